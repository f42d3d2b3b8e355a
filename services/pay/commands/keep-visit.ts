import { type InstantText, kithError } from '@kith/kernel';
import { type Change, type NewEvent, nothingToChange, type Write } from '@kith/service-kit';
import { chased } from '../domain/silence.ts';
import { isBooked, type VisitRecord } from '../domain/visit.ts';
import type { Found } from '../store/found.ts';
import { putVisit } from '../store/visits.ts';

/** The change from what was known of a visit to what is known now; nothing when that is the same. */
export function keepVisit<After extends VisitRecord>(
  before: Found<VisitRecord> | undefined,
  after: After,
  now: InstantText,
  also: { writes?: readonly Write[]; events?: readonly NewEvent[] } = {},
): Change<After> {
  if ((after as VisitRecord) === before) return nothingToChange(after);
  const { writes = [], events = [] } = also;
  return { value: after, writes: [...putVisit(before, chased(before, after, now)), ...writes], events };
}

/**
 * A visit that matching has told this circle of. Throws `WRONG_STATE` when it has not yet: an event that came too early
 * is delivered again.
 */
export function knownHere(found: Found<VisitRecord> | undefined) {
  if (isBooked(found)) return found;
  throw kithError('WRONG_STATE', { what: 'The visit is not known here yet.' });
}
