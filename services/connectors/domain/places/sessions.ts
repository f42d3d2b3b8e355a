import {
  addDays,
  type ClockText,
  type DateText,
  instantText,
  ok,
  type Result,
  RULES_ZONE,
  refusal,
  refused,
  Temporal,
  type TimeWindow,
} from '@kith/kernel';
import { RRuleTemporal } from 'rrule-temporal';

/** When something is on: once, or again and again by a rule of RFC 5545, at a time on the wall. */
export interface Session {
  readonly startsOn: DateText;
  readonly from: ClockText;
  readonly minutes: number;
  /** `FREQ=WEEKLY;BYDAY=TU`; once when absent. */
  readonly rule?: string;
}

/** What would be on more often than daily is no time to go somewhere. */
const FREQUENCIES = /(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;
/** Beyond this a rule is a slip of the pen; reading on would take for ever. */
const MOST_OCCURRENCES = 400;

/** The session, if its rule can be read. Refusal: `RULE_NOT_KNOWN`. */
export function readSession(session: Session): Result<Session> {
  if (session.rule === undefined) return ok(session);
  if (!FREQUENCIES.test(session.rule) || session.rule.includes('\n'))
    return refused(refusal('RULE_NOT_KNOWN'));
  try {
    ruleOf(session, session.rule).next();
    return ok(session);
  } catch {
    return refused(refusal('RULE_NOT_KNOWN'));
  }
}

/** When it is on from one day to another, both included. Times on the wall stay over the change of the clocks (K6). */
export function occurrencesOf(session: Session, first: DateText, last: DateText): TimeWindow[] {
  const { startsOn, rule } = session;
  if (startsOn > last) return [];
  const begins = rule === undefined ? [beginOf(session)] : beginsByRule(session, rule, first, last);
  return begins
    .filter((begin) => dayIn(begin) >= first && dayIn(begin) <= last)
    .map((begin) => ({
      from: instantText(begin.toInstant()),
      to: instantText(begin.add({ minutes: session.minutes }).toInstant()),
    }));
}

function beginsByRule(
  session: Session,
  rule: string,
  first: DateText,
  last: DateText,
): Temporal.ZonedDateTime[] {
  const midnight = (day: DateText) => Temporal.PlainDate.from(day).toZonedDateTime(RULES_ZONE);
  const found = ruleOf(session, rule).between(midnight(first), midnight(addDays(last, 1)), true);
  return (found as Temporal.ZonedDateTime[]).slice(0, MOST_OCCURRENCES);
}

function ruleOf(session: Session, rule: string) {
  const begin = beginOf(session).toPlainDateTime().toString({ smallestUnit: 'second' });
  const start = begin.replaceAll(/[-:]/g, '');
  return new RRuleTemporal({
    rruleString: `DTSTART;TZID=${RULES_ZONE}:${start}\nRRULE:${rule}`,
    temporal: Temporal,
    maxIterations: 10_000,
  });
}

function beginOf({ startsOn, from }: Session): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(startsOn)
    .toPlainDateTime(Temporal.PlainTime.from(from))
    .toZonedDateTime(RULES_ZONE);
}

function dayIn(begin: Temporal.ZonedDateTime): DateText {
  return begin.toPlainDate().toString();
}
