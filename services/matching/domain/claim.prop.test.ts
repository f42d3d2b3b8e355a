import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type ClaimState, next } from './claim.ts';

type Said = Exclude<ClaimState, 'WAITING'>;
const after = (said: readonly Said[]) =>
  said.reduce<ClaimState>((state, each) => next(state, each), 'WAITING');

/** All a host ever says of one claim: one answer, or a yes that it takes back later. */
const hostSays = fc.constantFrom<Said[]>(
  ['ACCEPTED'],
  ['DECLINED'],
  ['WITHDRAWN'],
  ['ACCEPTED', 'WITHDRAWN'],
);

describe('a claim', () => {
  it('F10: ends the same in whatever order, and however often, the words about it are heard', () => {
    fc.assert(
      fc.property(hostSays, fc.boolean(), fc.array(fc.nat(9)), (said, isGivenBack, order) => {
        const words: Said[] = isGivenBack ? [...said, 'RELEASED'] : said;
        const heard = [...words, ...order.map((index) => words[index % words.length] as Said)];
        const shuffled = [...heard].sort((a, b) => ((order[0] ?? 0) % 2 ? 1 : -1) * (a < b ? -1 : 1));
        return after(heard) === after(words) && after(shuffled) === after(words);
      }),
    );
  });

  it('once over is never live again', () => {
    const states = fc.constantFrom<ClaimState>('DECLINED', 'RELEASED', 'WITHDRAWN');
    const words = fc.constantFrom<Said>('ACCEPTED', 'DECLINED', 'RELEASED', 'WITHDRAWN');
    fc.assert(
      fc.property(states, words, (state, said) => !['WAITING', 'ACCEPTED'].includes(next(state, said))),
    );
  });
});
