export { type CalendarEvent, calendarText } from './calendar/icalendar.ts';
export { canonicalJson, contentId, sha256Of } from './content.ts';
export { derivedId } from './derived-id.ts';
export { type ErrorCode, errorCatalogue } from './error-catalogue.ts';
export { type FieldProblem, KithError, kithError, type Refusal, refusal } from './errors.ts';
export {
  type CircleSlug,
  type Id,
  type IdKind,
  isId,
  madeAt,
  makeIdsFrom,
  newId,
  type PersonId,
  sameId,
} from './ids.ts';
export {
  type BasisPoints,
  divideHalfUp,
  formatPence,
  gbp,
  type Money,
  type Pence,
  payFor,
  shareOf,
} from './money.ts';
export {
  endOfMonth,
  isMonthOver,
  lastDayOfMonth,
  type MonthText,
  monthBefore,
  monthOf,
  monthsEndingWith,
  startOfMonth,
} from './month.ts';
export { dayInWords } from './print/day-in-words.ts';
export { type Html, html } from './print/html.ts';
export { monthInWords } from './print/month-in-words.ts';
export { printedPage } from './print/page.ts';
export { flat, inWords, WITHHELD } from './print/readable.ts';
export { ok, type Result, refused } from './result.ts';
export {
  addDays,
  addTo,
  type ClockText,
  clockOf,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  instantText,
  isBefore,
  minutesBetween,
  minutesOf,
  mondayOf,
  overlaps,
  RULES_ZONE,
  Temporal,
  type TimeWindow,
  weekdayOf,
} from './time.ts';
export { middleOf, type Spot } from './travel/districts.ts';
export { minutesBetweenSpots, travelMinutes } from './travel/minutes.ts';
export { type TravelMode, travelModelOn, travelModes } from './travel/speeds.ts';
export { nextTryAt, type Tried, tryBegun, wasLastTry } from './tries.ts';
export { unwrap } from './unwrap.ts';
export { withoutOthers } from './without-others.ts';
