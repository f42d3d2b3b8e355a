import { addDays, dateOf, instantAt, minutesOf, mondayOf, newId } from '@kith/kernel';
import type { Stored } from '@kith/service-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { answerClaim } from './commands/answer-claim.ts';
import { answerHours } from './commands/answer-hours.ts';
import { cancelGap } from './commands/cancel-gap.ts';
import { cannotMakeIt } from './commands/cannot-make-it.ts';
import { claimHours } from './commands/claim-hours.ts';
import { daily } from './commands/daily.ts';
import { endHours } from './commands/end-hours.ts';
import { hourly } from './commands/hourly.ts';
import { limitHours } from './commands/ladder/limit-hours.ts';
import { membershipChanged } from './consumers/membership-changed.ts';
import { type AgreedHours, datesHeld } from './domain/agreed-hours.ts';
import { windowOn } from './domain/availability.ts';
import { nextLookAt } from './domain/ladder/ladder.ts';
import { isAhead } from './domain/occurrence.ts';
import { weekOf } from './resolvers/week.ts';
import { attempt, coOp, keptBy, type Member, teamIn } from './testing/co-op.ts';

const acts = [
  'agree',
  'answer',
  'claim',
  'accept',
  'leave',
  'end',
  'cancel',
  'limit',
  'member',
  'pass',
  'daily',
  'hourly',
] as const;
const step = fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(1_000) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const TEAM = teamIn('clapton');
const MEMBER = newId('member');
const statuses = ['ACTIVE', 'PAUSED', 'ENDED'] as const;

const agreedBy = ({ table }: Member) =>
  table
    .items()
    .filter(({ sk }) => sk === 'AGREED')
    .map((item) => (item as Stored<AgreedHours>).value);

/** Does one thing, if there is something to do it with; refused is fine. */
async function take(circle: Member, { act, pick }: Step, place: number): Promise<void> {
  const context = circle.context();
  const one = <T>(all: readonly T[]): T | undefined => all[pick % Math.max(1, all.length)];
  const kept = keptBy(circle);
  const agreed = one(agreedBy(circle));
  const gap = one(kept.occurrences);
  const visit = one(kept.visits);
  const copy = one(kept.copies.filter(({ state }) => state === 'OPEN'));
  const claim = one(kept.hostClaims.filter(({ state }) => state === 'WAITING'));
  const [worker = ''] = circle.workers;
  await attempt(async () => {
    if (act === 'agree' && agreed) {
      const { id: _, agreedAt: __, named: ___, endsOn: ____, ...content } = agreed;
      const named = pick % 2 === 0 ? { workerId: worker } : {};
      await agreeHours(context, {
        ...content,
        ...named,
        weekday: (pick % 7) + 1,
        from: '14:00',
        to: '15:30',
      });
    }
    if (act === 'answer' && agreed)
      await answerHours(context, worker, { id: agreed.id, accept: pick % 3 > 0 });
    if (act === 'claim' && copy) await claimHours(context, one(circle.workers) ?? '', { offerId: copy.id });
    if (act === 'accept' && claim?.asked?.gapId) {
      const { gapId } = claim.asked;
      await answerClaim(context, { gapId, claimId: claim.id, ownerId: 'owner', accept: pick % 4 > 0 });
    }
    if (act === 'leave' && visit) await cannotMakeIt(context, visit.workerId, visit.id);
    if (act === 'end' && agreed)
      await endHours(context, { id: agreed.id, endsOn: addDays(dateOf(context.now), pick % 12) });
    if (act === 'cancel' && gap) await cancelGap(context, gap.id);
    if (act === 'limit' && agreed) await limitHours(context, { id: agreed.id, upTo: 'CIRCLE' });
    if (act === 'daily') await daily(context);
    if (act === 'hourly') await hourly(context);
  });
  if (act === 'member') {
    const status = statuses[pick % 3] ?? 'ACTIVE';
    const data = { teamId: TEAM, memberId: MEMBER, personId: worker, kind: 'PAID_WORKER', status };
    const told = { sequence: place, data } as Parameters<typeof membershipChanged>[0];
    await circle.table.change(context.cause, context.now, () => membershipChanged(told, context));
  }
}

describe('whatever happened to a team’s hours', () => {
  it('M10, M11: each agreed minute of a week is covered, open or cancelled, and each open gap has its next look', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
        const co = await coOp(['clapton'], 2);
        const [circle] = co.circles;
        if (!circle) throw new Error('There is no circle.');
        for (const [place, one] of steps.entries()) {
          if (one.act === 'pass') co.pass((one.pick % 60) + 1);
          else await take(circle, one, place + 1);
        }
        await daily(circle.context());
        await checkTimers(circle);
        for (const weeks of [-1, 0, 1, 2, 4])
          await checkWeek(circle, addDays(mondayOf(dateOf(co.now())), 7 * weeks));
      }),
      { numRuns: 6 },
    );
  });
});

async function checkWeek(circle: Member, monday: string): Promise<void> {
  const { occurrences, visits } = keptBy(circle);
  const [from, to] = [instantAt(monday, '00:00'), instantAt(addDays(monday, 7), '00:00')];
  const expected = new Map(
    occurrences
      .filter(({ window }) => from <= window.from && window.from < to)
      .map(({ agreedId, date, window }) => [`${agreedId} ${date}`, minutesOf(window)]),
  );
  for (const hours of agreedBy(circle))
    for (const date of datesHeld(hours, monday, addDays(monday, 6)))
      expected.set(`${hours.id} ${date}`, minutesOf(windowOn(date, hours)));
  const viewer = { personId: 'owner', circle: circle.slug, circleHats: [], relations: [] };
  const week = await weekOf({ ...circle.context(), viewer }, TEAM, monday);
  expect(week.stretches).toHaveLength(expected.size);
  const total = [...expected.values()].reduce((sum, minutes) => sum + minutes, 0);
  expect(week.agreedMinutes).toBe(total);
  expect(week.coveredMinutes + week.gapMinutes + week.cancelledMinutes).toBe(total);
  for (const { state, gap, visit } of week.stretches) {
    if (!gap) continue;
    expect(visit !== undefined && visit.state === 'PLANNED').toBe(state === 'COVERED');
    const planned = visits.filter((one) => one.host?.gapId === gap.id && one.state === 'PLANNED');
    expect(planned).toHaveLength(state === 'COVERED' ? 1 : 0);
  }
}

/** Each gap stands in the list of those to be looked at when, and only when, it is to be. */
async function checkTimers(circle: Member): Promise<void> {
  const { now } = circle.context();
  const listed = circle.table.items().flatMap(({ gsi1pk, gsi1sk }) => (gsi1pk === 'LADDER' ? [gsi1sk] : []));
  const due = keptBy(circle).occurrences.flatMap((gap) => {
    const at = isAhead(gap, now) ? nextLookAt(gap) : undefined;
    return at === undefined ? [] : [`${at}#${gap.id}`];
  });
  expect(listed).toEqual(expect.arrayContaining(due));
}
