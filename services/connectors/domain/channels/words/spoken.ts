import type { MessageValues } from '@kith/contracts';
import { clockOf, dateOf, type InstantText, Temporal } from '@kith/kernel';
import type { Language } from '../reach.ts';

/** The values of a message as they are said in a text; empty where there is none. */
export interface Spoken {
  readonly day: string;
  readonly by: string;
  readonly month: string;
  /** A day and a time. */
  readonly from: string;
  /** A day, and from when to when. */
  readonly span: string;
  readonly count: number;
  readonly minutes: number;
}

/** How long days are said: `Saturday 5 December`, or `Sat 5 Dec` where every letter counts. */
export type Length = 'long' | 'short';

/** The values of a message in words, by the clock on the wall. */
export function spoken(values: MessageValues, language: Language, length: Length): Spoken {
  const day = (date: string | undefined) => (date ? dayIn(language, length, date) : '');
  const moment = (instant: InstantText | undefined) =>
    instant ? `${day(dateOf(instant))}, ${clockOf(instant)}` : '';
  const { from, to } = values;
  const to_ = to && (from && dateOf(from) === dateOf(to) ? clockOf(to) : moment(to));
  return {
    day: day(values.day),
    by: day(values.by),
    month: values.month ? monthIn(language, values.month) : '',
    from: moment(from),
    span: to_ ? `${moment(from)} ${language === 'cy' ? 'i' : 'to'} ${to_}` : moment(from),
    count: values.count ?? 0,
    minutes: values.minutes ?? 0,
  };
}

/** The date of a letter. */
export function dateIn(language: Language, now: InstantText): string {
  const day = Temporal.PlainDate.from(dateOf(now));
  return day.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
}

const locales = { en: 'en-GB', cy: 'cy-GB' } as const;

function dayIn(language: Language, length: Length, date: string): string {
  const day = Temporal.PlainDate.from(date);
  // Welsh would have to change the first letter of a weekday by what stands before it.
  if (language === 'cy') return day.toLocaleString(locales.cy, { day: 'numeric', month: 'long' });
  const words = day.toLocaleString(locales.en, { weekday: length, day: 'numeric', month: length });
  return words.replace(',', '');
}

function monthIn(language: Language, month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(locales[language], {
    month: 'long',
    year: 'numeric',
  });
}
