import type { DateText, PersonId } from '@kith/kernel';

/** How someone who does not use the software said yes to whoever entered it. */
export const heardHow = ['IN_PERSON', 'PHONE', 'LETTER', 'VIDEO'] as const;
export type HeardHow = (typeof heardHow)[number];

/** How and on which day something was heard that is entered for someone who does not use the software. */
export interface Confirmation {
  readonly how: HeardHow;
  readonly on: DateText;
}

/** A yes that someone else entered: who heard it, how, and on which day. Never shown as the person's own click. */
export interface EnteredConsent extends Confirmation {
  readonly by: PersonId;
}
