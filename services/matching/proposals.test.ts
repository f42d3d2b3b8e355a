import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Planning } from './testing/planning.ts';

const bench = matchingBench(['clapton']);
let circle: Circle;
let planning: Planning;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  planning = new Planning(circle);
});

/** Saturday 28 November, 09:00 to 13:00, shown to the circle. */
async function openToCircle(more: Record<string, unknown> = {}): Promise<string> {
  const before = new Set((await circle.gaps()).map(({ id }) => id));
  await circle.agrees(more);
  const gap = (await circle.gaps()).find(({ id }) => !before.has(id));
  await circle.owns('widenGap', { gapId: gap?.id, to: 'CIRCLE' }, 'step');
  return gap?.id ?? '';
}

describe('a plan of a week', () => {
  it('M4: proposes open hours to who could take them, with reasons and what it changes for each side', async () => {
    await circle.hasWorker('ines', { wantedHours: 20 });
    const gapId = await openToCircle();
    const plan = await planning.plans();
    expect(plan).toMatchObject({
      monday: '2026-11-23',
      state: 'READY',
      progress: 100,
      open: 1,
      openMinutes: 240,
      proposed: 1,
      proposedMinutes: 240,
    });
    const [mine, ...others] = await planning.to('ines');
    expect(others).toEqual([]);
    expect(mine).toMatchObject({
      from: '2026-11-28T09:00:00Z',
      state: 'OPEN',
      mySide: 'WORKER',
      myYes: false,
      theirYes: false,
      pinned: false,
      gap: null,
      worker: null,
      asksForNewPerson: null,
    });
    expect(mine?.hours?.id).toMatch(/^offer_/);
    expect(mine?.reasons).toEqual([
      'within your Saturday hours',
      'in E9, where you go',
      'you speak Yiddish',
      'needs cooking, which you bring',
    ]);
    expect(mine?.changes).toEqual([
      'Your week would have 4 h instead of 0 min. You want 20 h.',
      'You hold nothing else on that Saturday.',
      'If you say no, nobody hears why, and you are not asked for these hours again.',
    ]);
    expect(await planning.toOwner()).toMatchObject([
      {
        id: mine?.id,
        state: 'OPEN',
        mySide: 'OWNER',
        pinned: null,
        hours: null,
        gap: { id: gapId, state: 'OPEN' },
        worker: { id: 'ines' },
        reasons: ['speaks Yiddish', 'brings cooking', 'chose to work on Saturday from 09:00 to 13:00'],
        changes: [
          '4 h that nobody covers now would be covered.',
          '1 different person would come within four weeks, one more than without them.',
          'If you say no, the hours stay open, and nobody hears why.',
        ],
      },
    ]);
  });

  it('M4: score 0.98, nobody clicks: no contact is made', async () => {
    await circle.hasWorker('ines');
    await openToCircle();
    await planning.plans();
    for (const day of ['24', '25', '26', '27', '28']) {
      circle.service.setNow(`2026-11-${day}T07:00:00Z`);
      await circle.service.tick('Hourly');
      await circle.service.tick('Daily');
    }
    expect(await circle.visits()).toEqual([]);
    expect(await circle.claimsOf('ines')).toEqual([]);
    expect((await circle.gaps())[0]).toMatchObject({ state: 'OPEN', claim: null });
    expect(await planning.to('ines')).toMatchObject([{ state: 'LAPSED', myYes: false, hours: null }]);
    // Each was told once that something waits, and nothing of the other.
    const told = await circle.service.sentOf('MessageRequested');
    expect(told.map(({ personId, kind, values }) => [personId, kind, values.count])).toEqual([
      ['ines', 'WAITING_FOR_YOU', 1],
      [circle.owner, 'WAITING_FOR_YOU', 1],
    ]);
  });
});
