import { type HomeClaim, isLive } from '../../../services/matching/domain/claim.ts';
import { endedWithId } from '../../../services/matching/domain/passport.ts';
import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import { type Kept, keptBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Invariant 1: an offered slot is held by at most one worker, over all circles. */
export function oneHolder(world: World): void {
  const holders = new Map<string, Set<string>>();
  const hold = (gapId: string, visitId: string) =>
    holders.set(gapId, (holders.get(gapId) ?? new Set<string>()).add(visitId));

  for (const circle of world.circles) {
    const kept = keptBy(circle);
    oneHolderHere(world, kept);
    for (const visit of kept.visits.values()) {
      if (visit.state !== 'PLANNED') continue;
      const gapId = visit.host?.gapId ?? gapAway(world, kept, visit);
      if (gapId) hold(gapId, visit.id);
    }
  }
  for (const [gapId, visits] of holders)
    if (visits.size > 1)
      throw new Violation(
        1,
        `${world.names.of(gapId)} is held by ${[...visits].map((id) => world.names.of(id))}`,
      );
}

/** The gap next door of a visit that a worker of this circle holds; nothing, once their circle has given up its claim. */
function gapAway(world: World, kept: Kept, { claimId, hostCircle }: Visit): string | undefined {
  const claim = claimId && kept.homeClaims.get(claimId);
  if (!claim || isGivenUp(kept, claim)) return undefined;
  const host = world.circles.find(({ slug }) => slug === hostCircle);
  return host && keptBy(host).offers.get(claim.offerId);
}

/** The id it was claimed under has ended: what is left of the claim goes with the next round at the latest. */
function isGivenUp({ passports }: Kept, claim: HomeClaim): boolean {
  const grant = passports.find(
    ({ workerId, circle }) => workerId === claim.workerId && circle === claim.hostCircle,
  );
  return endedWithId(grant, claim);
}

/** What a host keeps is of one piece at every moment: its gaps, claims and visits are written together. */
function oneHolderHere({ names }: World, { occurrences, hostClaims, visits }: Kept): void {
  const claimsOf = new Map<string, string[]>();
  for (const claim of hostClaims.values())
    if (isLive(claim) && claim.asked?.gapId)
      claimsOf.set(claim.asked.gapId, [...(claimsOf.get(claim.asked.gapId) ?? []), claim.id]);
  const visitsOf = new Map<string, string[]>();
  for (const { state, host, id } of visits.values())
    if (state === 'PLANNED' && host?.gapId)
      visitsOf.set(host.gapId, [...(visitsOf.get(host.gapId) ?? []), id]);

  for (const { id, state, claimId, visitId } of occurrences) {
    const claims = claimsOf.get(id) ?? [];
    const planned = visitsOf.get(id) ?? [];
    if (claims.length > 1 || claims.some((each) => each !== claimId))
      throw new Violation(1, `${names.of(id)} is held by ${claims.map((each) => names.of(each))}`);
    const isCovered = planned.length === 1 && planned[0] === visitId;
    if (state === 'COVERED' ? !isCovered : planned.length > 0)
      throw new Violation(
        1,
        `${names.of(id)} is ${state}, with visits ${planned.map((each) => names.of(each))}`,
      );
  }
}

/** Invariant 2: a worker never holds two overlapping slots, over all circles. */
export function noOverlap(world: World): void {
  for (const circle of world.circles) {
    const held = heldBy(circle);
    for (const [workerId, slots] of held) {
      const inOrder = slots.sort((a, b) => a.from - b.from);
      for (const [index, slot] of inOrder.entries()) {
        const next = inOrder[index + 1];
        if (next && next.from < slot.to)
          throw new Violation(
            2,
            `${world.names.of(workerId)} holds ${world.names.of(slot.ref)} and ${world.names.of(next.ref)}`,
          );
      }
    }
  }
}

interface Slot {
  readonly ref: string;
  readonly from: number;
  readonly to: number;
}

/** What each worker of a circle holds: claims that wait, and visits, wherever they are. */
export function heldBy(circle: Circle): Map<string, Slot[]> {
  const { homeClaims, visits } = keptBy(circle);
  const held = new Map<string, Slot[]>();
  const hold = (workerId: string, ref: string, window: { from: string; to: string }) => {
    const slot = { ref, from: Date.parse(window.from), to: Date.parse(window.to) };
    held.set(workerId, [...(held.get(workerId) ?? []), slot]);
  };
  for (const { id, state, workerId, window } of homeClaims.values())
    if (state === 'WAITING') hold(workerId, id, window);
  for (const { id, state, homeCircle, workerId, window } of visits.values())
    if (state === 'PLANNED' && homeCircle === circle.slug) hold(workerId, id, window);
  return held;
}
