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
  if (language === 'cy') return `${welshDay(day)} ${day.year}`;
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function dayIn(language: Language, length: Length, date: string): string {
  const day = Temporal.PlainDate.from(date);
  // Welsh would have to change the first letter of a weekday by what stands before it.
  if (language === 'cy') return welshDay(day);
  const words = day.toLocaleString('en-GB', { weekday: length, day: 'numeric', month: length });
  return words.replace(',', '');
}

function monthIn(language: Language, month: string): string {
  const day = Temporal.PlainDate.from(`${month}-01`);
  if (language === 'cy') return `${welshMonth(day)} ${day.year}`;
  return day.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}

/** Written out: what a machine knows of Welsh dates depends on the machine, and puts the month first. */
const WELSH_MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

const welshMonth = ({ month }: Temporal.PlainDate) => WELSH_MONTHS[month - 1] ?? '';
const welshDay = (day: Temporal.PlainDate) => `${day.day} ${welshMonth(day)}`;
