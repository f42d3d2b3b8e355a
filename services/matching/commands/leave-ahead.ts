import { addDays, dateOf, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { isLive } from '../domain/claim.ts';
import { type Booking, bookingsOf } from '../domain/diary.ts';
import { isAhead } from '../domain/occurrence.ts';
import { canStillChange } from '../domain/visit.ts';
import { homeClaims, lists, visits } from '../store.ts';
import { change, type Work } from '../work.ts';
import { leaveVisit } from './cannot-make-it.ts';
import type { CalledOffBy } from './host/gaps.ts';
import { giveBack } from './release-claim.ts';

/** Bookings further ahead than this do not exist. */
const DAYS_AHEAD = 400;

/**
 * A worker leaves everything ahead of them that `which` names, here and next door. One change for each: interrupted,
 * it is finished by doing it again.
 */
export async function leaveAhead(
  context: CommandContext,
  workerId: PersonId,
  which: (booking: Booking) => boolean,
  by: CalledOffBy,
): Promise<void> {
  const today = dateOf(context.now);
  const days = await lists.diary(context.table, workerId, today, addDays(today, DAYS_AHEAD));
  for (const booking of bookingsOf(days)) {
    const isTheirs = isAhead({ window: booking }, context.now) && which(booking);
    if (isTheirs) await change(context, (work) => leave(work, booking, by));
  }
}

async function leave(work: Work, { ref, kind }: Booking, by: CalledOffBy): Promise<void> {
  if (kind === 'RESERVED') {
    const claim = await work.get(homeClaims, ref);
    if (claim && isLive(claim)) await giveBack(work, claim);
    return;
  }
  const visit = await work.get(visits, ref);
  if (visit && canStillChange(visit, work.context.now)) await leaveVisit(work, visit, by);
}
