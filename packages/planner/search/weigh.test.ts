import { expect, test } from 'vitest';
import { both, street } from '../testing/small.ts';
import { attach } from './links.ts';
import { compile } from './problem.ts';
import { refresh } from './snapshot.ts';
import { begin, emptyState } from './state.ts';
import { settle } from './timing.ts';
import { weigh } from './weigh.ts';

test('When a second visit moves, the caregiver of the first, whose times stay, can leave later and waits less', () => {
  const instance = street({
    patients: [
      both({ type: 'sequential', distance: { min: 0, max: 300 } }),
      { time_windows: [{ start: 200, end: 480 }] },
      {},
    ],
    caregivers: [{ id: 'ann' }, { id: 'bob' }],
    weights: { total_waiting_time: 1 },
  });
  const [ann, bob] = [0, 1];
  const [wash, lift, late, before] = [0, 1, 2, 3];
  const state = emptyState(compile(instance));
  refresh(state);
  begin(state);
  attach(state, wash, ann, 10);
  attach(state, lift, bob, 100);
  attach(state, late, ann, 200);
  settle(state);
  const nobodyWaits = weigh(state) - 160;

  begin(state);
  attach(state, before, bob, 50);
  settle(state);
  expect([state.start[wash], state.start[lift]]).toEqual([10, 70]);
  const cost = weigh(state);
  expect(cost).toBe(nobodyWaits + 100);
  expect(cost).toBe(refresh(state));
});
