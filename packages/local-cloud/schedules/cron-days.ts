import { numberOf, parseField, shapes } from './cron-field.ts';
import { InvalidSchedule } from './invalid-schedule.ts';

/** A day as the calendar has it; `month` 1 to 12, `weekday` 1 (Sunday) to 7. */
export interface Day {
  readonly dayOfMonth: number;
  readonly weekday: number;
  readonly daysInMonth: number;
}

export type DayRule = (day: Day) => boolean;

const everyDay: DayRule = () => true;
const isWorkday = (weekday: number): boolean => weekday !== 1 && weekday !== 7;

/** The working day nearest to a day of the month, never in another month. */
function nearestWorkday(wanted: (day: Day) => number): DayRule {
  return (day) => {
    if (!isWorkday(day.weekday)) return false;
    const target = wanted(day);
    const weekdayOfTarget = ((((day.weekday - 1 + target - day.dayOfMonth) % 7) + 7) % 7) + 1;
    if (isWorkday(weekdayOfTarget)) return day.dayOfMonth === target;
    const saturday = weekdayOfTarget === 7;
    if (saturday) return day.dayOfMonth === (target > 1 ? target - 1 : target + 2);
    return day.dayOfMonth === (target < day.daysInMonth ? target + 1 : target - 2);
  };
}

/** `*`, `?`, values, `L` (last day), `LW` (last working day), `15W` (working day nearest the 15th). */
export function parseDayOfMonth(text: string): DayRule {
  if (text === '*' || text === '?') return everyDay;
  if (text === 'L') return ({ dayOfMonth, daysInMonth }) => dayOfMonth === daysInMonth;
  if (text === 'LW') return nearestWorkday(({ daysInMonth }) => daysInMonth);
  if (text.endsWith('W')) {
    const target = numberOf(text.slice(0, -1), shapes.dayOfMonth);
    return nearestWorkday(({ daysInMonth }) => Math.min(target, daysInMonth));
  }
  const values = new Set(parseField(text, shapes.dayOfMonth));
  return ({ dayOfMonth }) => values.has(dayOfMonth);
}

/** `*`, `?`, values, `L` (Saturday), `6L` (last Friday of the month), `3#2` (second Tuesday of the month). */
export function parseDayOfWeek(text: string): DayRule {
  if (text === '*' || text === '?') return everyDay;
  if (text === 'L') return ({ weekday }) => weekday === shapes.dayOfWeek.most;
  const [wanted = '', nth] = text.split('#');
  if (nth !== undefined) {
    if (!/^[1-5]$/.test(nth)) throw new InvalidSchedule(`${text} names no week of a month`);
    const weekday = numberOf(wanted, shapes.dayOfWeek);
    return (day) => day.weekday === weekday && Math.ceil(day.dayOfMonth / 7) === Number(nth);
  }
  if (/L$/.test(text)) {
    const weekday = numberOf(text.slice(0, -1), shapes.dayOfWeek);
    return (day) => day.weekday === weekday && day.dayOfMonth + 7 > day.daysInMonth;
  }
  const values = new Set(parseField(text, shapes.dayOfWeek));
  return ({ weekday }) => values.has(weekday);
}
