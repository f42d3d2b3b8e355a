import { addDays, type DateText } from '@kith/kernel';

/** How places at events are passed on (K6), since the day it was decided. */
const rule = {
  from: '2024-01-01',
  /** How many days someone who waited has to say whether they come; fewer when the event is sooner. */
  daysToAnswer: 2,
  source: 'Policy of the co-op; row K6.',
} as const;

/** The last day on which an answer to a place that came free counts: at the latest the day before, if there is one. */
export function lastDayToAnswer(today: DateText, eventDay: DateText): DateText {
  const latest = addDays(eventDay, -1);
  const usual = addDays(today, rule.daysToAnswer);
  const last = usual < latest ? usual : latest;
  return last < today ? today : last;
}
