import type { PublishedDefinition } from '@kith/contracts/published';
import type { Figures } from '../../../app/words/figures.ts';
import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from '../words/en.ts';

/** A figure as a number to draw; none when it is hidden. */
export function drawn(value: string | undefined): number | undefined {
  return value === undefined || value === '*' ? undefined : Number(value);
}

/** A figure with its unit, in words. */
export function told(
  value: string | undefined,
  unit: PublishedDefinition['unit'] | 'COUNT',
  words: Catalogue<typeof en>,
  figures: Figures,
): string {
  if (value === undefined) return words.notTold;
  if (value === '*') return words.hidden;
  const number = Number(value);
  switch (unit) {
    case 'PERCENT':
      return figures.percent(number);
    case 'HOURS_A_WEEK':
      return words.hoursAWeek(figures.duration(Math.round(number * 60)));
    case 'DAYS':
      return words.days(value);
    case 'PENCE':
      return figures.money(number);
    case 'SCORE':
      return words.points(value);
    case 'COUNT':
      return value;
  }
}
