import type { KithEvent } from '@kith/contracts';
import { addDays, dateOf, type Id, type InstantText, KithError, newId, type Pence } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type MemoryTable, memoryTable } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookVisit } from './commands/book-visit.ts';
import { confirmVisit } from './commands/confirm-visit.ts';
import { logVisit } from './commands/log-visit.ts';
import { balanceOfCommons, repayAdvance } from './commands/pot.ts';
import { setMyRate } from './commands/terms/pay-terms.ts';
import { answerTime, payWaiting } from './commands/time/answer-time.ts';
import { logTime } from './commands/time/log-time.ts';
import type { Pot } from './domain/pot.ts';
import { ownVisit } from './testing/two-circles.ts';

const VISITS = 5;

/** One circle, its pot, and people who work, correct what they said, and are paid from the commons. */
async function circleAtWork(pauses: readonly number[] = [0]) {
  let turns = 0;
  /** Who reads or commits waits a while first: so parallel work interleaves in ever other ways. */
  const turn = async () => {
    for (let left = pauses[turns++ % pauses.length] ?? 0; left > 0; left--) await Promise.resolve();
  };
  const table = memoryTable({ circle: 'clapton', service: 'pay' }, turn);
  let now: InstantText = '2026-11-01T09:00:00Z';
  const context = (): CommandContext => ({
    circle: 'clapton',
    table,
    neighbourhood: {} as CommandContext['neighbourhood'],
    cause: { correlationId: 'test', causationId: 'test' },
    now,
  });
  await setMyRate(context(), 'ravi', 1_900);
  now = '2026-11-23T09:00:00Z';
  const visits = Array.from({ length: VISITS }, () => ownVisit().visitId);
  for (const visitId of visits) {
    const sent = { data: ownVisit({ visitId: visitId as Id<'visit'> }), sequence: 1 } as unknown;
    await table.change(context().cause, now, () => bookVisit(sent as KithEvent<'VisitBooked'>, context()));
  }
  const later = (days: number) => {
    now = new Date(Date.parse(now) + days * 86_400_000).toISOString().replace('.000Z', 'Z');
  };
  return { table, context, visits, later };
}

type World = Awaited<ReturnType<typeof circleAtWork>>;

const step = fc.oneof(
  fc.record({ what: fc.constant('says'), visit: fc.nat(VISITS - 1), some: fc.nat(8) }),
  fc.record({ what: fc.constant('hat'), visit: fc.constant(0), some: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ what: fc.constant('daily'), visit: fc.constant(0), some: fc.constant(0) }),
  fc.record({ what: fc.constant('passes'), visit: fc.constant(0), some: fc.nat(20) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Someone does something; that it is refused is fine. */
async function does({ context, visits, later }: World, { what, visit, some }: Step): Promise<void> {
  try {
    if (what === 'says') {
      const how = { minutes: { contact: some * 30 }, channel: 'APP', reason: 'SLIP' } as const;
      await logVisit(visits[visit] ?? '', how, context());
      await confirmVisit(visits[visit] ?? '', how, context());
    }
    if (what === 'hat') {
      const id = newId('time');
      const on = addDays(dateOf(context().now), -1);
      const loggedAt = context().now;
      await logTime(context(), { id, workerId: 'ravi', on, kind: 'hat', minutes: some * 10, loggedAt });
      await answerTime(context(), { id, approve: true }, 'gwen');
    }
    if (what === 'daily') await repayAdvance(context());
    if (what === 'daily') await payWaiting(context());
    if (what === 'passes') later(some);
  } catch (error) {
    if (!(error instanceof KithError)) throw error;
  }
}

/** What an account stands at, in pence. */
function standing(table: MemoryTable, account: string): Pence {
  const posted = table.items().filter((item) => item.pk === `ACCOUNT#${account}`);
  return posted.reduce((sum, item) => sum + Number((item as { pence?: number }).pence), 0);
}

async function check({ table }: World): Promise<void> {
  expect(standing(table, 'commons')).toBeLessThanOrEqual(0);
  const pot = (await table.get<never>({ pk: 'POT#commons', sk: 'POT' })) as { value: Pot } | undefined;
  expect(await balanceOfCommons(table, pot?.value)).toBe(0 - standing(table, 'commons'));
  expect(pot?.value.advanced ?? 0).toBe(standing(table, 'advance'));
  expect(standing(table, 'advance')).toBeGreaterThanOrEqual(0);
  const all = table.items().filter(({ pk }) => pk.startsWith('ACCOUNT#'));
  expect(all.reduce((sum, item) => sum + Number((item as { pence?: number }).pence), 0)).toBe(0);
}

describe('P14: the commons', () => {
  it('never fall below nothing, under any order of bookings, reversals and payouts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const world = await circleAtWork();
        for (const one of steps) {
          await does(world, one);
          await check(world);
        }
        // Once more has come in, the circle has back what it put in.
        for (let visit = 0; visit < VISITS; visit++) await does(world, { what: 'says', visit, some: 8 });
        await does(world, { what: 'daily', visit: 0, some: 0 });
        await check(world);
        if (standing(world.table, 'commons') < 0) expect(standing(world.table, 'advance')).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('nor when all of it happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(12), { minLength: 3, maxLength: 40 }),
        fc.array(step, { minLength: 2, maxLength: 8 }),
        async (pauses, steps) => {
          const world = await circleAtWork(pauses);
          await does(world, { what: 'says', visit: 0, some: 8 });
          await does(world, { what: 'hat', visit: 0, some: 3 });
          await Promise.all(steps.map((one) => does(world, one)));
          await check(world);
        },
      ),
      { numRuns: 40 },
    );
  });
});
