import { newId, unwrap } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import {
  advanced,
  asked,
  failed,
  isUnderWay,
  progressOf,
  takenUp,
  type WeekPlan,
  withdrawn,
} from './week-plan.ts';

const NOW = '2026-11-23T09:00:00Z';
const LATER = '2026-11-23T09:30:00Z';
const plan = unwrap(asked({ id: newId('plan'), monday: '2026-11-23', askedBy: 'noor' }, NOW));

describe('a plan of a week on its way', () => {
  it('goes through its stages, never back, and is ready at the end', () => {
    const seen: [string, number][] = [];
    let at: WeekPlan = plan;
    while (isUnderWay(at)) {
      seen.push([at.stage, progressOf(at)]);
      at = advanced(at, { done: 1, nextOf: 2 }, NOW);
    }
    expect(seen).toEqual([
      ['LISTING', 0],
      ['GATHERING', 5],
      ['GATHERING', 27],
      ['SEARCHING', 50],
      ['SEARCHING', 62],
      ['PROPOSING', 75],
      ['PROPOSING', 85],
      ['TELLING', 95],
      ['TELLING', 95],
    ]);
    expect(at).toMatchObject({ stage: 'READY', step: 10, readyAt: NOW });
    expect(progressOf(at)).toBe(100);
  });

  it('is taken up again once it has stood still for half an hour, three times, then given up', () => {
    expect(takenUp(plan, '2026-11-23T09:29:59Z')).toBe(plan);
    expect(takenUp(plan, LATER)).toMatchObject({ step: 1, tries: 1, movedAt: LATER });
    expect(takenUp({ ...plan, tries: 3 }, LATER)).toMatchObject({ stage: 'FAILED', problem: 'INTERRUPTED' });
    const over = failed(plan, 'TOO_MANY_HOURS', NOW);
    expect(takenUp(over, LATER)).toBe(over);
  });

  it('is stopped while nothing is proposed, and not after', () => {
    expect(withdrawn({ ...plan, stage: 'SEARCHING' }, NOW)).toMatchObject({
      ok: true,
      value: { stage: 'WITHDRAWN' },
    });
    expect(withdrawn({ ...plan, stage: 'PROPOSING' }, NOW)).toMatchObject({ ok: false });
  });
});
