import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Seeking } from './testing/seeking.ts';

const bench = matchingBench();
const outcomeId = newId('outcome');
let circle: Circle;
let team: Seeking;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  team = new Seeking(circle);
});

const hear = (missing: ('SELF_CARE' | 'DIGITAL' | 'COMMUNITY')[], sequence: number) =>
  circle.service.hear(
    'PaidSupportConsidered',
    { teamId: circle.teamId, outcomeId, missing },
    { sequence, subject: outcomeId },
  );

describe('paid hours for something the owner wants', () => {
  it('K7: come last: asked for before the other steps were looked at, it is said what is missing', async () => {
    await expect(team.publishes({ outcomeId })).rejects.toThrow('PAID_IS_LAST');
    await hear(['COMMUNITY'], 3);
    await hear(['DIGITAL', 'COMMUNITY'], 2);
    await expect(team.publishes({ outcomeId })).rejects.toThrow('PAID_IS_LAST');
    await hear([], 4);
    expect(await team.publishes({ outcomeId })).toMatchObject({ state: 'OPEN' });
  });

  it('K7: what is urgent with a reason, personal care, and hours for nothing named never wait', async () => {
    await expect(team.publishes({ outcomeId, urgent: true })).rejects.toThrow('BAD_INPUT');
    const urgentReason = 'Home from hospital today';
    const id = newId('opportunity');
    for (const _ of [1, 2])
      expect(await team.publishes({ id, outcomeId, urgent: true, urgentReason })).toMatchObject({ id });
    expect(await team.publishes({ outcomeId, category: 'personal-care' })).toMatchObject({ state: 'OPEN' });
    expect(await team.publishes()).toMatchObject({ state: 'OPEN' });
    await circle.hasWorker('ines');
    expect(JSON.stringify(await team.openTo('ines'))).not.toMatch(/hospital|outcome_/);
  });

  it('K7: come last when they are shown again too; what is urgent is shown again whatever is missing', async () => {
    await hear([], 1);
    const calm = await team.publishes({ outcomeId });
    const urgent = await team.publishes({
      outcomeId,
      urgent: true,
      urgentReason: 'Home from hospital today',
    });
    const again = (id: unknown) => circle.owns('republishOpportunity', { id }, 'state');
    circle.service.setNow('2026-11-25T09:00:00Z');
    await hear(['COMMUNITY'], 2);
    await expect(again(calm.id)).rejects.toThrow('PAID_IS_LAST');
    expect(await again(urgent.id)).toMatchObject({ state: 'OPEN' });
    await hear([], 3);
    expect(await again(calm.id)).toMatchObject({ state: 'OPEN' });
  });
});
