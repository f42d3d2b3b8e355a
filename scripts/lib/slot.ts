import { addDays, weekdayOf } from '@kith/kernel';

/** `6 09:00-12:30`: a weekday, 1 for Monday, and hours on the wall. */
export function slotOf(text: string): { weekday: number; from: string; to: string } {
  const [day = '', hours = ''] = text.split(' ');
  const [from = '', to = ''] = hours.split('-');
  return { weekday: Number(day), from, to };
}

/** The first day after `today` that falls on a weekday, 1 for Monday. */
export function nextWeekday(today: string, weekday: number): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}
