import type { ErrorWords } from './words.ts';

/** Of what a circle tells the national co-op of a month, and what that rests on. */
export const months = {
  MONTH_HELD: {
    what: 'What would be sent of this month is held back, for a reason everyone of the circle can read.',
    fix: 'Settle what it is about, then release it.',
  },
  MONTH_SENT: {
    what: 'This month was sent to the national co-op already.',
    fix: 'What is corrected now counts in the next month: a month is never sent twice.',
  },
  MONTH_NOT_BEGUN: { what: 'That month has not begun.', fix: 'Name a month that has.' },
  NOTHING_TO_CONFIRM: {
    what: 'The hours planned for this team did not change in the weeks that are looked at.',
    fix: 'There is nothing to do: hours that stay as they are need no word.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
