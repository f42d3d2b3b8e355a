import type { TravelSaid } from '@kith/contracts';
import {
  addDays,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  mondayOf,
  type TimeWindow,
  travelMinutes,
} from '@kith/kernel';
import { openSpans } from '../availability.ts';
import { daysFrom } from '../days.ts';
import { bookingsOf, type DiaryDay } from '../diary.ts';
import { endsOn, type OptOut } from '../opt-out.ts';
import { type HeldByDay, heldByDay } from '../rest.ts';
import { nearlyFitsOn } from '../rules/nearly-fits.ts';
import { regulatedOn } from '../rules/regulated.ts';
import { restRuleOn } from '../rules/rest.ts';
import { workingTimeRuleOn } from '../rules/working-time.ts';
import { joined, type Span, spanOf } from '../span.ts';
import type { Training } from '../team-record.ts';
import { travelModeOf, type Vetting, type Worker } from '../worker.ts';
import { roomIn } from '../working-time.ts';
import { type Reach, reachOf } from './reach.ts';

/** A worker, and what the circle knows of them that bears on taking hours. */
export interface Candidate {
  readonly worker: Worker;
  readonly vetting: Vetting | undefined;
  /** Everything they hold over all circles, as far as `workingTimeSpan` says. */
  readonly diary: readonly DiaryDay[];
  /** Their confirmed trainings, at least those the hours need. */
  readonly trainings?: readonly (Training | undefined)[];
  readonly optOut?: OptOut | undefined;
  /** What the circle says of ways between districts. */
  readonly travel?: readonly TravelSaid[] | undefined;
}

/** A candidate made ready for many hours: what follows from dates and rules is worked out once. */
export interface Prepared {
  readonly worker: Worker;
  /** When they want to work, joined. */
  readonly open: readonly Span[];
  /** All they hold, joined. */
  readonly held: readonly Span[];
  readonly byDay: HeldByDay;
  /** Minutes of work in a week; weeks are those of `byDay.days`, seven days each. */
  readonly minutesIn: (week: number) => number;
  /** Minutes that still fit into a week under the mean of every reference period. */
  readonly roomIn: (week: number) => number;
  /** Their check is clear before this moment, never when it is not. */
  readonly clearUntil: number;
  /** Each training counts before this moment, by skill. */
  readonly trainedUntil: ReadonlyMap<string, number>;
  /** When they agreed to work more than the mean week. */
  readonly optedOut: Span | undefined;
  readonly reach: (outwardCode: string, minutesAway: number | undefined) => Reach;
  readonly rules: Rules;
}

type Rules = Readonly<{
  regulated: ReadonlySet<string>;
  rest: ReturnType<typeof restRuleOn>;
  workingTime: ReturnType<typeof workingTimeRuleOn>;
  nearlyFits: ReturnType<typeof nearlyFitsOn>;
}>;

const MINUTE = 60_000;

/** Makes a candidate ready for hours within a stretch of time, by the rules of its first day. */
export function prepared(candidate: Candidate, { from, to }: TimeWindow, now: InstantText): Prepared {
  const { worker, vetting, diary, trainings = [], optOut, travel = [] } = candidate;
  const [first, last] = [dateOf(from), dateOf(to)];
  const workingTime = workingTimeRuleOn(first);
  // Whole weeks of this count from a Monday.
  const days = daysFrom(mondayOf(first));
  const bookings = bookingsOf(diary);
  const held = joined(bookings.map(spanOf));
  // A reservation that nobody answered in time was not worked.
  const worked = bookings.filter(({ kind, from: begins }) => kind === 'VISIT' || now < begins).map(spanOf);
  const minutes = new Map<number, number>();
  for (const span of worked) {
    const week = Math.floor(days.at(span.from) / 7);
    minutes.set(week, (minutes.get(week) ?? 0) + (span.to - span.from) / MINUTE);
  }
  const minutesIn = (week: number) => minutes.get(week) ?? 0;
  const mode = travelModeOf(worker);
  return {
    worker,
    // The day before too: hours of a night began there.
    open: openSpans(worker, addDays(first, -1), last),
    held,
    byDay: heldByDay(worked, days),
    minutesIn,
    roomIn: remembered((week: number) => roomIn(week, minutesIn, workingTime)),
    clearUntil: vetting?.clearUntil === undefined ? Number.NEGATIVE_INFINITY : endOf(vetting.clearUntil),
    trainedUntil: new Map(trainings.flatMap((one) => (one ? [[one.skill, endOf(one.until)]] : []))),
    optedOut: optOut && optedOut(optOut),
    reach: remembered((code: string, minutesAway: number | undefined) =>
      reachOf(
        worker,
        (base, place) => travelMinutes({ from: base, to: place, mode }, travel, first),
        code,
        minutesAway,
      ),
    ),
    rules: {
      regulated: regulatedOn(first),
      rest: restRuleOn(first),
      workingTime,
      nearlyFits: nearlyFitsOn(first),
    },
  };
}

function endOf(day: DateText): number {
  return Date.parse(instantAt(addDays(day, 1), '00:00'));
}

function optedOut(optOut: OptOut): Span {
  const end = endsOn(optOut);
  return {
    from: Date.parse(optOut.signedAt),
    to: end === undefined ? Number.POSITIVE_INFINITY : Date.parse(instantAt(end, '00:00')),
  };
}

/** Hours lie in few districts and weeks: what is said of each is worked out once. */
function remembered<Asked extends readonly unknown[], T>(
  work: (...asked: Asked) => T,
): (...asked: Asked) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const name = asked.join();
    const found = known.get(name) ?? work(...asked);
    known.set(name, found);
    return found;
  };
}
