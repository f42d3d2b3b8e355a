import { addDays, type DateText, Temporal } from '@kith/kernel';
import { coopRules } from './rules.ts';

/** A visit that was given, as far as membership rests on it: trial sessions are not among them. */
export interface GivenVisit {
  readonly day: DateText;
  readonly minutes: number;
}

const WEEK = 7;

/**
 * Since when someone has had regular support without a break, as of a day; nothing when they have none. Weeks are counted
 * from the first visit; one with less than there has to be breaks it, and it begins again with the next visit (N4).
 */
export function regularSince(visits: readonly GivenVisit[], today: DateText): DateText | undefined {
  const given = visits
    .filter(({ day }) => day <= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  let since = given[0]?.day;
  while (since !== undefined) {
    const short = firstShortWeek(given, since, today);
    if (short === undefined) return since;
    const next = addDays(short, WEEK);
    since = given.find(({ day }) => day >= next)?.day;
  }
  return undefined;
}

/** The day from which someone with support since another can be a member. */
export function eligibleFrom(since: DateText): DateText {
  return Temporal.PlainDate.from(since).add({ months: coopRules.supportedMonths }).toString();
}

/** The first whole week since a day with too little in it. */
function firstShortWeek(
  given: readonly GivenVisit[],
  since: DateText,
  today: DateText,
): DateText | undefined {
  let at = 0;
  for (let week = since; addDays(week, WEEK) <= today; week = addDays(week, WEEK)) {
    const end = addDays(week, WEEK);
    let minutes = 0;
    for (; at < given.length; at++) {
      const visit = given[at];
      if (!visit || visit.day >= end) break;
      if (visit.day >= week) minutes += visit.minutes;
    }
    if (minutes < coopRules.supportedMinutesAWeek) return week;
  }
  return undefined;
}
