import { change } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { claimHours } from './commands/claim-hours.ts';
import { enterInDiary } from './commands/home/diary.ts';
import { releaseClaim } from './commands/release-claim.ts';
import { revokePassport } from './commands/revoke-passport.ts';
import { attempt, hear, keptBy, type Member } from './testing/co-op.ts';
import { type HoursNextDoor, hoursNextDoor } from './testing/hours-next-door.ts';

/** So many hours already held in the seventeen weeks to the end of November, in stretches of a day. */
async function holds(home: Member, workerId: string, hours: number): Promise<void> {
  const from = Date.parse('2026-09-01T00:00:00Z');
  const at = (hour: number) => `${new Date(from + hour * 3_600_000).toISOString().slice(0, 19)}Z`;
  await change(home.context(), async (work) => {
    for (let hour = 0; hour < hours; hour += 24) {
      const window = { from: at(hour), to: at(Math.min(hour + 24, hours)) };
      const ref = `visit_${String(hour).padStart(26, '0')}` as const;
      await enterInDiary(work, workerId, { ...window, ref, kind: 'VISIT', hostCircle: home.slug });
    }
  });
}

/** The hours as the host offers them to Clapton: Saturday from 09:00, so many. */
async function offer(from: HoursNextDoor, offerId: string, hours: number): Promise<string> {
  const [known] = from.world.delivered.filter(({ envelope }) => envelope.type === 'CoverOffered.v1');
  if (!known) throw new Error('Nothing was offered.');
  const to = `2026-11-28T${String(9 + hours).padStart(2, '0')}:00:00Z`;
  const data = { ...known.envelope.data, offerId, window: { from: '2026-11-28T09:00:00Z', to } };
  await hear(from.home, { ...known.envelope, data });
  return offerId;
}

const id = (letter: string) => `offer_01JCZ8Q4T6V9E2M7N5K3H1G0F${letter}`;

describe('the working-time oracle', () => {
  it('F6, scenario 6: with five hours the mean becomes 48.3 and does not fit, and nothing more is said', async () => {
    const world = await hoursNextDoor();
    await holds(world.home, world.worker, 816);
    const offerId = await offer(world, id('A'), 5);
    const refused = claimHours(world.home.context(), world.worker, { offerId });
    await expect(refused).rejects.toMatchObject({
      refusal: {
        code: 'DOES_NOT_FIT',
        what: 'With these hours you would work more than the rules allow.',
      },
    });
    await expect(refused).rejects.not.toThrow(/\d/);
    expect(world.world.post()).toEqual([]);
  });

  it('F6: with four hours it becomes 48.0, and fits', async () => {
    const world = await hoursNextDoor();
    await holds(world.home, world.worker, 812);
    const offerId = await offer(world, id('A'), 4);
    expect(await claimHours(world.home.context(), world.worker, { offerId })).toMatchObject({
      state: 'WAITING',
    });
    const [claimed] = world.post('CoverClaimed');
    expect(claimed?.envelope.data).toMatchObject({ fitsWorkingTime: true });
  });

  it('F6: three answers about the same stretch, however it is offered; the fourth is not worked out', async () => {
    const world = await hoursNextDoor();
    await holds(world.home, world.worker, 814);
    const ask = async (letter: string, hours: number) => {
      const offerId = await offer(world, id(letter), hours);
      return attempt(() => claimHours(world.home.context(), world.worker, { offerId }));
    };
    expect(await ask('A', 8)).toBe('DOES_NOT_FIT');
    expect(await ask('B', 5)).toBe('DOES_NOT_FIT');
    expect(await ask('C', 3)).toBe('DOES_NOT_FIT');
    // Two hours would fit, and three would not: the answer is the same.
    expect(await ask('D', 2)).toBe('ORACLE_LIMIT');
    expect(await ask('E', 3)).toBe('ORACLE_LIMIT');
  });

  it('F6: at most three, also when asked five times at once', async () => {
    const world = await hoursNextDoor();
    await holds(world.home, world.worker, 816);
    const offerId = await offer(world, id('A'), 5);
    const asked = [1, 2, 3, 4, 5].map(() =>
      attempt(() => claimHours(world.home.context(), world.worker, { offerId })),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'DOES_NOT_FIT')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'ORACLE_LIMIT')).toHaveLength(2);
  });

  it('F6: a yes that is given back counts like a no', async () => {
    const { home, host, worker, deliverAll } = await hoursNextDoor();
    const outcomes: (string | undefined)[] = [];
    for (let time = 0; time < 4; time++) {
      const copy = keptBy(home).copies.find(
        ({ state, hostCircle }) => state === 'OPEN' && hostCircle === host.slug,
      );
      const offerId = copy?.id ?? '';
      outcomes.push(await attempt(() => claimHours(home.context(), worker, { offerId })));
      const [claim] = keptBy(home).homeClaims.filter(({ state }) => state === 'WAITING');
      await deliverAll();
      if (claim) await releaseClaim(home.context(), worker, claim.id);
      await deliverAll();
    }
    expect(outcomes).toEqual([undefined, undefined, undefined, 'ORACLE_LIMIT']);
  });

  it('F6: nobody learns it from another refusal: without a passport it is not asked', async () => {
    const world = await hoursNextDoor();
    await revokePassport(world.home.context(), world.worker, world.host.slug);
    for (const [letter, held] of [
      ['A', 0],
      ['B', 816],
    ] as const) {
      await holds(world.home, world.worker, held);
      const offerId = await offer(world, id(letter), 5);
      const claim = () => claimHours(world.home.context(), world.worker, { offerId });
      expect(await attempt(claim)).toBe('CONSENT_MISSING');
    }
    expect(world.home.table.items().filter(({ sk }) => sk.startsWith('ASKED#'))).toEqual([]);
  });

  it('F6: hours side by side that fit are not held against anyone; three that do not fit are', async () => {
    const world = await hoursNextDoor();
    const [known] = world.world.delivered.filter(({ envelope }) => envelope.type === 'CoverOffered.v1');
    if (!known) throw new Error('Nothing was offered.');
    const ask = async (letter: string, from: number) => {
      const at = (hour: number) => `2026-11-28T${String(hour).padStart(2, '0')}:00:00Z`;
      const window = { from: at(from), to: at(from + 1) };
      await hear(world.home, {
        ...known.envelope,
        data: { ...known.envelope.data, offerId: id(letter), window },
      });
      return attempt(() => claimHours(world.home.context(), world.worker, { offerId: id(letter) }));
    };
    expect([await ask('A', 9), await ask('B', 10), await ask('C', 11), await ask('D', 12)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    await holds(world.home, world.worker, 816);
    expect([await ask('E', 13), await ask('F', 14), await ask('G', 15), await ask('H', 16)]).toEqual([
      'DOES_NOT_FIT',
      'DOES_NOT_FIT',
      'DOES_NOT_FIT',
      'ORACLE_LIMIT',
    ]);
  });
});
