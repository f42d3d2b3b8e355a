import { isBefore } from '@kith/kernel';
import { isAhead } from '../../../services/matching/domain/occurrence.ts';
import { isRefused } from '../../../services/matching/domain/pairs/refusal.ts';
import type { Circle } from '../circle.ts';
import type { Kept } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Invariant 8, of pairs: nothing lies ahead that one of them refused, or that rests on a yes from before they parted (M5). */
export function partedStayApart(world: World, circle: Circle, kept: Kept): void {
  const { refusals, partings, agreed, matches } = kept;
  for (const { teamId, workerId, name, since } of aheadOf(world, circle, kept)) {
    const refused = refusals.find(
      ({ teamId: team, about }) =>
        team === teamId && workerId === (about.workerId ?? `${about.circle} ${about.pairwiseId}`),
    );
    if (isRefused(refused)) throw new Violation(8, `${name} lies ahead of a pair that is refused`);
    const parted = partings.find((each) => each.teamId === teamId && each.workerId === workerId);
    if (parted && isBefore(since, parted.at))
      throw new Violation(8, `${name} lies ahead of a pair that parted`);
  }
  for (const parted of partings) {
    const isOf = ({ teamId }: { readonly teamId: string }) => teamId === parted.teamId;
    const named = agreed.find(
      (each) =>
        isOf(each) &&
        each.named?.workerId === parted.workerId &&
        each.named.answer !== 'DECLINED' &&
        isBefore(each.agreedAt, parted.at),
    );
    const match = matches.find(
      (each) =>
        isOf(each) && each.workerId === parted.workerId && !each.ended && isBefore(each.startedAt, parted.at),
    );
    const left = named ?? match;
    if (left) throw new Violation(8, `${world.names.of(left.id)} stands, and its pair parted`);
  }
}

/** What lies ahead of a team and someone, and when they said yes: visits, and claims that wait. */
export function aheadOf(world: World, circle: Circle, { visits, hostClaims, occurrences }: Kept) {
  const now = world.now(circle);
  const whoOf = (homeCircle: string, id: string) => (homeCircle === circle.slug ? id : `${homeCircle} ${id}`);
  const booked = [...visits.values()].flatMap((visit) => {
    const { id, host, homeCircle, workerId, state, consents } = visit;
    if (!host || state !== 'PLANNED' || !isAhead(visit, now)) return [];
    const name = world.names.of(id);
    return [{ name, teamId: host.teamId, workerId: whoOf(homeCircle, workerId), since: consents.worker.at }];
  });
  const waiting = [...hostClaims.values()].flatMap(({ id, state, homeCircle, asked }) => {
    const gap = state === 'WAITING' ? occurrences.find((each) => each.id === asked?.gapId) : undefined;
    if (!gap || !asked || !isAhead(gap, now)) return [];
    const name = world.names.of(id);
    return [
      { name, teamId: gap.teamId, workerId: whoOf(homeCircle, asked.workerId), since: asked.claimedAt },
    ];
  });
  return [...booked, ...waiting];
}
