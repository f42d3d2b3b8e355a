import { type Minutes, NOT_GONE } from '../document/minutes.ts';
import type { Stretch, Week, WeekWorker } from '../document/week.ts';
import type { WeekBarrier } from '../explain/types.ts';
import { type Hours, hoursOf } from './hours.ts';
import { startsOf } from './starts.ts';

/** What follows from the documents of one worker, worked out once. */
interface Reader {
  readonly worker: WeekWorker;
  readonly home: number;
  readonly mode: number;
  readonly gives: ReadonlySet<string>;
  readonly hours: Hours;
}

/** Answers what stands between a worker and a stretch before anything is proposed. */
export interface Eligibility {
  /** What it was asked last: the beginnings that are left, a bit each; 0 if something stands in the way. */
  readonly asked: { mask: number; code: string | undefined };
  /** The first barrier, in order; none if there is a beginning at which nothing is in the way. */
  readonly barrier: (stretch: number, worker: number) => WeekBarrier | undefined;
  /** Minutes from a worker's home to a stretch, or `NOT_GONE`. */
  readonly wayTo: (stretch: number, worker: number) => number;
  /** A quick look at the way alone: most of a large circle live too far from each other. */
  readonly isInReach: (stretch: number, worker: number) => boolean;
}

/** Reads a week for who may take what. Pins are not looked at here: they are about posts. */
export function eligibilityOf(week: Week, ways: Minutes): Eligibility {
  const people = new Map(week.people.map((each, at) => [each.id, at]));
  const workerAt = new Map(week.workers.map((each, at) => [each.id, at]));
  const key = (worker: number, other: number) => worker * 0x200000 + other;
  const stretchAt = new Map(week.stretches.map((each, at) => [each.id, at]));
  const matches = (list: readonly { stretch: string; worker: string }[]) =>
    list.map((each) => key(workerAt.get(each.worker) ?? -1, stretchAt.get(each.stretch) ?? -1));
  const refused = new Set(
    week.pairs
      .filter(({ consent }) => consent === 'REFUSED')
      .map(({ worker, person }) => key(workerAt.get(worker) ?? -1, people.get(person) ?? -1)),
  );
  const declined = new Set(matches(week.refusals));
  const codes = new Map(matches(week.barred).map((each, at) => [each, week.barred[at]?.code]));
  const readers = week.workers.map(
    (worker): Reader => ({
      worker,
      home: ways.placeOf(worker.home),
      mode: ways.modeOf(worker.mode),
      gives: new Set(worker.gives),
      hours: hoursOf(week, ways, worker),
    }),
  );
  const stretches = week.stretches.map((stretch) => {
    const person = people.get(stretch.person) ?? -1;
    return {
      stretch,
      person,
      place: ways.placeOf(stretch.place ?? week.people[person]?.place ?? ''),
      starts: startsOf(stretch, week.measures.step),
    };
  });
  const asked: { mask: number; code: string | undefined } = { mask: 0, code: undefined };

  const wayTo = (at: number, by: number) => {
    const { home, mode } = readers[by] as Reader;
    return ways.minutes(mode, home, (stretches[at] as (typeof stretches)[number]).place);
  };
  function isInReach(at: number, by: number): boolean {
    const way = wayTo(at, by);
    const furthest = (readers[by] as Reader).worker.furthest;
    return way !== NOT_GONE && (furthest === undefined || way <= furthest);
  }

  function barrier(at: number, by: number): WeekBarrier | undefined {
    const { stretch, person, place, starts } = stretches[at] as (typeof stretches)[number];
    const { gives, hours } = readers[by] as Reader;
    asked.mask = 0;
    asked.code = undefined;
    if (refused.has(key(by, person))) return 'CONSENT_REFUSED';
    let left = hours.within(starts, stretch.minutes);
    if (left === 0) return 'OUTSIDE_HOURS';
    if (!isInReach(at, by)) return 'OUT_OF_REACH';
    if (!stretch.needs.every((term) => gives.has(term))) return 'NEED_MISSING';
    if (codes.has(key(by, at))) {
      asked.code = codes.get(key(by, at));
      return 'BARRED';
    }
    if (declined.has(key(by, at))) return 'REFUSED_BEFORE';
    const told = hours.firstInTheWay(stretch as Stretch, place, starts, left);
    if (told.barrier) return told.barrier;
    left = told.left;
    asked.mask = left;
    return undefined;
  }
  return { asked, barrier, wayTo, isInReach };
}
