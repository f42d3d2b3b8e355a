import type { Whereabouts } from '@kith/contracts';
import {
  addDays,
  type ClockText,
  type DateText,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  weekdayOf,
} from '@kith/kernel';
import { windowOn } from './availability.ts';
import type { Need } from './hours.ts';
import type { LadderStep } from './ladder/gap-ladder.ts';

/** Weekly hours of support a team's owner agreed. */
export interface AgreedHours {
  readonly id: Id<'agreed'>;
  readonly teamId: Id<'team'>;
  readonly ownerId: PersonId;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: ClockText;
  readonly to: ClockText;
  readonly startsOn: DateText;
  /** The day from which they no longer hold. */
  readonly endsOn?: DateText;
  readonly need: Need;
  /** Where; within the team until someone may know (F7). */
  readonly whereabouts: Whereabouts;
  /** How far its gaps may be shown, as the owner wishes; as far as the neighbours unless said (M11). */
  readonly upTo?: LadderStep;
  /** That visits this short were agreed, what for and when (M13). */
  readonly agreedShort?: AgreedShort;
  /** The owner's consent. */
  readonly agreedAt: InstantText;
  /** The worker the owner named, and what they said. */
  readonly named?: NamedWorker;
}

/** A prior agreement that visits may be short: what they are for, and when it was made (M13). */
export interface AgreedShort {
  readonly what: string;
  readonly on: DateText;
}

/** A worker named for weekly hours. */
export interface NamedWorker {
  readonly workerId: PersonId;
  readonly answer: 'WAITING' | 'ACCEPTED' | 'DECLINED';
  readonly answeredAt?: InstantText;
}

/** How far ahead each day of agreed hours is made a visit or a gap. */
export const HORIZON_DAYS = 14;

/** What a date is to weekly hours: they hold on it, they no longer do, or they never did. */
export function standingOn(agreed: AgreedHours, date: DateText): 'HOLDS' | 'ENDED' | 'NEVER' {
  if (weekdayOf(date) !== agreed.weekday || date < agreed.startsOn) return 'NEVER';
  const { from, to } = windowOn(date, agreed);
  // What had begun before it was agreed was never agreed; nor were minutes the clock skips in spring.
  const isOne = isBefore(agreed.agreedAt, from) && isBefore(from, to);
  if (!isOne) return 'NEVER';
  return agreed.endsOn !== undefined && agreed.endsOn <= date ? 'ENDED' : 'HOLDS';
}

/** The dates from `first` to `last`, both included, on which the hours hold. */
export function datesHeld(agreed: AgreedHours, first: DateText, last: DateText): DateText[] {
  return datesBetween(first, last).filter((date) => standingOn(agreed, date) === 'HOLDS');
}

/** Every date from `first` to `last`, both included. */
export function datesBetween(first: DateText, last: DateText): DateText[] {
  const dates: DateText[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/**
 * The named worker's answer. A yes can turn into a no at any time, without a reason; a no is final.
 * Refusals: `NOT_FOUND` for anyone else, `ALREADY_ANSWERED` for a yes after a no.
 */
export function answered(
  agreed: AgreedHours,
  workerId: PersonId,
  accept: boolean,
  now: InstantText,
): Result<AgreedHours> {
  const { named } = agreed;
  if (named?.workerId !== workerId) return refused(refusal('NOT_FOUND'));
  const answer = accept ? 'ACCEPTED' : 'DECLINED';
  if (named.answer === answer) return ok(agreed);
  if (named.answer === 'DECLINED') return refused(refusal('ALREADY_ANSWERED'));
  return ok({ ...agreed, named: { workerId, answer, answeredAt: now } });
}

/** The hours with an end; an earlier end stands. */
export function ended(agreed: AgreedHours, endsOn: DateText): AgreedHours {
  if (agreed.endsOn !== undefined && agreed.endsOn <= endsOn) return agreed;
  return { ...agreed, endsOn };
}
