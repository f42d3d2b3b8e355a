import type { EventData } from '@kith/contracts';
import { addDays, type DateText, type InstantText, type PersonId } from '@kith/kernel';
import { type Heard, lastBefore, withHeard } from './heard.ts';

/** Weekly hours of a team, with all that was said of them. */
export interface HoursFact {
  readonly agreedId: string;
  readonly teamId: string;
  readonly ownerId: PersonId;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly minutes: number;
  readonly startsOn: DateText;
  readonly heard: readonly HoursHeard[];
}

interface HoursHeard extends Heard {
  /** The day from which they no longer hold. */
  readonly endsOn?: DateText;
  /** The worker who said yes to them. */
  readonly workerId?: PersonId;
}

/** The hours, as they are said to be now; the same when that was heard before. */
export function withHours(
  known: HoursFact | undefined,
  { endsOn, workerId, ...fixed }: EventData<'WeeklyHoursChanged'>,
  { sequence, at }: Heard,
): HoursFact {
  const one = { sequence, at, ...(endsOn !== undefined && { endsOn }), ...(workerId && { workerId }) };
  const heard = withHeard(known?.heard ?? [], one);
  return known && heard === known.heard ? known : { ...fixed, heard };
}

/** Who was to come at weekly hours, as of a moment; nothing when they had ended by a day. */
export function workerOf({ heard }: HoursFact, instant: InstantText, day: DateText): PersonId | undefined {
  const last = lastBefore(heard, instant);
  const isOver = last?.endsOn !== undefined && last.endsOn <= day;
  return isOver ? undefined : last?.workerId;
}

/** Minutes planned by these hours in the week that begins on a Monday, as known just before a moment. */
export function minutesInWeek(fact: HoursFact, monday: DateText, instant: InstantText): number {
  const last = lastBefore(fact.heard, instant);
  const day = addDays(monday, fact.weekday - 1);
  const holds = last && fact.startsOn <= day && (last.endsOn === undefined || day < last.endsOn);
  return holds ? fact.minutes : 0;
}
