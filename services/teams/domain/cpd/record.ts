import { type DateText, derivedId, type Id, type PersonId } from '@kith/kernel';

/**
 * Time a professional gave to a team, for their record of continuing professional development. It is theirs, and stays
 * theirs when they leave: so it says nothing of the person supported, or of the team.
 */
export interface CpdRecord {
  readonly id: Id<'cpd'>;
  readonly personId: PersonId;
  readonly what: string;
  readonly on: DateText;
  readonly minutes: number;
}

/** What someone took part in. */
export interface Attended {
  /** The id of the meeting or review: being named twice for it is one record. */
  readonly about: string;
  /** In plain words that name nobody: `Review of a care plan`. */
  readonly what: string;
  readonly on: DateText;
  readonly minutes: number;
}

/** The record of one person's attendance. */
export function cpdRecord(personId: PersonId, { about, what, on, minutes }: Attended): CpdRecord {
  return { id: derivedId('cpd', `${about}#${personId}`, on), personId, what, on, minutes };
}
