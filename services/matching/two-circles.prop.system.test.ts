import { isBefore, overlaps, sameId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { answerClaim } from './commands/answer-claim.ts';
import { cancelGap } from './commands/cancel-gap.ts';
import { cannotMakeIt } from './commands/cannot-make-it.ts';
import { claimHours } from './commands/claim-hours.ts';
import { daily } from './commands/daily.ts';
import { grantPassport } from './commands/grant-passport.ts';
import { answerUnanswered } from './commands/host/answer-unanswered.ts';
import { releaseClaim } from './commands/release-claim.ts';
import { revokePassport } from './commands/revoke-passport.ts';
import { shareAgain, stopSharing } from './commands/sharing/decide-sharing.ts';
import { giveStandingConsent } from './commands/sharing/standing-consents.ts';
import { widenGap } from './commands/widen-gap.ts';
import { isLive } from './domain/claim.ts';
import { bookingsOf } from './domain/diary.ts';
import { endedWithId } from './domain/passport.ts';
import { isSharing } from './domain/sharing/agreement.ts';
import { attempt, type CoOp, coOp, hear, keptBy, type Member, teamIn, vetting } from './testing/co-op.ts';

const number = fc.nat({ max: 999 });
/** What may happen next: what, where, to which of the things that are there, and a choice. */
const weights: Record<string, number> = {
  claim: 8,
  deliver: 8,
  answer: 6,
  again: 3,
  release: 2,
  clear: 2,
  pass: 2,
  cannotMakeIt: 1,
  cancel: 1,
  widen: 1,
  revoke: 1,
  grant: 1,
  lapse: 1,
  stop: 1,
  share: 3,
  standing: 1,
  unanswered: 1,
  daily: 1,
};
const what = fc.oneof(
  ...Object.entries(weights).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
);
const step = fc.tuple(what, number, number, fc.boolean());
type Step = readonly [string, number, number, boolean];

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function take(world: CoOp, [what, where, which, yes]: Step, sequence: number): Promise<void> {
  const circle = pick(world.circles, where) as Member;
  const other = world.circles.find(({ slug }) => slug !== circle.slug) as Member;
  const kept = keptBy(circle);
  const context = circle.context();
  const workerId = pick(circle.workers, where + which) as string;
  const gaps = kept.occurrences.filter(({ state }) =>
    what === 'answer' ? state === 'CLAIMED' : state !== 'CANCELLED',
  );
  const gap = pick(gaps, which);
  const claim = pick(kept.homeClaims.filter(isLive), which);
  const visit = pick(
    kept.visits.filter((each) => each.state === 'PLANNED' && each.homeCircle === circle.slug),
    which,
  );
  const copy = pick(
    kept.copies.filter(({ state }) => state === 'OPEN'),
    which,
  );
  const doing: Record<string, () => Promise<unknown> | undefined> = {
    claim: () => copy && claimHours(context, workerId, { offerId: copy.id }),
    answer: () =>
      gap?.claimId &&
      answerClaim(context, {
        gapId: gap.id,
        claimId: gap.claimId,
        ownerId: gap.ownerId,
        accept: yes || which % 3 > 0,
      }),
    release: () => claim && releaseClaim(context, claim.workerId, claim.id),
    cannotMakeIt: () => visit && cannotMakeIt(context, visit.workerId, visit.id),
    cancel: () => (which % 3 === 0 && gap ? cancelGap(context, gap.id) : undefined),
    widen: () => gap && widenGap(context, { gapId: gap.id, to: yes ? 'CIRCLE' : 'NEIGHBOURS' }),
    revoke: () => revokePassport(context, workerId, other.slug),
    grant: () => grantPassport(context, { workerId, circle: other.slug, fields: ['VETTING'], days: 90 }),
    stop: () =>
      which % 2 === 0
        ? stopSharing(context, { circle: other.slug, how: yes ? 'PAUSED' : 'WITHDRAWN', by: 'noor' })
        : undefined,
    share: () => shareAgain(context, { circle: other.slug, by: 'noor' }),
    standing: () =>
      giveStandingConsent(context, {
        teamId: teamIn(circle.slug),
        circle: other.slug,
        ownerId: `owner-of-${circle.slug}`,
        days: 7,
      }),
    unanswered: () => answerUnanswered(context),
    lapse: () => hear(circle, vetting(circle, workerId, null, sequence)),
    clear: () => hear(circle, vetting(circle, workerId, '2030-01-01', sequence)),
    daily: () => daily(context),
  };
  if (what === 'pass') world.pass(which % 30);
  else if (what === 'deliver') {
    const letter = pick(world.post(), which);
    if (letter) await world.deliver(letter);
  } else if (what === 'again') {
    const letter = pick(world.delivered, which);
    if (letter) await world.deliver(letter);
  } else await attempt(async () => doing[what]?.());
}

/** Invariants 1, 2 and 3, which hold at every moment. */
function holdAlways(world: CoOp): void {
  for (const circle of world.circles) {
    const { hostClaims, occurrences, visits, diaries } = keptBy(circle);
    for (const { id, claimId, visitId, state } of occurrences) {
      const holding = hostClaims.filter((claim) => isLive(claim) && claim.asked?.gapId === id);
      if (holding.length > 1) throw new Error(`1: ${id} is held by ${holding.length}`);
      if (holding.some((claim) => claim.id !== claimId))
        throw new Error(`1: ${id} is held by a claim it does not know`);
      const planned = visits.filter((visit) => visit.host?.gapId === id && visit.state === 'PLANNED');
      if (planned.length > 1) throw new Error(`1: ${id} has ${planned.length} visits`);
      if ((planned.length === 1) !== (state === 'COVERED') || planned.some((visit) => visit.id !== visitId))
        throw new Error(`1: ${id} is ${state} with ${planned.length} visits`);
    }
    for (const workerId of circle.workers) {
      const held = bookingsOf(diaries.filter((day) => day.workerId === workerId));
      for (const [index, booking] of held.entries()) {
        const clash = held.slice(index + 1).find((each) => overlaps(booking, each));
        if (clash) throw new Error(`2: ${workerId} holds ${booking.ref} and ${clash.ref}`);
      }
    }
    for (const { id, consents, window } of visits) {
      for (const consent of [consents.owner, consents.worker]) {
        if (!consent?.by || !isBefore(consent.at, window.from))
          throw new Error(`3: ${id} lacks a consent before it`);
      }
    }
  }
}

/** Invariant 4: messages stopped, so both circles agree on every claim, and nothing is reserved that no one holds. */
function holdInTheEnd(world: CoOp): void {
  const all = world.circles.map((circle) => ({ circle, kept: keptBy(circle) }));
  for (const { circle, kept } of all) {
    for (const claim of kept.homeClaims) {
      const host = all.find((each) => each.circle.slug === claim.hostCircle);
      const theirs = host?.kept.hostClaims.find(({ id }) => id === claim.id);
      if (theirs?.state !== claim.state)
        throw new Error(`4: ${claim.id} is ${claim.state} at home, ${theirs?.state} at the host`);
      const visitId = sameId('visit', claim.id);
      const planned = [kept, host?.kept].map(
        (side) => side?.visits.find(({ id }) => id === visitId)?.state === 'PLANNED',
      );
      if (planned.some((each) => each !== (claim.state === 'ACCEPTED')))
        throw new Error(`4: ${claim.id} is ${claim.state}, visits planned: ${planned}`);
    }
    for (const workerId of circle.workers) {
      const held = bookingsOf(kept.diaries.filter((day) => day.workerId === workerId)).map(
        ({ ref }) => ref as string,
      );
      const claims = kept.homeClaims.filter((claim) => claim.workerId === workerId);
      const due = [
        ...claims.filter(({ state }) => state === 'WAITING').map(({ id }) => id as string),
        ...kept.visits
          .filter((visit) => visit.workerId === workerId && visit.state === 'PLANNED')
          .map(({ id }) => id as string),
      ];
      if (held.sort().join() !== due.sort().join())
        throw new Error(`4: ${workerId} holds [${held}], should [${due}]`);
    }
    for (const claim of kept.homeClaims.filter(isLive)) {
      const grant = kept.passports.find(
        ({ workerId, circle: to }) => workerId === claim.workerId && to === claim.hostCircle,
      );
      if (endedWithId(grant, claim)) throw new Error(`F8: ${claim.id} outlived its passport`);
    }
    for (const { personId, clearUntil } of kept.vettings) {
      const ahead = kept.diaries
        .filter(({ workerId }) => workerId === personId)
        .flatMap(({ bookings }) => bookings)
        .filter(({ from }) => isBefore(world.now(), from));
      if (clearUntil === undefined && ahead.length > 0)
        throw new Error(`F8: ${personId} holds hours, unchecked`);
    }
    for (const { circle: other } of kept.sharing.filter((record) => !isSharing(record))) {
      const theirs = all.find((each) => each.circle.slug === other)?.kept.sharing;
      if (theirs?.every(isSharing)) throw new Error(`F11: only ${circle.slug} says that sharing stopped`);
      if (kept.occurrences.some(({ state, offer }) => state === 'OPEN' && offer?.circles.includes(other)))
        throw new Error(`F11: ${circle.slug} still offers hours to ${other}`);
      if (kept.homeClaims.some(({ state, hostCircle }) => state === 'WAITING' && hostCircle === other))
        throw new Error(`F11: a claim of ${circle.slug} still waits at ${other}`);
    }
    for (const { id, state, offer } of kept.occurrences) {
      if (state === 'CANCELLED' && offer) throw new Error(`4: ${id} is cancelled and still offered`);
    }
  }
}

async function deliverAll(world: CoOp, order: readonly number[]): Promise<void> {
  for (let turn = 0; ; turn++) {
    const letter = pick(world.post(), order[turn % Math.max(1, order.length)] ?? 0);
    if (!letter) return;
    await world.deliver(letter);
  }
}

describe('two circles, whatever happens in whatever order', () => {
  it('invariants 1 to 4: one holder a slot, no overlap for a worker, two consents before a visit, and both agree in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(step, fc.tuple(step, step)), { minLength: 10, maxLength: 45 }),
        fc.array(number, { maxLength: 20 }),
        fc.array(fc.nat({ max: 40 }), { minLength: 7, maxLength: 31 }),
        async (history, order, pauses) => {
          const world = await coOp(['clapton', 'homerton'], 2, pauses);
          for (const circle of world.circles)
            for (const { id } of keptBy(circle).occurrences)
              await widenGap(circle.context(), { gapId: id, to: 'NEIGHBOURS' });
          await deliverAll(world, [0]);
          let sequence = 1;
          for (const event of history) {
            const atOnce = (typeof event[0] === 'string' ? [event] : event) as Step[];
            await Promise.all(atOnce.map((each) => take(world, each, ++sequence)));
            holdAlways(world);
          }
          await deliverAll(world, order);
          for (const letter of [...world.delivered].reverse()) await world.deliver(letter);
          await deliverAll(world, [0]);
          holdAlways(world);
          holdInTheEnd(world);
          // Long after, nobody waits any more.
          world.pass(24 * 30);
          for (const circle of world.circles) await daily(circle.context());
          await deliverAll(world, [0]);
          holdInTheEnd(world);
          for (const circle of world.circles)
            if (keptBy(circle).homeClaims.some(({ state }) => state === 'WAITING'))
              throw new Error('4: someone still waits');
        },
      ),
      { numRuns: Number(process.env.KITH_RUNS ?? 60) },
    );
  }, 120_000);
});
