import { derivedId, type Id, type InstantText } from '@kith/kernel';
import type { Worth } from './worth.ts';

/** Where the booking of a visit stands: enough to read what was really booked, and what it comes to. */
export interface BookedEntry extends Worth {
  readonly entryId: Id<'entry'>;
  readonly bookedAt: InstantText;
  readonly accounts: readonly string[];
}

/** The id of a visit's entry: the first has the visit's own, later ones follow from it and from how often it was booked. */
export function entryIdOf(own: Id<'entry'>, revision: number, workedOn: string): Id<'entry'> {
  return revision === 1 ? own : derivedId('entry', `${own}#${revision}`, workedOn);
}
