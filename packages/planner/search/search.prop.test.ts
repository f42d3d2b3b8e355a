import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../score/score.ts';
import { drawnInstance } from '../testing/drawn.ts';
import { wheelOf } from './moves/wheel.ts';
import { rekey } from './rekey.ts';
import { beginRun } from './run.ts';
import { refresh } from './snapshot.ts';
import { begin, takeBack } from './state.ts';
import { settle } from './timing.ts';
import { weigh } from './weigh.ts';
import { writtenPlan } from './written.ts';

test('After any moves, kept or taken back, the plan costs what it costs worked out anew, and breaks no rule', () => {
  fc.assert(
    fc.property(drawnInstance, fc.integer({ min: 1, max: 1_000 }), (instance, seed) => {
      const { search } = beginRun(instance, seed);
      const { state, random } = search;
      const wheel = wheelOf(search.problem);
      let cost = weigh(state);
      for (let turn = 0; turn < 300; turn++) {
        if (turn % 100 === 99) rekey(state);
        begin(state);
        if (!wheel[random.below(wheel.length)]?.(search)) continue;
        const now = settle(state) ? weigh(state) : Number.POSITIVE_INFINITY;
        if (now > cost + 500) takeBack(state);
        else cost = now;
        if (turn % 25 > 0) continue;
        const start = state.start.slice();
        expect(refresh(state)).toBeCloseTo(cost, 6);
        for (let node = 0; node < search.problem.visits; node++)
          if ((state.route[node] ?? -1) >= 0) expect(state.start[node]).toBeCloseTo(start[node] ?? -1, 6);
        const card = score(instance, writtenPlan(state));
        expect(card.violations).toEqual([]);
        expect(card.objective).toBeCloseTo(cost, 6);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
