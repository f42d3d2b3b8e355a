import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ballots, ballotsOf, inDecimals, percentOf, weigh } from './weight.ts';

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100_000 }));
const sides = fc.record({ inFavour: count, against: count });
const ballots: fc.Arbitrary<Ballots> = fc.record({ full: sides, investors: sides });
const nobody = { inFavour: 0, against: 0, abstained: 0 };

describe('N5: votes', () => {
  it('of 30 supported, 20 workers and 50 investors are 50 full ones and 5.56 of 55.56, a tenth', () => {
    const { investors, all } = weigh(
      ballotsOf([
        {
          SUPPORTED: { ...nobody, inFavour: 30 },
          ADVOCATE: nobody,
          WORKER: { ...nobody, against: 20 },
          INVESTOR: { ...nobody, inFavour: 25, against: 25 },
        },
      ]),
    );
    const share = percentOf(investors, all);
    expect([inDecimals(investors, 2), inDecimals(all, 2), share && inDecimals(share, 1)]).toEqual([
      '5.56',
      '55.56',
      '10.0',
    ]);
  });

  it('of investors are never more than a tenth, exactly', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const { investors, all } = weigh(cast);
        expect(investors.numerator * all.denominator * 10n <= all.numerator * investors.denominator).toBe(
          true,
        );
      }),
    );
  });

  it('of an investor weigh at most one, and one where there are few of them', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const { each } = weigh(cast);
        expect(each.numerator <= each.denominator).toBe(true);
        const others = cast.full.inFavour + cast.full.against;
        const few = (cast.investors.inFavour + cast.investors.against) * 9 <= others;
        if (few) expect(each.numerator).toBe(each.denominator);
      }),
    );
  });

  it('carry what more than half of all strength is for, so never by investors alone', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const { isCarried } = weigh(cast);
        if (cast.full.inFavour === 0) expect(isCarried).toBe(false);
        const turned = {
          full: { inFavour: cast.full.against, against: cast.full.inFavour },
          investors: { inFavour: cast.investors.against, against: cast.investors.inFavour },
        };
        expect(isCarried && weigh(turned).isCarried).toBe(false);
      }),
    );
  });

  it('are written half up', () => {
    expect(inDecimals({ numerator: 1n, denominator: 8n }, 2)).toBe('0.13');
    expect(inDecimals({ numerator: 19n, denominator: 2n }, 0)).toBe('10');
    expect(percentOf({ numerator: 0n, denominator: 1n }, { numerator: 0n, denominator: 1n })).toBeUndefined();
  });
});
