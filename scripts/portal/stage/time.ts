/** When the pictures are drawn: a Tuesday morning, so that pictures drawn on another day are the same. */
export const NOW = '2026-11-24T09:30:00Z';

/** The Monday of that week. */
export const MONDAY = '2026-11-23';

/** An instant of that week: a weekday, 1 for Monday, and a time on the wall. London is on Greenwich time then. */
export function at(weekday: number, clock: string): string {
  return `${dayOf(weekday)}T${clock}:00Z`;
}

/** A day of that week. */
export function dayOf(weekday: number): string {
  return `2026-11-${22 + weekday}`;
}
