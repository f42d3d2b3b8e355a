/** What it takes to be a member of the co-op, since the day it was decided (N4). */
export const coopRules = {
  from: '2024-01-01',
  /** Regular support has so many minutes in every week, trial sessions apart … */
  supportedMinutesAWeek: 120,
  /** … for so many months. */
  supportedMonths: 2,
  /** A worker's probation. */
  probationMonths: 3,
  source:
    'Equal Care Co-op: supported members after two months of regular support of two hours a week, excluding the trial; ' +
    'worker members after probation, with three questions, a commitment and no unresolved concern; probation as usual here',
} as const;

/** An appeal is opened by so many people of whom no two are related, and has so many sessions in its circle (N7). */
export const appealRules = {
  from: '2024-01-01',
  unrelated: 3,
  sessions: 1,
  source:
    'Equal Care Co-op: three unrelated people; the original circle has one session, then Care and Counsel',
} as const;
