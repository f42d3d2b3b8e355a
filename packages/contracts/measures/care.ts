import type { Measure } from './measure.ts';

/** How it goes for those who are supported, and how teams run themselves. */
export const careMeasures = {
  continuity: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    label: 'Visits by somebody who is known',
    formula:
      'visits by one of the three people who visited a team most in twelve weeks ÷ all its visits in them',
    of: 'teams visited',
    source: 'NICE NG21 1.1.4 and QS123: the same few people',
  },
  choice: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    counts: true,
    onBoard: true,
    label: 'Opportunities with a real choice',
    formula:
      'opportunities with three or more eligible workers when they were shown ÷ opportunities shown, over the twelve months that end with the month',
    of: 'opportunities shown',
    source: 'Clapton Circle: consent without choice is none (choice index)',
  },
  uncovered: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    onBoard: true,
    label: 'Agreed time nobody came for',
    formula: 'minutes of gaps nobody covered ÷ minutes of visits and of those gaps, of the month',
    of: 'teams with visits or such gaps',
    source: 'NICE QS123: late and missed visits',
  },
  hatsFilled: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    counts: true,
    onBoard: true,
    label: 'Hats somebody wears',
    formula: 'hats held ÷ hats held and vacant, of all teams when the month ended',
    of: 'hats',
    source: 'Clapton Circle: teams run themselves through hats',
  },
  decisionLatency: {
    unit: 'DAYS',
    times: 1,
    decimals: 1,
    rests: 'PEOPLE',
    onBoard: true,
    label: 'Days until a decision',
    formula: 'days from the proposal to the decision ÷ decisions made in the month',
    of: 'decisions',
    source: 'Buurtzorg: teams that decide fast need no managers',
  },
  plannedHours: {
    unit: 'HOURS_A_WEEK',
    times: 1 / 60,
    decimals: 2,
    rests: 'PEOPLE',
    label: 'Change of planned hours that owners confirmed',
    formula:
      'change of planned hours against the week before, over 32 whole weeks ÷ 32, of owners whose hours did not change, or who confirmed the change and whose wellbeing is not down by more than a point',
    of: 'owners counted',
    source: 'Raglan Project, Monmouthshire: relationships first, hours follow',
  },
} as const satisfies Record<string, Measure>;
