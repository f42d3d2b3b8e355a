import { change } from '@kith/service-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerClaim } from './commands/answer-claim.ts';
import { cannotMakeIt } from './commands/cannot-make-it.ts';
import { claimHours } from './commands/claim-hours.ts';
import { grantPassport } from './commands/grant-passport.ts';
import { answerUnanswered } from './commands/host/answer-unanswered.ts';
import { refuse, takeBackRefusal } from './commands/pairs/refuse.ts';
import { revokePassport } from './commands/revoke-passport.ts';
import { giveStandingConsent, revokeStandingConsent } from './commands/sharing/standing-consents.ts';
import { found } from './domain/ladder/ladder.ts';
import type { Occurrence } from './domain/occurrence.ts';
import { occurrences } from './store/hours.ts';
import { attempt, hear, keptBy, teamIn } from './testing/co-op.ts';
import { type HoursNextDoor, hoursNextDoor } from './testing/hours-next-door.ts';

/** The owner of Homerton's team says yes ahead to whoever comes from Clapton. */
const give = ({ host, home }: HoursNextDoor, days = 30) =>
  giveStandingConsent(host.context(), {
    ...about(host.slug, home.slug),
    ownerId: `owner-of-${host.slug}`,
    days,
  });
const revoke = ({ host, home }: HoursNextDoor) =>
  revokeStandingConsent(host.context(), about(host.slug, home.slug));
const about = (host: string, circle: string) => ({ teamId: teamIn(host), circle });

const gapOf = ({ host, gapId }: HoursNextDoor) =>
  keptBy(host).occurrences.find(({ id }) => id === gapId) as Occurrence;

/** A worker of the team's own circle who had taken the hours cannot come, so many hours before they begin. */
async function fallOpen(world: HoursNextDoor, hoursBefore: number): Promise<string> {
  const { host, gapId, deliverAll } = world;
  const own = host.workers[0] ?? '';
  const { id: claimId } = await claimHours(host.context(), own, { offerId: world.offerId });
  const ownerId = `owner-of-${host.slug}`;
  await answerClaim(host.context(), { gapId, claimId, ownerId, accept: true });
  await deliverAll();
  world.world.pass(120 - hoursBefore);
  const visit = keptBy(host).visits.find(({ workerId }) => workerId === own);
  await cannotMakeIt(host.context(), own, visit?.id ?? '');
  await deliverAll();
  return gapOf(world).offer?.id ?? '';
}

const claim = ({ home, worker }: HoursNextDoor, offerId: string) =>
  claimHours(home.context(), worker, { offerId });

describe('an owner’s standing consent', () => {
  it('F7: hours that fall open with less than a day to go are covered at once, by the circle it names', async () => {
    const world = await hoursNextDoor();
    const consent = await give(world);
    const offerId = await fallOpen(world, 20);
    const { id } = await claim(world, offerId);
    await world.deliverAll();
    expect(world.standing(id)).toMatchObject({ home: 'ACCEPTED', host: 'ACCEPTED', gap: 'COVERED' });
    const visit = keptBy(world.host).visits.find(({ claimId }) => claimId === id);
    expect(visit?.consents.owner).toEqual({ by: 'owner-of-homerton', at: consent.givenAt, standing: true });
    expect(visit?.consents.worker.at).toBe('2026-11-27T13:00:00Z');
  });

  it('F7: hours known for longer wait for the owner, however late someone comes for them', async () => {
    const world = await hoursNextDoor();
    await give(world);
    world.world.pass(110);
    const { id } = await claim(world, world.offerId);
    await world.deliverAll();
    expect(world.standing(id)).toMatchObject({ host: 'WAITING', gap: 'CLAIMED' });
  });

  it('F7: without one, no address is released, however late it is', async () => {
    const world = await hoursNextDoor();
    const { id } = await claim(world, await fallOpen(world, 2));
    await world.deliverAll();
    expect(world.standing(id)).toMatchObject({ host: 'WAITING' });
    expect(JSON.stringify(world.home.table.items())).not.toContain('The address of homerton');
  });

  it('F7: is for one neighbour by name, and for at most 30 days', async () => {
    const world = await hoursNextDoor();
    expect(await attempt(() => give(world, 31))).toBe('BAD_INPUT');
    const { host } = world;
    const nobody = { ...about(host.slug, 'raglan'), ownerId: 'owner-of-homerton', days: 3 };
    expect(await attempt(() => giveStandingConsent(host.context(), nobody))).toBe('NO_NEIGHBOUR');
    expect((await give(world, 30)).expiresAt).toBe('2026-12-23T09:00:00Z');
  });

  it('F7: every check stays: a claim that would not fit waits for the owner', async () => {
    const world = await hoursNextDoor();
    await give(world);
    await claim(world, await fallOpen(world, 20));
    const [claimed] = world.post('CoverClaimed');
    if (!claimed) throw new Error('Nothing was said.');
    await hear(world.host, {
      ...claimed.envelope,
      data: { ...claimed.envelope.data, fitsWorkingTime: false },
    });
    expect(gapOf(world).state).toBe('CLAIMED');
    expect(world.post('CoverAccepted')).toEqual([]);
  });

  it('F7: a no the owner gave this worker before is not overruled', async () => {
    const world = await hoursNextDoor();
    await give(world);
    const { id: first } = await claim(world, world.offerId);
    await world.deliverAll();
    const ownerId = 'owner-of-homerton';
    const { host, gapId } = world;
    await answerClaim(host.context(), { gapId, claimId: first, ownerId, accept: false });
    await world.deliverAll();
    const again = { ...world, offerId: gapOf(world).offer?.id ?? world.offerId };
    const { id } = await claim(world, await fallOpen(again, 20));
    await world.deliverAll();
    expect(world.standing(id)).toMatchObject({ host: 'WAITING', gap: 'CLAIMED' });
  });

  /** The same world, with the offer under which the gap is open now. */
  const asOpenNow = (world: HoursNextDoor) => ({
    ...world,
    offerId: gapOf(world).offer?.id ?? world.offerId,
  });

  it('F7: someone the owner refused and then took it back waits for them', async () => {
    const world = await hoursNextDoor();
    const { host, home } = world;
    await give(world);
    const { id: first } = await claim(world, world.offerId);
    await world.deliverAll();
    await world.accept(first);
    const pairwiseId = keptBy(host).hostClaims[0]?.asked?.workerId ?? '';
    const pair = {
      teamId: teamIn(host.slug),
      about: { circle: home.slug, pairwiseId },
      side: 'OWNER' as const,
    };
    await refuse(host.context(), pair);
    await takeBackRefusal(host.context(), pair);
    await world.deliverAll();
    const { id } = await claim(world, await fallOpen(asOpenNow(world), 20));
    await world.deliverAll();
    expect(world.standing(first)).toMatchObject({ host: 'WITHDRAWN' });
    expect(world.standing(id)).toMatchObject({ host: 'WAITING', gap: 'CLAIMED' });
  });

  it('F2, F7: someone the owner said no to for these hours waits for them, also under another id', async () => {
    const world = await hoursNextDoor();
    const { host, home, worker, gapId } = world;
    await give(world);
    const { id: first } = await claim(world, world.offerId);
    await world.deliverAll();
    await answerClaim(host.context(), { gapId, claimId: first, ownerId: 'owner-of-homerton', accept: false });
    await world.deliverAll();
    await revokePassport(home.context(), worker, host.slug);
    await grantPassport(home.context(), {
      workerId: worker,
      circle: host.slug,
      fields: ['VETTING'],
      days: 90,
    });
    const { id } = await claim(world, await fallOpen(asOpenNow(world), 20));
    // That the first id is no longer used is heard after the claim under the second.
    await world.deliverAll('newest first');
    const ids = keptBy(host).hostClaims.map(({ asked }) => asked?.workerId);
    expect(new Set(ids).size).toBe(3);
    expect(world.standing(id)).toMatchObject({ host: 'WAITING', gap: 'CLAIMED' });
  });

  it('F7: who was not answered in time was not said no to: another of their circle is booked at once', async () => {
    const world = await hoursNextDoor();
    const { host, home } = world;
    await give(world);
    await claim(world, world.offerId);
    await world.deliverAll();
    world.world.pass(25);
    await answerUnanswered(host.context());
    await world.deliverAll();
    const { id } = await claimHours(home.context(), home.workers[1] ?? '', {
      offerId: await fallOpen(asOpenNow(world), 45),
    });
    await world.deliverAll();
    expect(world.standing(id)).toMatchObject({ host: 'ACCEPTED', gap: 'COVERED' });
  });

  it('F7, invariant 3: no visit comes about by it before it is given, once it ran out, or once it is taken back', async () => {
    const step = fc.tuple(fc.constantFrom('give', 'revoke', 'pass'), fc.integer({ min: 1, max: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const world = await hoursNextDoor();
        const { host, worker, home } = world;
        // Found late: the gap is as it would be had it fallen open just now.
        let until: number | undefined;
        const hour = () => (Date.parse(world.world.now()) - Date.parse('2026-11-23T09:00:00Z')) / 3_600_000;
        for (const [does, amount] of steps) {
          if (does === 'pass') world.world.pass(Math.min(amount, 119 - hour()));
          else if (does === 'give') {
            const days = 1 + (amount % 3);
            await give(world, days);
            until = hour() + days * 24;
          } else if (!(await attempt(() => revoke(world)))) until = undefined;
        }
        await change(host.context(), async (work) => {
          const gap = (await work.get(occurrences, world.gapId)) as Occurrence;
          work.put(occurrences, found(gap, '2026-11-28T08:00:00Z'));
        });
        const { id } = await claimHours(home.context(), worker, { offerId: world.offerId });
        await world.deliverAll();
        const stands = until !== undefined && hour() < until;
        expect(world.standing(id).host).toBe(stands ? 'ACCEPTED' : 'WAITING');
      }),
      { numRuns: 15 },
    );
  });
});
