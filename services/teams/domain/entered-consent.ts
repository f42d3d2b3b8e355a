import type { DateText, PersonId } from '@kith/kernel';

/** How someone who does not use the software said yes to whoever entered it. */
export const heardHow = ['IN_PERSON', 'PHONE', 'LETTER'] as const;
export type HeardHow = (typeof heardHow)[number];

/** A yes that someone else entered: who heard it, how, and on which day. Never shown as the person's own click. */
export interface EnteredConsent {
  readonly by: PersonId;
  readonly how: HeardHow;
  readonly on: DateText;
}
