import {
  dateOf,
  type InstantText,
  isBefore,
  ok,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import type { GatheringDay, GatheringNews } from './gathering-day.ts';

/** The day at another time; everyone who comes or waits is to be told. Refusal: `NOT_ON_THEN` once it began or is cancelled. */
export function movedTo(day: GatheringDay, window: TimeWindow, now: InstantText): Result<GatheringDay> {
  if (day.cancelledAt || !isBefore(now, day.window.from) || !isBefore(now, window.from))
    return refused(refusal('NOT_ON_THEN'));
  if (day.window.from === window.from && day.window.to === window.to) return ok(day);
  return ok({ ...withNews(day, 'EVENT_CHANGED', now), window, movedAt: now });
}

/** The day, off; everyone who comes or waits is to be told. Refusal: `NOT_ON_THEN` once it began. */
export function calledOff(day: GatheringDay, now: InstantText): Result<GatheringDay> {
  if (day.cancelledAt) return ok(day);
  if (!isBefore(now, day.window.from)) return refused(refusal('NOT_ON_THEN'));
  return ok({ ...withNews(day, 'EVENT_CANCELLED', now), cancelledAt: now });
}

function withNews({ toTell: _, ...day }: GatheringDay, news: GatheringNews, now: InstantText): GatheringDay {
  const people = day.answers.map(({ personId }) => personId);
  const toTell = people.length > 0 && { toTell: { news, people, was: dateOf(day.window.from) } };
  return { ...day, ...toTell, revision: day.revision + 1, changedAt: now };
}
