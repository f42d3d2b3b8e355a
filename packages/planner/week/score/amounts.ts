import type { WeekComponent } from './card.ts';
import { type Diary, type Held, type Read, wayBetween, wayHome } from './held.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** How much of each component a plan has, before it is weighed: minutes, or how many. */
export function weekAmounts(read: Read): Record<WeekComponent, number> {
  const { week, visits, workers, stretches, pair } = read;
  const { knownAfter, fairShares } = week.measures;
  const pinned = new Set(week.pins.map(({ stretch }) => stretch));
  const filled = new Set(visits.map(({ stretch }) => stretch));
  const open = week.stretches.filter(({ id }) => !filled.has(id));
  const mustNot = open.filter(({ id, must }) => must || pinned.has(id));
  const may = open.filter(({ id, must }) => !must && !pinned.has(id));
  const weighed = (list: typeof open) =>
    sum(list.map(({ minutes, importance, crew }) => minutes * importance * crew));

  const strangers = visits.map(({ stretch: id, worker }) => {
    const { minutes, person } = stretches.get(id) ?? { minutes: 0, person: '' };
    const known = pair(worker, person)?.known ?? 0;
    return Math.round(minutes * Math.max(0, 1 - known / knownAfter));
  });
  const missed = visits.map(({ stretch: id, worker }) => {
    const gives = workers.get(worker)?.gives ?? [];
    return (stretches.get(id)?.prefers ?? []).filter((term) => !gives.includes(term)).length;
  });
  const moved = visits.map(({ stretch: id, start }) =>
    Math.abs(start - (stretches.get(id)?.wished ?? start)),
  );
  const meetings = newFaces(read);
  const unasked = meetings.filter(
    ([worker, person]) => (pair(worker, person)?.consent ?? 'UNKNOWN') === 'UNKNOWN',
  );
  const hours = read.diaries.map((diary) => ({ ...diary.worker.hours, total: workOf(diary) }));
  const below = (total: number, line: number) => Math.max(0, line - total);
  const daily = read.diaries.flatMap((diary) => daysOf(diary).map((day) => pathOf(read, diary, day)));

  return {
    open: weighed(may),
    openMust: weighed(mustNot),
    travel: sum(daily.map(({ travel }) => travel)),
    idle: sum(daily.map(({ idle }) => idle)),
    stranger: sum(strangers),
    faces: meetings.length,
    unasked: unasked.length,
    missed: sum(missed),
    moved: sum(moved),
    belowLeast: sum(hours.map(({ total, least }) => below(total, least))),
    belowWish: sum(hours.map(({ total, wish = 0 }) => below(total, wish))),
    unfair: sum(
      hours.flatMap(({ total, wish = 0 }) =>
        fairShares.map((share) => below(total, Math.round(share * wish))),
      ),
    ),
    aboveWish: sum(hours.map(({ total, wish = Number.POSITIVE_INFINITY }) => Math.max(0, total - wish))),
  };
}

/** Workers and persons who would meet because of the plan, and not otherwise in this week. */
export function newFaces({ visits, stretches, anyway }: Read): (readonly [worker: string, person: string])[] {
  const met = new Map<string, readonly [string, string]>();
  for (const { stretch, worker } of visits) {
    const person = stretches.get(stretch)?.person ?? '';
    if (!anyway.get(person)?.has(worker)) met.set(`${worker} ${person}`, [worker, person]);
  }
  return [...met.values()];
}

/** Minutes of work that begin in the week, those booked too. */
export function workOf({ held }: Diary): number {
  return sum(held.filter(isInWeek).map(({ from, to }) => to - from));
}

const isInWeek = ({ day }: Held) => day >= 0 && day < 7;

/** What is held on each day of the week on which something is. */
function daysOf({ held }: Diary): Held[][] {
  return [...Map.groupBy(held.filter(isInWeek), ({ day }) => day).values()];
}

/** The ways of one day from home and back, and what lies between visits and is neither way nor a while at home. */
function pathOf(read: Read, { worker }: Diary, day: readonly Held[]): { travel: number; idle: number } {
  const home = (one: Held | undefined) => (one && wayHome(read, worker, one)) ?? 0;
  let travel = home(day[0]) + home(day.at(-1));
  let idle = 0;
  for (const [at, next] of day.slice(1).entries()) {
    const last = day[at] as Held;
    const gap = next.from - last.to;
    const byHome = home(last) + home(next);
    if (gap - byHome >= read.week.measures.homeAfter) {
      travel += byHome;
      continue;
    }
    const direct = wayBetween(read, worker, last, next) ?? 0;
    travel += direct;
    idle += Math.max(0, gap - direct);
  }
  return { travel, idle };
}
