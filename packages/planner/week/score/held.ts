import { type Minutes, minutesOf, NOT_GONE } from '../document/minutes.ts';
import type { WeekPlan } from '../document/plan.ts';
import type { Stretch, Week, WeekPerson, WeekWorker } from '../document/week.ts';

/** Something a worker holds: a proposal of the plan, or a booking. */
export interface Held {
  readonly from: number;
  readonly to: number;
  /** The day it begins on: 0 to 6, -1 before the week and 7 after it. */
  readonly day: number;
  /** The index of its place; -1 where it is not known. */
  readonly place: number;
  readonly person: string | undefined;
  /** Of a proposal. */
  readonly stretch?: Stretch;
}

/** The week of one worker, in order of time. */
export interface Diary {
  readonly worker: WeekWorker;
  readonly held: readonly Held[];
}

/** A plan, read against its week: whatever it names that is not there stands apart. */
export interface Read {
  readonly week: Week;
  readonly diaries: readonly Diary[];
  readonly workers: ReadonlyMap<string, WeekWorker>;
  readonly people: ReadonlyMap<string, WeekPerson>;
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly visits: WeekPlan['visits'];
  readonly unknown: readonly string[];
  /** Who comes to each person anyway. */
  readonly anyway: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pair: (worker: string, person: string) => Week['pairs'][number] | undefined;
  readonly ways: Minutes;
}

/** Reads a plan against its week. */
export function readPlan(week: Week, plan: WeekPlan): Read {
  const workers = new Map(week.workers.map((each) => [each.id, each]));
  const people = new Map(week.people.map((each) => [each.id, each]));
  const stretches = new Map(week.stretches.map((each) => [each.id, each]));
  const isKnown = (each: WeekPlan['visits'][number]) =>
    stretches.has(each.stretch) && workers.has(each.worker);
  const visits = plan.visits.filter(isKnown);
  const byWorker = Map.groupBy(visits, ({ worker }) => worker);
  const ways = minutesOf(week.ways);
  const diaries = week.workers.map((worker): Diary => {
    const booked = worker.booked.map(
      ({ from, to, place, person }): Held => ({
        from,
        to,
        day: dayOf(week, from),
        place: place === undefined ? -1 : ways.placeOf(place),
        person,
      }),
    );
    const proposed = (byWorker.get(worker.id) ?? []).flatMap(({ stretch: id, start }): Held[] => {
      const stretch = stretches.get(id);
      if (!stretch) return [];
      const place = ways.placeOf(stretch.place ?? people.get(stretch.person)?.place ?? '');
      const day = dayOf(week, start);
      return [{ from: start, to: start + stretch.minutes, day, place, person: stretch.person, stretch }];
    });
    return { worker, held: [...booked, ...proposed].sort((a, b) => a.from - b.from || a.to - b.to) };
  });
  const anyway = new Map(week.people.map(({ id, coming }) => [id, new Set(coming)]));
  for (const { id, booked } of week.workers)
    for (const { person } of booked) if (person !== undefined) anyway.get(person)?.add(id);
  const pairs = new Map(week.pairs.map((each) => [`${each.worker} ${each.person}`, each]));
  return {
    week,
    diaries,
    workers,
    people,
    stretches,
    visits,
    unknown: plan.visits.filter((each) => !isKnown(each)).map((each) => `${each.stretch} ${each.worker}`),
    anyway,
    pair: (worker, person) => pairs.get(`${worker} ${person}`),
    ways,
  };
}

function dayOf({ days }: Week, moment: number): number {
  return days.findLastIndex((begins) => begins <= moment);
}

/** Minutes from one thing held to the next, by home where no way is known; none where one of the places is not. */
export function wayBetween(read: Read, worker: WeekWorker, a: Held, b: Held): number | undefined {
  if (a.place < 0 || b.place < 0) return undefined;
  if (isSameDoor(a, b)) return 0;
  const direct = said(read.ways.minutes(read.ways.modeOf(worker.mode), a.place, b.place));
  if (direct !== undefined) return direct;
  const [back, out] = [wayHome(read, worker, a), wayHome(read, worker, b)];
  return back === undefined || out === undefined ? undefined : back + out;
}

/** Minutes from home to something held, or back; none as above. */
export function wayHome({ ways }: Read, worker: WeekWorker, one: Held): number | undefined {
  if (one.place < 0) return undefined;
  return said(ways.minutes(ways.modeOf(worker.mode), ways.placeOf(worker.home), one.place));
}

export function isSameDoor(a: Held, b: Held): boolean {
  return a.person !== undefined && a.person === b.person && a.place === b.place;
}

const said = (minutes: number) => (minutes === NOT_GONE ? undefined : minutes);
