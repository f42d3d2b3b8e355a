import type { Result } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appeal, heardToday, referred, settled, signed, stageOf, unrelatedIn } from './appeal.ts';

const today = '2026-11-23';
const nobodyIsTied = () => false;
const begun: Appeal = {
  id: 'appeal_1',
  about: 'The rota was changed without us.',
  signatories: [{ personId: 'a', signedOn: today }],
  related: [],
  sessions: [],
};

const unwrapped = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const sign = (appeal: Appeal, person: string, relatedTo: string[] = []) =>
  unwrapped(signed(appeal, person, relatedTo, nobodyIsTied, today));

describe('N7: an appeal', () => {
  it('of two is not opened; of three, two of one household, neither; of three unrelated people it is', () => {
    const two = sign(begun, 'b');
    expect(stageOf(two)).toBe('COLLECTING');
    expect(stageOf(sign(two, 'c', ['a']))).toBe('COLLECTING');
    expect(stageOf(sign(two, 'c'))).toBe('CIRCLE');
    expect(stageOf(sign(sign(two, 'c', ['a']), 'd'))).toBe('CIRCLE');
  });

  it('counts a household once, however its ties are told', () => {
    const person = fc.constantFrom(...'abcdefgh');
    const people = fc.uniqueArray(person, { minLength: 1 });
    fc.assert(
      fc.property(people, fc.array(fc.tuple(person, person)), (signers, related) => {
        const appeal = {
          ...begun,
          signatories: signers.map((personId) => ({ personId, signedOn: today })),
          related,
        };
        const turned = { ...appeal, related: related.map(([one, other]) => [other, one] as const).reverse() };
        const unrelated = unrelatedIn(appeal, nobodyIsTied);
        expect(unrelatedIn(turned, nobodyIsTied)).toBe(unrelated);
        expect(unrelated).toBeGreaterThanOrEqual(1);
        expect(unrelated).toBeLessThanOrEqual(signers.length);
        expect(unrelatedIn({ ...appeal, related: [] }, () => true)).toBe(1);
      }),
    );
  });

  it('is heard once in its circle, settled or passed on only after that, and then over here', () => {
    const steps = { heardToday, referred, settled, again: (one: Appeal) => heardToday(one, '2026-11-24') };
    const step = fc.constantFrom(...Object.values(steps));
    const open = sign(sign(begun, 'b'), 'c');
    fc.assert(
      fc.property(fc.constantFrom(begun, open), fc.array(step, { maxLength: 8 }), (from, taken) => {
        const end = taken.reduce((appeal, take) => {
          const next = take(appeal, today);
          return next.ok ? next.value : appeal;
        }, from);
        expect(end.sessions.length).toBeLessThanOrEqual(1);
        if (from === begun) expect(end).toEqual(begun);
        if (end.referredOn || end.settledOn) expect(end.sessions.length).toBe(1);
        expect(end.referredOn && end.settledOn).toBeFalsy();
      }),
    );
  });
});
