import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from './opportunity.ts';
import { shownOf } from './shown.ts';
import { timesInWords, timesSpoken } from './times.ts';

const at = (weekday: number, from: string, to: string) => ({ weekday, from, to });
const need = {
  category: 'cooking',
  outwardCode: 'E5',
  skills: ['moving-and-handling'],
  languages: ['yiddish'],
  essentialLanguages: ['british-sign-language'],
  atHome: ['cats'],
  ratePence: 1850,
};
const sought = { need, stretches: [at(4, '09:00', '11:00'), at(2, '09:00', '11:00')] };
const shown = (shows: readonly (typeof parts)[number][]) => shownOf({ ...sought, shows } as never);

describe('an opportunity in words', () => {
  it('M1: is one line of all that is shown', () => {
    expect(shown(parts).summary).toBe(
      'E5, Tue/Thu am, cooking, moving and handling, British Sign Language needed, Yiddish helpful, cats at home, £18.50 an hour',
    );
  });

  it('M1: for whatever is consented to, holds nothing of the rest', () => {
    const tells: Record<string, string> = {
      AREA: 'E5',
      TIMES: 'Tue',
      SKILLS: 'moving',
      LANGUAGES: 'iddish',
      AT_HOME: 'cats',
      RATE: '18',
    };
    fc.assert(
      fc.property(fc.subarray([...parts]), (shows) => {
        const seen = JSON.stringify(shown(shows));
        for (const part of parts) expect(seen.includes(tells[part] ?? '')).toBe(shows.includes(part));
      }),
    );
  });

  it('names mornings, afternoons and evenings, and other times by the clock', () => {
    expect(timesInWords([at(6, '10:00', '14:00'), at(1, '18:00', '00:00'), at(5, '13:00', '15:00')])).toBe(
      'Mon evening, Fri pm, Sat 10:00-14:00',
    );
    expect(timesSpoken([at(2, '08:00', '12:00'), at(6, '10:00', '14:00'), at(4, '17:00', '19:00')])).toBe(
      'Tuesday morning, Thursday evening and Saturday 10:00-14:00',
    );
  });
});
