/** Rules, weeks and walls are in the United Kingdom, so its clock is the one that is shown. */
export const ZONE = 'Europe/London';

/** A calendar date: `2026-05-12`. */
export type DateText = string;

const DAY = 24 * 3600_000;

const inZone = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const wall = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** The day an instant falls on. */
export function dayOf(instant: string | Date): DateText {
  return inZone.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** Today. */
export function today(): DateText {
  return dayOf(new Date());
}

/** So many days later, or earlier. */
export function addDays(day: DateText, days: number): DateText {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DateText): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of a day's week. */
export function mondayOf(day: DateText): DateText {
  return addDays(day, 1 - weekdayOf(day));
}

/** The first and the last day of the month that lies so many months from a day's. */
export function monthOf(day: DateText, later = 0): { readonly from: DateText; readonly to: DateText } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const at = (months: number, date: number) =>
    new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
  return { from: at(later, 1), to: at(later + 1, 0) };
}

/** Whether text is a day that exists. */
export function isDay(text: string | null | undefined): text is DateText {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whole minutes from one instant to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** The instant of a day and a time on the wall, by the clock that is shown. A time that summer time leaves out is an hour later. */
export function instantAt(day: DateText, clock: string): string {
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const offset = (at: number) => {
    const [date = '', time = ''] = wall.format(new Date(at)).split(', ');
    return Date.parse(`${date}T${time}:00Z`) - at;
  };
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess)).toISOString().replace('.000Z', 'Z');
}

/** Whether the device's clock differs from the one that is shown. */
export function isElsewhere(at = new Date()): boolean {
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: 'numeric', minute: '2-digit' });
  const here = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });
  return offset.format(at) !== here.format(at);
}
