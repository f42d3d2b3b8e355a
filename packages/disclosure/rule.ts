/**
 * How counts of people are published, since the day it was decided (E10). A count of few could name someone; rounding
 * the others hides a change of one.
 */
export const rule = {
  from: '2024-01-01',
  /** Counts from one to one less than this are not shown. */
  smallestShown: 8,
  nearest: 5,
  /** How many have to have answered, and in how many teams, before a mean is shown. */
  fewestAnswers: 10,
  fewestTeams: 2,
  /** That all did or none did is not shown of fewer than these. */
  fewestForAllOrNone: 20,
  source:
    'NHS Digital, Hospital Episode Statistics disclosure control since September 2018, applied at every level',
} as const;

/** The rule in words, for whoever reads a published figure. */
export const method =
  'Counts from one to seven are not shown (*); others are rounded to the nearest five. Totals are made from the true ' +
  'counts, then rounded like them; a total that would give a hidden count away is rounded to the neighbouring five. ' +
  'Percentages of counts are made from the counts as they are shown, and are not shown where one of these is not, or ' +
  'where all or none of fewer than twenty did. Means are shown of ten or more answers from two teams or more, and not ' +
  'where all of fewer than twenty gave the lowest or the highest answer. Before anything is published, a computation ' +
  'goes through it together with all that was published before, and works out what each hidden count could be; a ' +
  'figure that would leave one possibility only is shown as a neighbouring one, or not at all. ' +
  'A month is published once and never changed.';
