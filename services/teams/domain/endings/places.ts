import type { InstantText } from '@kith/kernel';
import { ended } from '../consent.ts';
import { type Membership, statusAt } from '../membership.ts';

/** Kinds whose access ends, once they have handed over, when a team ends. Family, friends and neighbours stay. */
const handOver: readonly Membership['kind'][] = ['PAID_WORKER', 'PROFESSIONAL'];

/**
 * A place in a team that ends (T26): what was kept can be read from a moment on and nothing else is done; who had not
 * joined yet does not any more; the paid and professionals leave once they have handed over.
 */
export function inEndingTeam(
  membership: Membership,
  { closedFrom, handedOver }: { readonly closedFrom: InstantText; readonly handedOver: InstantText },
  now: InstantText,
): Membership {
  const status = statusAt(membership, now);
  const shut = { ...membership, closedFrom };
  if (status === 'INVITED' || status === 'REQUESTED') {
    const over = ended(shut, 'owner', now);
    return over.ok ? over.value : shut;
  }
  if (!handOver.includes(membership.kind)) return shut;
  const { endsAt } = membership;
  if (endsAt !== undefined && endsAt <= handedOver) return shut;
  return { ...shut, endsAt: handedOver, endedBefore: endsAt ?? 'NEVER' };
}

/** A place that still holds in a team that opens again, with the end it had before. */
export function inReopenedTeam({ closedFrom: _, endedBefore, ...membership }: Membership): Membership {
  if (endedBefore === undefined) return membership;
  const { endsAt: __, ...rest } = membership;
  return endedBefore === 'NEVER' ? rest : { ...rest, endsAt: endedBefore };
}
