import type { Measure } from './measure.ts';

/**
 * A score of a half-yearly round, as the mean of those who answered for themselves. The ends of its scale are known, but
 * of instruments a circle brings itself.
 */
function score(label: string, what: string, scale: readonly [number, number] | undefined, source: string) {
  const from = scale ? ` from ${scale.join(' to ')}` : '';
  return {
    unit: 'SCORE',
    times: 1 / 100,
    decimals: 2,
    rests: 'ANSWERS',
    byGroup: true,
    ...(scale && { scale }),
    label,
    formula: `sum of ${what}${from}, in hundredths ÷ those who have one; answers for somebody else stand apart`,
    of: 'those who answered for themselves',
    source,
  } as const satisfies Measure;
}

const ons4 = 'ONS personal well-being, harmonised questions (ONS4); never combined';
const climate = 'Climate-6 of this project (CC0); not validated';

const brought = 'an instrument of somebody else, in circles that are registered with its holder';

/** What half-yearly rounds come to, group by group. */
export const roundMeasures = {
  satisfied: score('Satisfied with life', 'answers', [0, 10], ons4),
  worthwhile: score('Life worthwhile', 'answers', [0, 10], ons4),
  happy: score('Happy yesterday', 'answers', [0, 10], ons4),
  anxious: score('Anxious yesterday', 'answers', [0, 10], ons4),
  loneliness: score(
    'Loneliness, three questions',
    'scores',
    [3, 9],
    'ONS loneliness indicators; UCLA three items',
  ),
  lonely: score(
    'Lonely, asked directly',
    'answers',
    [1, 5],
    'ONS loneliness indicators; the direct question',
  ),
  climate: score('Climate of the team', 'scores', [1, 5], climate),
  belonging: score('Belonging', 'answers', [1, 5], climate),
  voice: score('Voice', 'answers', [1, 5], climate),
  safety: score('Safety', 'answers', [1, 5], climate),
  support: score('Mutual support', 'answers', [1, 5], climate),
  clarity: score('Clarity', 'answers', [1, 5], climate),
  growth: score('Growth', 'answers', [1, 5], climate),
  jointDecisions: score('Joint decisions in time', 'answers', [1, 5], climate),
  who5: score(
    'WHO-5 well-being',
    'scores',
    [0, 100],
    'WHO-5 Well-Being Index (1998), where a circle asks it',
  ),
  swemwbs: score('SWEMWBS', 'scores', undefined, brought),
  ascotSct4: score('ASCOT SCT4', 'scores', undefined, brought),
  ascotInt4: score('ASCOT INT4', 'scores', undefined, brought),
  ascotCarer: score('ASCOT Carer', 'scores', undefined, brought),
  ascotWorkforce: score('ASCOT Workforce', 'scores', undefined, brought),
  percci: score('PERCCI', 'scores', undefined, brought),
} as const satisfies Record<string, Measure>;
