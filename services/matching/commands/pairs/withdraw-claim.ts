import type { Work } from '@kith/service-kit';
import type { HostClaim } from '../../domain/claim.ts';
import { homeClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { endHomeClaim } from '../home/claims.ts';
import { endHostClaim } from '../host/claims.ts';
import { noteNo } from '../host/decline.ts';
import { reopenGap } from '../host/gaps.ts';

/** The owner takes back a yes to a claim, here or next door: the visit is off, and the hours are a gap again. */
export async function withdrawClaim(work: Work, claim: HostClaim): Promise<void> {
  const held = await endHostClaim(work, claim, 'WITHDRAWN', 'NOT_GOING_AHEAD');
  const { homeCircle, asked, id } = claim;
  if (homeCircle === work.context.circle) {
    const own = await work.get(homeClaims, id);
    if (own) await endHomeClaim(work, own, 'WITHDRAWN', { reason: 'NOT_GOING_AHEAD', by: 'OWNER' });
  } else if (asked && held) {
    const { offerId } = asked;
    const sequence = work.versionOf(occurrences, held.id);
    const about = { subject: offerId, sequence, to: [homeCircle] };
    work.say('CoverWithdrawn', about, { offerId, claimId: id, reason: 'CLOSED' });
  }
  if (held) await noteNo(work, claim, await reopenGap(work, held, 'OWNER'));
}
