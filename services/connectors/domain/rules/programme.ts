import { addDays, addTo, type DateText, dateOf, type InstantText, instantAt, isBefore } from '@kith/kernel';

/** How places at events are passed on (K6), since the day it was decided. */
const rule = {
  from: '2024-01-01',
  /** How many days someone who waited has to say whether they come; fewer when the event is sooner. */
  daysToAnswer: 2,
  /** How long they have on the day of the event itself: so that whoever waits next can still come. */
  minutesOnTheDay: 60,
  source: 'Policy of the co-op; row K6.',
} as const;

/**
 * The moment until which a place that came free is kept for someone: the end of a day, at the latest of the day before the
 * event; on its own day so many minutes. Never longer than until it begins.
 */
export function keptUntil(now: InstantText, begins: InstantText): InstantText {
  const [today, eventDay] = [dateOf(now), dateOf(begins)];
  const usual = addDays(today, rule.daysToAnswer);
  const last = usual < eventDay ? usual : addDays(eventDay, -1);
  const until = isOnTheDay(now, begins)
    ? addTo(now, { minutes: rule.minutesOnTheDay })
    : instantAt(addDays(last, 1), '00:00');
  return isBefore(until, begins) ? until : begins;
}

/** Whether the event is on today, so that minutes count. */
export function isOnTheDay(now: InstantText, begins: InstantText): boolean {
  return dateOf(now) >= dateOf(begins);
}

/** The last day on which a yes counts. */
export function lastDayOf(until: InstantText): DateText {
  const day = dateOf(until);
  return instantAt(day, '00:00') === until ? addDays(day, -1) : day;
}
