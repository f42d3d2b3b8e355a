import { measureNames, measures, type TrueMeasure } from '@kith/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishCount, publishMeasure, publishMeasureTotal } from './index.ts';

const name = fc.constantFrom(...measureNames);
const counted = fc.constantFrom(...measureNames.filter((each) => measures[each].counts));

/** Any true measure: of counts, some of a whole. */
const truth = (names: fc.Arbitrary<TrueMeasure['measure']>, most = 200): fc.Arbitrary<TrueMeasure> =>
  fc
    .record({
      measure: names,
      denominator: fc.nat(most),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      of: fc.nat(60),
      teams: fc.nat(6),
    })
    .map(({ share, ...rest }) => ({ ...rest, numerator: Math.round(share * rest.denominator) }));

describe('E11, E14: a published measure', () => {
  it('is a number or hidden, whatever it is made of, and so is a total', () => {
    fc.assert(
      fc.property(fc.array(truth(name), { minLength: 1, maxLength: 5 }), ([first, ...others]) => {
        if (!first) return;
        const all = others.map((one) => ({ ...one, measure: first.measure }));
        for (const { value } of [publishMeasure(first), publishMeasureTotal([first, ...all])])
          expect(value === '*' || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('of counts depends on what is published of them, and on whether they are of twenty or more', () => {
    fc.assert(
      fc.property(truth(counted), fc.nat(4), fc.nat(4), (one, more, whole) => {
        const other = { ...one, numerator: one.numerator + more, denominator: one.denominator + whole };
        const looksTheSame =
          publishCount(one.numerator) === publishCount(other.numerator) &&
          publishCount(one.denominator) === publishCount(other.denominator) &&
          one.denominator < 20 === other.denominator < 20;
        fc.pre(looksTheSame);
        expect(publishMeasure(other)).toEqual(publishMeasure(one));
      }),
    );
  });

  it('of counts rises with what is counted, and stays between none and all', () => {
    fc.assert(
      fc.property(truth(counted), fc.nat(20), (one, more) => {
        const other = { ...one, numerator: Math.min(one.denominator, one.numerator + more) };
        const [less, greater] = [publishMeasure(one).value, publishMeasure(other).value];
        fc.pre(less !== '*' && greater !== '*');
        expect([less <= greater, less >= 0, greater <= 100]).toEqual([true, true, true]);
      }),
    );
  });
});

describe('N2: a measure over all circles', () => {
  const livingWage = { measure: 'livingWage', teams: 3 } as const;

  it('is made from sums, and its counts give no hidden one away', () => {
    const circles = [1, 8, 8].map((of) => ({ ...livingWage, of, denominator: of, numerator: of }));
    const [first, ...others] = circles as [TrueMeasure, ...TrueMeasure[]];
    expect(publishMeasureTotal([first, ...others])).toEqual({ measure: 'livingWage', value: '*', of: 20 });
  });
});

describe('E11: a mean', () => {
  const climate = { measure: 'climate', group: 'OWNERS', teams: 3 } as const;

  it('that says what each of few answered is hidden', () => {
    const all = (of: number, answer: number) =>
      publishMeasure({ ...climate, of, denominator: of, numerator: of * answer * 100 }).value;
    expect([all(12, 5), all(12, 1), all(12, 4), all(20, 5)]).toEqual(['*', '*', 4, 5]);
  });

  it('E14: so is that nobody of few was ever sick', () => {
    const sick = (of: number, numerator: number) =>
      publishMeasure({ measure: 'sickness', teams: 3, of, denominator: 3_000, numerator }).value;
    expect([sick(19, 0), sick(19, 30), sick(20, 0)]).toEqual(['*', 1, 0]);
  });
});
