import { ZONE } from '../time/days.ts';
import { type Language, localeOf } from './language.ts';

/** How numbers, days and times are said in a language. Money and hours always with their unit. */
export interface Figures {
  /** `£19.00`, `−£2.50`. */
  money(pence: number): string;
  /** `2 hours 30 minutes`. */
  duration(minutes: number): string;
  /** `Saturday 28 November`. */
  day(day: string): string;
  /** `28 November 2026`. */
  date(day: string): string;
  /** `November 2026`. */
  month(day: string): string;
  /** `Saturday`; 1 is Monday. */
  weekday(weekday: number): string;
  /** `9am`, `12:30pm`. */
  clock(instant: string): string;
  /** `9am to 12:30pm`. */
  span(from: string, to: string): string;
  /** The same for a time on the wall: `09:00`. */
  wall(clock: string): string;
  /** `28 November, 3pm`. */
  moment(instant: string): string;
  percent(value: number): string;
}

const half = { en: ['am', 'pm'], easy: ['am', 'pm'], cy: ['yb', 'yp'] } as const;
const noon = { en: 'midday', easy: '12 midday', cy: 'hanner dydd' } as const;
const midnight = { en: 'midnight', easy: '12 midnight', cy: 'hanner nos' } as const;
const until = { en: ' to ', easy: ' to ', cy: ' i ' } as const;
const units = {
  en: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
  easy: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
  // A noun after a number is singular in Welsh.
  cy: { hour: ['awr', 'awr'], minute: ['munud', 'munud'] },
} as const;

const wallClock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

export function figuresIn(language: Language): Figures {
  const locale = localeOf[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(new Date(`${day}T12:00:00Z`));
  };
  const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const weekday = dates({ weekday: 'long' });
  const monthAndDay = dates({ day: 'numeric', month: 'long' });
  const counted = (count: number, unit: 'hour' | 'minute') =>
    `${count} ${units[language][unit][count === 1 ? 0 : 1]}`;

  const wall = (clock: string): string => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    if (minutes === 0 && hours === 12) return noon[language];
    if (minutes === 0 && hours % 24 === 0) return midnight[language];
    const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
    return `${hours % 12 || 12}${past}${half[language][hours < 12 ? 0 : 1]}`;
  };
  const clock = (instant: string) => wall(wallClock.format(new Date(instant)));
  const dayOf = (instant: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(instant));

  return {
    money: (pence) => pounds.format(pence / 100).replace('-', '−'),
    duration: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts = [hours > 0 && counted(hours, 'hour'), rest > 0 && counted(rest, 'minute')];
      return parts.filter(Boolean).join(' ') || counted(0, 'minute');
    },
    day: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    // The first of January 2024 was a Monday.
    weekday: (number) => weekday(`2024-01-0${number}`),
    clock,
    span: (from, to) => `${clock(from)}${until[language]}${clock(to)}`,
    wall,
    moment: (instant) => `${monthAndDay(dayOf(instant))}, ${clock(instant)}`,
    percent: (value) => `${percents.format(value)}%`,
  };
}
