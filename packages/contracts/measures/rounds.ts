import type { Measure } from './measure.ts';

/** A score of a half-yearly round, as the mean of those who answered for themselves. */
function score(label: string, formula: string, source: string) {
  return {
    unit: 'SCORE',
    times: 1 / 100,
    decimals: 2,
    rests: 'ANSWERS',
    byGroup: true,
    label,
    formula: `sum of ${formula}, in hundredths ÷ those who have one; answers for somebody else stand apart`,
    of: 'those who answered for themselves',
    source,
  } as const satisfies Measure;
}

const ons4 = 'ONS personal well-being, harmonised questions (ONS4); never combined';
const climate = 'Climate-6 of this project (CC0); not validated';

const brought = 'an instrument of somebody else, in circles that are registered with its holder';

/** What half-yearly rounds come to, group by group. */
export const roundMeasures = {
  satisfied: score('Satisfied with life', 'answers from 0 to 10', ons4),
  worthwhile: score('Life worthwhile', 'answers from 0 to 10', ons4),
  happy: score('Happy yesterday', 'answers from 0 to 10', ons4),
  anxious: score('Anxious yesterday', 'answers from 0 to 10', ons4),
  loneliness: score(
    'Loneliness, three questions',
    'scores from 3 to 9',
    'ONS loneliness indicators; UCLA three items',
  ),
  lonely: score(
    'Lonely, asked directly',
    'answers from 1 to 5',
    'ONS loneliness indicators; the direct question',
  ),
  climate: score('Climate of the team', 'scores from 1 to 5', climate),
  belonging: score('Belonging', 'answers from 1 to 5', climate),
  voice: score('Voice', 'answers from 1 to 5', climate),
  safety: score('Safety', 'answers from 1 to 5', climate),
  support: score('Mutual support', 'answers from 1 to 5', climate),
  clarity: score('Clarity', 'answers from 1 to 5', climate),
  growth: score('Growth', 'answers from 1 to 5', climate),
  jointDecisions: score('Joint decisions in time', 'answers from 1 to 5', climate),
  who5: score(
    'WHO-5 well-being',
    'scores from 0 to 100',
    'WHO-5 Well-Being Index (1998), where a circle asks it',
  ),
  swemwbs: score('SWEMWBS', 'scores', brought),
  ascotSct4: score('ASCOT SCT4', 'scores', brought),
  ascotInt4: score('ASCOT INT4', 'scores', brought),
  ascotCarer: score('ASCOT Carer', 'scores', brought),
  ascotWorkforce: score('ASCOT Workforce', 'scores', brought),
  percci: score('PERCCI', 'scores', brought),
} as const satisfies Record<string, Measure>;
