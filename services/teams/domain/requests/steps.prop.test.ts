import { addTo, type InstantText, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksOf, type PackageRequest, requestOutcomes, stateOf } from './package-request.ts';
import { acknowledged, decided, drafted, submitted, withdrawn } from './steps.ts';

const START: InstantText = '2026-03-03T10:00:00Z';

const step = fc.record({
  does: fc.constantFrom('submit' as const, 'acknowledge', 'decide', 'withdraw'),
  by: fc.constantFrom('bernice', 'nadia', 'mo'),
  hours: fc.integer({ min: 0, max: 400 }),
  outcome: fc.constantFrom(...requestOutcomes),
  decisionRef: fc.constantFrom('', 'R-1', 'R-2'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function after(request: PackageRequest, { does, by, outcome, decisionRef }: Step, at: InstantText) {
  const now = { by, at };
  const result = {
    submit: () => submitted(request, now),
    acknowledge: () => acknowledged(request, now),
    decide: () => decided(request, { outcome, decisionRef, reason: 'So it was found.' }, now),
    withdraw: () => withdrawn(request, now),
  }[does]();
  return result.ok ? result.value : request;
}

describe('a request', () => {
  it('T16: has one recorded decision at most, of what was sent; and no step is ever undone', () => {
    const wish = {
      id: 'request_1',
      groupId: 'team_1',
      kind: 'HOURS_UP',
      asks: 'More.',
      evidence: [],
    } as const;
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 12 }), (speaksForOwner, steps) => {
        let now = START;
        let request = unwrap(drafted(wish, { by: 'ines', at: now }, speaksForOwner));
        for (const one of steps) {
          now = addTo(now, { hours: one.hours });
          const before = request;
          request = after(before, one, now);
          expect(request).toMatchObject(before);
        }
        const { decided: ruling, submitted: sent, acknowledged: word, withdrawn: back } = request;
        if (ruling)
          expect([ruling.decisionRef !== '', back, !!sent, !!word]).toEqual([true, undefined, true, true]);
        if (word) expect(sent && sent.at <= word.at).toBe(true);
        const { open = 0, toAcknowledge = 0, toDecide = 0 } = clocksOf(request, now);
        expect(Math.min(open, toAcknowledge, toDecide)).toBeGreaterThanOrEqual(0);
        expect(stateOf(request) === 'DECIDED').toBe(toDecide === open && ruling !== undefined);
      }),
      { numRuns: 300 },
    );
  });
});
