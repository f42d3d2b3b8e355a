import { type Consumer, decided } from '@kith/service-kit';
import { endHomeClaim } from '../commands/home/claims.ts';
import { homeClaims } from '../store/cover.ts';

/** Home: a claim next door does not go ahead; the worker's diary is free again. */
export const coverDeclined: Consumer<'CoverDeclined'> = ({ circle, data }, context) =>
  decided(context, async (work) => {
    const claim = await work.get(homeClaims, data.claimId);
    if (claim?.hostCircle !== circle) return;
    await endHomeClaim(work, claim, 'DECLINED', { reason: data.reason });
  });
