import type { Work } from '@kith/service-kit';
import { isLive } from '../../domain/claim.ts';
import type { Booking } from '../../domain/diary.ts';
import { isAhead } from '../../domain/occurrence.ts';
import type { Parting } from '../../domain/pairs/parting.ts';
import type { Visit } from '../../domain/visit.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { occurrences, visits } from '../../store/hours.ts';
import { leaveVisit } from '../cannot-make-it.ts';
import { declineClaim } from '../host/decline.ts';
import { giveBack } from '../release-claim.ts';
import { isUndone } from './is-undone.ts';
import { withdrawClaim } from './withdraw-claim.ts';

/** Hours of this circle that a worker holds ahead: if they are with the team they parted from, they are a gap again. */
export async function leaveBooking(work: Work, parting: Parting, { ref, kind }: Booking): Promise<void> {
  if (kind === 'RESERVED') await leaveClaim(work, parting, ref);
  else await leaveVisitOf(work, parting, ref);
}

async function leaveClaim(work: Work, parting: Parting, claimId: string): Promise<void> {
  const own = await work.get(homeClaims, claimId);
  const claim = await work.get(hostClaims, claimId);
  const occurrence = claim?.asked?.gapId && (await work.get(occurrences, claim.asked.gapId));
  const isTheirs =
    occurrence && occurrence.teamId === parting.teamId && isAhead(occurrence, work.context.now);
  if (!own || !claim || !isLive(claim) || !isTheirs) return;
  if (!(await isUndone(work, parting, own.claimedAt))) return;
  if (parting.by === 'WORKER') await giveBack(work, own);
  // The owner's yes may have come while this was on its way.
  else if (claim.state === 'ACCEPTED') await withdrawClaim(work, claim);
  else await declineClaim(work, claim, 'NOT_GOING_AHEAD');
}

async function leaveVisitOf(work: Work, parting: Parting, visitId: string): Promise<void> {
  const visit = await work.get(visits, visitId);
  if (!visit || !isAhead(visit, work.context.now) || !(await isOfPair(work, visit, parting))) return;
  const claim = visit.claimId && (await work.get(hostClaims, visit.claimId));
  if (claim && parting.by === 'OWNER') await withdrawClaim(work, claim);
  else await leaveVisit(work, visit, parting.by);
}

/** Whether a visit rests on what the two agreed before they parted. Of weekly hours, what is left of them says so. */
async function isOfPair(work: Work, { state, host, consents }: Visit, parting: Parting): Promise<boolean> {
  if (state !== 'PLANNED' || host?.teamId !== parting.teamId) return false;
  return isUndone(work, parting, consents.worker.at);
}
