import { dateOf, kithError } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { HostClaim } from '../../domain/claim.ts';
import { breaksContinuity, type Coming, personOf } from '../../domain/continuity/continuity.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { continuities } from '../../store/hours.ts';
import { peopleComing } from './people-coming.ts';

/**
 * Throws `CONTINUITY_ASKED` when someone's coming would bring one person more within four weeks than the owner wants to
 * see (M12): the owner is asked before it is booked. It is the owner's preference, and refuses nobody.
 */
export async function checkContinuity(work: Work, teamId: string, coming: Coming): Promise<void> {
  const wanted = await work.get(continuities, teamId);
  work.hold(continuities, teamId);
  if (wanted?.most === undefined) return;
  const comings = await peopleComing(work.context, teamId, coming.date);
  if (breaksContinuity(wanted, comings, coming)) throw kithError('CONTINUITY_ASKED');
}

/** The coming that a claim would be. */
export function comingBy({ homeCircle, asked }: HostClaim, { window }: Pick<Occurrence, 'window'>): Coming {
  return { date: dateOf(window.from), person: personOf({ homeCircle, workerId: asked?.workerId ?? '' }) };
}
