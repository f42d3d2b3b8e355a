import { describe, expect, it } from 'vitest';
import { askedIn, inAddress, searchOf } from './asked.ts';

describe('a search for places in an address', () => {
  it('K1: tea, without a step, within 15 minutes of E5, is the same again when it is shared', () => {
    const query = new URLSearchParams(
      'words=tea&stepFree=yes&from=E5&minutes=15&mode=CYCLE&likes=GAMES,FILM',
    );
    const asked = askedIn(query);
    expect(searchOf(asked)).toEqual({
      words: 'tea',
      stepFree: true,
      interests: ['GAMES', 'FILM'],
      within: { minutes: 15, mode: 'CYCLE', from: 'E5' },
    });
    const again = new URLSearchParams(inAddress(asked));
    expect(askedIn(again)).toEqual(asked);
  });

  it('looks in a district when nobody says how far, and for everything when nothing is asked', () => {
    expect(searchOf(askedIn(new URLSearchParams('from=E9')))).toEqual({ outwardCodes: ['E9'] });
    expect(searchOf(askedIn(new URLSearchParams()))).toEqual({});
  });

  it('leaves out what nobody could have meant', () => {
    const asked = askedIn(new URLSearchParams('likes=SKYDIVING&mode=HORSE&minutes=soon&stepFree=1'));
    expect(searchOf(asked)).toEqual({});
  });
});
