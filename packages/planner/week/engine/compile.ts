import { minutesOf } from '../document/minutes.ts';
import type { Week } from '../document/week.ts';
import { candidatesOf } from './candidates.ts';
import { eligibilityOf } from './eligible.ts';
import { hoursOf } from './hours.ts';
import { pairsOf } from './pairs.ts';
import type { WeekProblem } from './problem.ts';
import { cellOf, startsOf } from './starts.ts';

const ints = (values: Iterable<number>) => Int32Array.from(values);

/** Turns a week into numbers. */
export function compileWeek(week: Week): WeekProblem {
  const ways = minutesOf(week.ways);
  const { stretches, people, workers, weights, measures } = week;
  const personAt = new Map(people.map((each, at) => [each.id, at]));
  const personOf = ints(stretches.map(({ person }) => personAt.get(person) ?? -1));
  const placeOf = stretches.map(({ place, person }) =>
    ways.placeOf(place ?? people[personAt.get(person) ?? -1]?.place ?? ''),
  );
  const stretchOf = ints(stretches.flatMap(({ crew }, at) => Array.from({ length: crew }, () => at)));
  const pinned = new Set(week.pins.map(({ stretch }) => stretch));
  const starts = stretches.map((each) => startsOf(each, measures.step));
  const allStarts = starts.flat();
  const bookings = workers.flatMap(({ booked }, worker) => booked.map((each) => ({ ...each, worker })));
  const hours = workers.map((worker) => hoursOf(week, ways, worker));
  const pairs = pairsOf(week);
  // Bookings may be with people of whom nothing is open: they have doors too.
  const doors = new Map(personAt);
  for (const { person } of bookings)
    if (person !== undefined && !doors.has(person)) doors.set(person, doors.size);
  return {
    week,
    ways,
    stretches: stretches.length,
    posts: stretchOf.length,
    workers: workers.length,
    people: people.length,
    nodes: stretchOf.length + bookings.length,
    postsFrom: sums(stretches.map(({ crew }) => crew)),
    stretchOf,
    personOf,
    openCost: Float64Array.from(
      stretches,
      ({ id, minutes, importance, crew, must }) =>
        minutes * importance * crew * (must || pinned.has(id) ? weights.openMust : weights.open),
    ),
    startsFrom: sums(starts.map((each) => each.length)),
    starts: ints(allStarts),
    startCell: Uint8Array.from(allStarts, (start) => cellOf(week, start)),
    movedCost: Float64Array.from(
      stretches.flatMap(({ wished }, at) =>
        (starts[at] ?? []).map((start) => weights.moved * Math.abs(start - wished)),
      ),
    ),
    wished: ints(stretches.map(({ wished }, at) => starts[at]?.indexOf(wished) ?? 0)),
    place: ints([
      ...Array.from(stretchOf, (at) => placeOf[at] ?? -1),
      ...bookings.map(({ place }) => (place === undefined ? -1 : ways.placeOf(place))),
    ]),
    minutes: ints([
      ...Array.from(stretchOf, (at) => stretches[at]?.minutes ?? 0),
      ...bookings.map(({ from, to }) => to - from),
    ]),
    door: ints([
      ...Array.from(stretchOf, (at) => personOf[at] ?? -1),
      ...bookings.map(({ person }) => doors.get(person ?? '') ?? -1),
    ]),
    bookedStart: ints(bookings.map(({ from }) => from)),
    bookedWorker: ints(bookings.map(({ worker }) => worker)),
    bookedCell: Uint8Array.from(bookings, ({ from }) => cellOf(week, from)),
    ...candidatesOf(week, eligibilityOf(week, ways), stretchOf, personOf, pairs),
    home: ints(workers.map(({ home }) => ways.placeOf(home))),
    mode: ints(workers.map(({ mode }) => ways.modeOf(mode))),
    isUnderRules: Uint8Array.from(workers, ({ isUnderRules }) => Number(isUnderRules)),
    booked: ints(hours.map((each) => each.booked)),
    room: ints(hours.map((each) => Math.min(each.room, 0x3fffffff))),
    least: ints(workers.map((worker) => worker.hours.least)),
    wish: ints(workers.map((worker) => worker.hours.wish ?? -1)),
    touched: Uint8Array.from(hours, (each) => each.touched),
    newFaces: pairs.newFaces,
    face: pairs.face,
    facePrice: Float64Array.of(0, weights.faces, weights.faces + weights.unasked),
    days: ints(week.days),
    shares: measures.fairShares.length,
    shareLine: ints(
      workers.flatMap((worker) =>
        measures.fairShares.map((share) => Math.round(share * (worker.hours.wish ?? 0))),
      ),
    ),
  };
}

/** Where each of some lists begins when they stand in a row, and where the last ends. */
function sums(counts: readonly number[]): Int32Array {
  const from = new Int32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) from[at + 1] = (from[at] ?? 0) + count;
  return from;
}
