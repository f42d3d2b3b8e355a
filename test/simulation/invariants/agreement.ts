import { isBefore, sameId } from '@kith/kernel';
import { type HomeClaim, isLive } from '../../../services/matching/domain/claim.ts';
import { bookingsOf } from '../../../services/matching/domain/diary.ts';
import { endedWithId } from '../../../services/matching/domain/passport.ts';
import type { Circle } from '../circle.ts';
import { type Kept, keptBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';
import { gapsWatched, hoursWhole } from './gaps.ts';
import { membersAsSaid } from './members.ts';
import { partedStayApart } from './pairs.ts';
import { stoppedMeansStopped } from './sharing.ts';
import { heldBy } from './slots.ts';

/** Invariant 4: messages stopped, so both circles agree on every claim, and nothing is reserved that no one holds. */
export function circlesAgree(world: World): void {
  for (const circle of world.circles) {
    const kept = keptBy(circle);
    for (const claim of kept.homeClaims.values()) sidesAgree(world, kept, claim);
    for (const { id, homeCircle } of kept.hostClaims.values()) {
      const home = world.circles.find(({ slug }) => slug === homeCircle);
      if (home && !keptBy(home).homeClaims.has(id))
        throw new Violation(4, `${world.names.of(id)} is known to the host, and not at home`);
    }
    diaryHolds(world, circle);
    nothingOutlives(world, circle, kept);
    offersStand(world, circle, kept);
    gapsWatched(world, circle, kept);
    hoursWhole(world, circle, kept);
    partedStayApart(world, circle, kept);
    membersAsSaid(world, circle, kept);
    stoppedMeansStopped(world, circle, kept);
  }
}

function sidesAgree(world: World, kept: Kept, claim: HomeClaim): void {
  const name = world.names.of(claim.id);
  const host = world.circles.find(({ slug }) => slug === claim.hostCircle);
  const theirs = host && keptBy(host).hostClaims.get(claim.id);
  if (theirs?.state !== claim.state)
    throw new Violation(4, `${name} is ${claim.state} at home and ${theirs?.state} at ${claim.hostCircle}`);
  const visitId = sameId('visit', claim.id);
  for (const side of [kept, host && keptBy(host)]) {
    const isPlanned = side?.visits.get(visitId)?.state === 'PLANNED';
    if (isPlanned !== (claim.state === 'ACCEPTED'))
      throw new Violation(
        4,
        `${name} is ${claim.state}, and its visit ${isPlanned ? 'planned' : 'not planned'}`,
      );
  }
}

/** A diary holds what its worker holds, and nothing else. */
function diaryHolds(world: World, circle: Circle): void {
  const held = heldBy(circle);
  const { diaries } = keptBy(circle);
  for (const workerId of circle.workers) {
    const inDiary = bookingsOf(diaries.filter((day) => day.workerId === workerId)).map(({ ref }) => `${ref}`);
    const due = (held.get(workerId) ?? []).map(({ ref }) => ref);
    const [one, other] = [inDiary, due].map((refs) =>
      refs
        .sort()
        .map((ref) => world.names.of(ref))
        .join(),
    );
    if (one !== other)
      throw new Violation(
        4,
        `the diary of ${world.names.of(workerId)} holds [${one}], and they hold [${other}]`,
      );
  }
}

/** No claim outlives the passport it was made under, no hours ahead a check that is not clear (F8). */
function nothingOutlives(
  world: World,
  circle: Circle,
  { homeClaims, passports, vettings, diaries }: Kept,
): void {
  for (const claim of homeClaims.values()) {
    const grant = passports.find(
      (each) => each.workerId === claim.workerId && each.circle === claim.hostCircle,
    );
    if (isLive(claim) && endedWithId(grant, claim))
      throw new Violation(4, `${world.names.of(claim.id)} outlived its passport`);
  }
  const unclear = vettings.filter(({ clearUntil }) => clearUntil === undefined);
  for (const { personId } of unclear) {
    const ahead = diaries
      .filter(({ workerId }) => workerId === personId)
      .flatMap(({ bookings }) => bookings)
      .find(({ from }) => isBefore(world.now(circle), from));
    if (ahead)
      throw new Violation(
        4,
        `${world.names.of(personId)} holds ${world.names.of(ahead.ref)} without a clear check`,
      );
  }
}

/** What is shown as open, here or next door, is a gap that is open under that very offer; what is not needed is not. */
function offersStand(world: World, circle: Circle, { copies, occurrences }: Kept): void {
  for (const { id, state, offer, claimId } of occurrences) {
    if (state === 'CANCELLED' && offer)
      throw new Violation(4, `${world.names.of(id)} is not needed, and offered`);
    if (state === 'CLAIMED' && keptBy(circle).hostClaims.get(claimId ?? '')?.state !== 'WAITING')
      throw new Violation(4, `${world.names.of(id)} is reserved by nobody`);
  }
  for (const copy of copies) {
    const host = world.circles.find(({ slug }) => slug === copy.hostCircle);
    const isAhead = copy.hours && isBefore(world.now(circle), copy.hours.window.from);
    if (copy.state !== 'OPEN' || !isAhead || !host) continue;
    const { offers, occurrences: theirs } = keptBy(host);
    const gap = theirs.find(({ id }) => id === offers.get(copy.id));
    const isStill = gap?.offer?.id === copy.id && (gap.state === 'OPEN' || gap.state === 'CLAIMED');
    if (!isStill)
      throw new Violation(
        4,
        `${circle.slug} shows ${world.names.of(copy.id)} of ${copy.hostCircle}, which is not offered any more`,
      );
  }
}

/** Long after, nobody waits any more. */
export function nobodyWaits(world: World): void {
  for (const circle of world.circles)
    for (const { id, state, window } of keptBy(circle).homeClaims.values())
      if (state === 'WAITING' && isBefore(window.to, world.now(circle)))
        throw new Violation(4, `${world.names.of(id)} still waits, and its hours are over`);
}
