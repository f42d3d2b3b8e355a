import { newId } from '@kith/kernel';
import { change, find } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { answerClaim } from './commands/answer-claim.ts';
import { answerHours } from './commands/answer-hours.ts';
import { claimHours } from './commands/claim-hours.ts';
import { leaveBooking } from './commands/pairs/leave-booking.ts';
import { part } from './commands/pairs/part.ts';
import { refuse } from './commands/pairs/refuse.ts';
import type { Parting } from './domain/pairs/parting.ts';
import { agreedHours } from './store/hours.ts';
import { pairRefusals, whoIs } from './store/pairs.ts';
import { keptBy } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';

/** Hours of a team, and a worker of its own circle. */
async function pairOfOneCircle() {
  const { host, gapId, offerId } = await hoursNextDoor();
  const [workerId] = host.workers;
  const gap = keptBy(host).occurrences.find(({ id }) => id === gapId);
  if (!workerId || !gap) throw new Error('There is no pair.');
  return { host, gap, offerId, workerId };
}

describe('while a pair parts', () => {
  it('M5: a yes of the owner to a claim that was about to be declined is taken back', async () => {
    const { host, gap, offerId, workerId } = await pairOfOneCircle();
    const { id: claimId } = await claimHours(host.context(), workerId, { offerId });
    const reserved = keptBy(host).diaries.flatMap(({ bookings }) => bookings);
    const { now } = host.context();
    const parting: Parting = { teamId: gap.teamId, workerId, by: 'OWNER', at: now, done: false };
    await change(host.context(), (work) => part(work, parting));
    await answerClaim(host.context(), { gapId: gap.id, claimId, ownerId: gap.ownerId, accept: true });
    for (const booking of reserved)
      await change(host.context(), (work) => leaveBooking(work, parting, booking));
    expect(keptBy(host)).toMatchObject({
      homeClaims: [{ state: 'WITHDRAWN', reason: 'NOT_GOING_AHEAD' }],
      visits: [{ state: 'CANCELLED' }],
    });
    expect(keptBy(host).occurrences.find(({ id }) => id === gap.id)?.state).toBe('OPEN');
    expect(keptBy(host).diaries.flatMap(({ bookings }) => bookings)).toEqual([]);
  });

  it.each(['OWNER', 'WORKER'] as const)(
    'M5: what was agreed while the %s was refusing ends too, though its clock says it came after',
    async (side) => {
      const { host, gap, offerId, workerId } = await pairOfOneCircle();
      const later = { ...host.context(), now: '2026-11-23T09:00:01Z' };
      await claimHours(later, workerId, { offerId });
      const agreed = await find(host.table, agreedHours, gap.agreedId);
      if (!agreed) throw new Error('There are no weekly hours.');
      const { id: _, agreedAt: __, named: ___, ...content } = agreed;
      const { id } = await agreeHours(later, { ...content, weekday: 3, workerId });
      await answerHours(later, workerId, { id, accept: true });
      await refuse(host.context(), { teamId: gap.teamId, about: { workerId }, side });
      expect(keptBy(host).hostClaims.map(({ state }) => state)).not.toContain('WAITING');
      expect(keptBy(host).diaries.flatMap(({ bookings }) => bookings)).toEqual([]);
      expect((await find(host.table, agreedHours, id))?.named?.answer).toBe('DECLINED');
    },
  );

  it('M5: a worker whom the owner refused a moment ago hears what they would a moment later', async () => {
    const { host, gap, workerId } = await pairOfOneCircle();
    const agreed = await find(host.table, agreedHours, gap.agreedId);
    if (!agreed) throw new Error('There are no weekly hours.');
    const { id: _, agreedAt: __, named: ___, ...content } = agreed;
    const { id } = await agreeHours(host.context(), { ...content, weekday: 3, workerId });
    const about = { workerId };
    await change(host.context(), async (work) => {
      await work.get(pairRefusals, whoIs(about), gap.teamId);
      const said = { OWNER: { id: newId('refusal'), at: work.context.now } };
      work.put(pairRefusals, { teamId: gap.teamId, about, said });
    });
    await expect(answerHours(host.context(), workerId, { id, accept: true })).rejects.toThrow(
      expect.objectContaining({ code: 'ALREADY_ANSWERED' }),
    );
  });
});
