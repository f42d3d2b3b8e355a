import { type InstantText, type PersonId, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConsentRound, objectionsIn, openObjections, openRound, roundState } from './round.ts';
import { cleared, objectedAnew, resolved, signalled } from './signalling.ts';

const START: InstantText = '2026-11-23T09:00:00Z';
const LATER: InstantText = '2026-11-24T09:00:00Z';
const people: readonly PersonId[] = ['ana', 'bea', 'cem', 'dot', 'eli'];

type Step =
  | { readonly does: 'signal'; readonly who: PersonId; readonly objection?: string }
  | { readonly does: 'object' | 'clear' | 'amend' | 'withdraw'; readonly who: PersonId };

const who = fc.constantFrom(...people, 'stranger');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('signal' as const), who }) },
  fc.record({
    does: fc.constant('signal' as const),
    who,
    objection: fc.constantFrom('', '  ', 'Not on Sundays.'),
  }),
  fc.record({ does: fc.constantFrom('object' as const, 'clear', 'amend', 'withdraw'), who }),
);

function taken(round: ConsentRound, { does, who: personId, ...more }: Step): ConsentRound {
  const at = START;
  const resolution = { words: 'As said.', by: personId, at };
  const result = {
    signal: () => signalled(round, { personId, at, ...more }),
    object: () => objectedAnew(round, personId, 'It changed too much.', at),
    clear: () => cleared(round, personId, at),
    amend: () => resolved(round, personId, { ...resolution, verb: 'AMEND' }),
    withdraw: () => resolved(round, personId, { ...resolution, verb: 'WITHDRAW' }),
  }[does]();
  return result.ok ? result.value : round;
}

describe('a round of consent', () => {
  it('T10: is agreed exactly when all have signalled and no objection is open, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const round = steps.reduce(taken, openRound(people));
        const heard = people.every((personId) => round.signals.some((said) => said.personId === personId));
        const isAgreed = heard && openObjections(round, START).length === 0;
        expect(roundState(round, START) === 'AGREED').toBe(isAgreed);
        expect(round.signals.some(({ personId }) => personId === 'stranger')).toBe(false);
        expect(round.objections.every(({ argument }) => argument.trim() !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('T9: shows nobody’s signal before all have given theirs, then the nominee’s objection first', () => {
    let round = openRound(people);
    for (const personId of people.slice(0, 4)) {
      round = unwrap(signalled(round, { personId, objection: `${personId} cannot`, at: START }));
      expect(objectionsIn(round, LATER)).toEqual([]);
    }
    round = unwrap(signalled(round, { personId: 'eli', at: START }));
    expect(objectionsIn(round, START, 'cem').map(({ personId }) => personId)).toEqual([
      'cem',
      'ana',
      'bea',
      'dot',
    ]);
  });

  it('takes silence for nothing: closed with someone unheard, it is not agreed', () => {
    const round = unwrap(signalled(openRound(['ana', 'bea'], LATER), { personId: 'ana', at: START }));
    expect(roundState(round, START)).toBe('GATHERING');
    expect(roundState(round, LATER)).toBe('SILENT');
  });

  it('T10: only the objector says that an objection is met, and only once something was done', () => {
    let round = openRound(['ana', 'bea']);
    round = unwrap(signalled(round, { personId: 'ana', objection: 'I cannot do Sundays', at: START }));
    round = unwrap(signalled(round, { personId: 'bea', at: START }));
    expect(cleared(round, 'ana', START)).toMatchObject({ ok: false, refusal: { code: 'WRONG_STATE' } });
    const shorter = { verb: 'SHORTEN', words: '26 to 8 weeks', by: 'bea', at: LATER } as const;
    round = unwrap(resolved(round, 'ana', shorter));
    expect(cleared(round, 'bea', LATER)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(roundState(round, LATER)).toBe('OBJECTED');
    round = unwrap(cleared(round, 'ana', LATER));
    expect(roundState(round, LATER)).toBe('AGREED');
    expect(round.objections).toMatchObject([{ argument: 'I cannot do Sundays', resolutions: [shorter] }]);
  });
});
