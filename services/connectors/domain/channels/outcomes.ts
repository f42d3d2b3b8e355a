/** Why a message has not reached its person. */
export const problems = [
  'NO_CONTACT_POINT',
  'NOT_OFFERED',
  'REFUSED',
  'NO_ANSWER',
  'PERHAPS_SENT',
  'TOO_LATE',
] as const;
export type Problem = (typeof problems)[number];

/** What somebody heard whom a member called, or handed something over to. A choice: there is nowhere to write words. */
export const answers = ['TOLD', 'WILL_ANSWER', 'DOES_NOT_WANT', 'NOT_REACHED'] as const;
export type Answer = (typeof answers)[number];

/** What was done about a message that could not reach its person. */
export const settlements = ['TOLD_IN_PERSON', 'TOLD_BY_PHONE', 'NOT_NEEDED'] as const;
export type Settled = (typeof settlements)[number];
