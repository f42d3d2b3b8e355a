import { derivedId, type InstantText } from '@kith/kernel';
import type { BookedEntry } from './booked-entry.ts';
import type { Entry, Posting, Work } from './ledger.ts';
import { negated } from './minutes.ts';
import { less, NOTHING } from './worth.ts';

/** A posting as it stands in the ledger. */
export interface Booked extends Posting, Pick<Entry, 'entryId'> {
  readonly work: Work;
}

/**
 * Takes back an entry: the postings that were really booked, each the other way round, under an id that follows from the
 * entry's own, so that it is taken back once only. Nothing when nothing was booked.
 */
export function reversalOf(booked: readonly Booked[], now: InstantText): Entry | undefined {
  const [first] = booked;
  if (!first) return undefined;
  const { entryId, work } = first;
  return {
    entryId: derivedId('entry', `${entryId}#reversed`, work.workedOn),
    bookedAt: now,
    cause: 'VISIT_CORRECTED',
    reverses: entryId,
    work: reversed(work),
    postings: booked.map(({ account, pence }) => ({ account, pence: 0 - pence })),
  };
}

/** Of what was posted to an account, what was not taken back, and takes nothing back. */
export function standingOf<T extends Pick<Entry, 'entryId' | 'reverses'>>(posted: readonly T[]): T[] {
  const takenBack = new Set(posted.map(({ reverses }) => reverses));
  return posted.filter(({ entryId, reverses }) => !reverses && !takenBack.has(entryId));
}

/** Where an entry about a visit stands once it is written. */
export function placeOf({ entryId, bookedAt, postings, work }: Entry): BookedEntry {
  const { paidMinutes, price } = work;
  return { entryId, bookedAt, accounts: postings.map(({ account }) => account), paidMinutes, price };
}

function reversed(work: Work): Work {
  const { minutes, wage } = work;
  const wageBack = wage && { ...wage, minutes: 0 - wage.minutes, pence: 0 - wage.pence };
  return { ...work, minutes: negated(minutes), ...less(NOTHING, work), ...(wageBack && { wage: wageBack }) };
}
