import {
  addDays,
  type DateText,
  type Id,
  type InstantText,
  isBefore,
  minutesOf,
  type PersonId,
  type TimeWindow,
} from '@kith/kernel';
import { type AgreedHours, datesBetween, datesHeld } from '../agreed-hours.ts';
import { windowOn } from '../availability.ts';
import { type Occurrence, occurrenceId } from '../occurrence.ts';

/** One agreed stretch of a week, and how it is covered. */
export interface CoverStretch {
  readonly date: DateText;
  readonly window: TimeWindow;
  readonly minutes: number;
  /** A claim that waits for the owner is not cover yet. */
  readonly state: 'COVERED' | 'OPEN' | 'CANCELLED';
  readonly teamId: Id<'team'>;
  readonly agreedId: Id<'agreed'>;
  /** The day as it was unfolded; missing further ahead, where it is what it will become. */
  readonly gap?: Occurrence;
  /** Further ahead: who is named for it and has said yes. */
  readonly expected?: PersonId;
}

/**
 * Every agreed stretch of the week that begins on a Monday, once, in order of time (M10): days as they were unfolded,
 * and others as weekly hours were agreed. `comes` says whether someone named for weekly hours comes to the team at a time.
 */
export function coverOfWeek(
  monday: DateText,
  unfolded: readonly Occurrence[],
  agreed: readonly AgreedHours[],
  { now, comes }: { now: InstantText; comes: (personId: PersonId, at: InstantText) => boolean },
): CoverStretch[] {
  const known = new Set(unfolded.map(({ id }) => id));
  const others = agreed.flatMap((hours) =>
    datesHeld(hours, monday, addDays(monday, 6))
      .filter((date) => !known.has(occurrenceId(hours.id, date)))
      .map((date) => toCome(hours, date, now, comes)),
  );
  return [...unfolded.map(stretchOf), ...others].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The seven days of the week that begins on a Monday, each with its stretches. */
export function daysOf<Stretch extends CoverStretch>(
  monday: DateText,
  stretches: readonly Stretch[],
): { date: DateText; stretches: Stretch[] }[] {
  return datesBetween(monday, addDays(monday, 6)).map((date) => ({
    date,
    stretches: stretches.filter((stretch) => stretch.date === date),
  }));
}

function stretchOf(gap: Occurrence): CoverStretch {
  const { date, window, teamId, agreedId } = gap;
  const state = gap.state === 'CLAIMED' ? 'OPEN' : gap.state;
  return { date, window, minutes: minutesOf(window), state, teamId, agreedId, gap };
}

/** A day that was not unfolded. One that has begun nobody was ever booked for. */
function toCome(
  hours: AgreedHours,
  date: DateText,
  now: InstantText,
  comes: (personId: PersonId, at: InstantText) => boolean,
): CoverStretch {
  const { id: agreedId, teamId, named } = hours;
  const window = windowOn(date, hours);
  const plain = { date, window, minutes: minutesOf(window), teamId, agreedId };
  const isExpected =
    named?.answer === 'ACCEPTED' && isBefore(now, window.from) && comes(named.workerId, window.from);
  return isExpected ? { ...plain, state: 'COVERED', expected: named.workerId } : { ...plain, state: 'OPEN' };
}

const key = ({ window, agreedId }: CoverStretch) => `${window.from} ${agreedId}`;
