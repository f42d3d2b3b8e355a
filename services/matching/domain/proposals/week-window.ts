import { addDays, type DateText, instantAt, type TimeWindow } from '@kith/kernel';

/** A week as a stretch of time: from its Monday on, by the clock on the wall. */
export function weekFrom(monday: DateText): TimeWindow {
  return { from: instantAt(monday, '00:00'), to: instantAt(addDays(monday, 7), '00:00') };
}
