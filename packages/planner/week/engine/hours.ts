import { type Minutes, NOT_GONE } from '../document/minutes.ts';
import type { Stretch, Week, WeekWorker } from '../document/week.ts';
import type { WeekBarrier } from '../explain/types.ts';
import { cellOf } from './starts.ts';

/** When a worker could begin something, from what they chose and what they hold already. */
export interface Hours {
  /** Minutes that may be proposed to them at most: by the law, and by what they want. */
  readonly room: number;
  /** Which of these hinders first, when it does. */
  readonly roomIsBy: 'OVER_ROOM' | 'OVER_MOST';
  /** Minutes booked that begin in the week. */
  readonly booked: number;
  /** Days of the week that bookings touch, a bit each. */
  readonly touched: number;
  /** The beginnings at which all of the minutes lie in hours they chose, a bit each. */
  readonly within: (starts: readonly number[], minutes: number) => number;
  /** Of those beginnings, the ones that go together with what is booked; or what stands in the way of all. */
  readonly firstInTheWay: (
    stretch: Stretch,
    place: number,
    starts: readonly number[],
    left: number,
  ) => { readonly barrier?: WeekBarrier; readonly left: number };
}

export function hoursOf(week: Week, ways: Minutes, worker: WeekWorker): Hours {
  const { rules } = week;
  const open = joined(worker.open);
  const booked = worker.booked.map((each) => ({
    ...each,
    cell: cellOf(week, each.from),
    at: each.place === undefined ? -1 : ways.placeOf(each.place),
  }));
  const mode = ways.modeOf(worker.mode);
  const home = ways.placeOf(worker.home);
  const held = booked
    .filter(({ cell }) => cell >= 1 && cell <= 7)
    .reduce((total, { from, to }) => total + to - from, 0);
  const byLaw = worker.isUnderRules ? Math.max(0, worker.room ?? rules.week - held) : Number.MAX_SAFE_INTEGER;
  const byWorker = Math.max(0, (worker.hours.most ?? Number.MAX_SAFE_INTEGER) - held);
  const touched = booked.reduce((bits, { from, to }) => bits | touchedBy(week, from, to), 0);
  const mostDays = 7 - rules.daysOff;

  function wayTo(from: number, to: number): number {
    const direct = ways.minutes(mode, from, to);
    if (direct !== NOT_GONE) return direct;
    const [back, out] = [ways.minutes(mode, home, from), ways.minutes(mode, home, to)];
    return back === NOT_GONE || out === NOT_GONE ? NOT_GONE : back + out;
  }
  function isFree({ minutes, person }: Stretch, place: number, start: number): boolean {
    const end = start + minutes;
    return booked.every(({ from, to, at, person: other }) => {
      const isSameDoor = other === person && at === place;
      const way = at < 0 || isSameDoor ? 0 : wayTo(at, place);
      if (way === NOT_GONE) return false;
      const apart = way + (isSameDoor ? 0 : rules.gap);
      return end + apart <= from || to + apart <= start;
    });
  }
  function hasRest({ minutes }: Stretch, start: number): boolean {
    if (!worker.isUnderRules) return true;
    const [end, cell] = [start + minutes, cellOf(week, start)];
    return booked.every(
      (each) => each.cell === cell || each.from - end >= rules.rest || start - each.to >= rules.rest,
    );
  }
  function keepsDayOff({ minutes }: Stretch, start: number): boolean {
    if (!worker.isUnderRules) return true;
    const all = touched | touchedBy(week, start, start + minutes);
    return all === touched || bitsIn(all) <= mostDays;
  }

  return {
    room: Math.min(byLaw, byWorker),
    roomIsBy: byLaw <= byWorker ? 'OVER_ROOM' : 'OVER_MOST',
    booked: held,
    touched,
    within: (starts, minutes) =>
      bitsWhere(starts, ~0, (start) => open.some(({ from, to }) => from <= start && start + minutes <= to)),
    firstInTheWay(stretch, place, starts, left) {
      const free = bitsWhere(starts, left, (start) => isFree(stretch, place, start));
      if (free === 0) return { barrier: 'BOOKED', left: 0 };
      if (stretch.minutes > byLaw) return { barrier: 'OVER_ROOM', left: 0 };
      if (stretch.minutes > byWorker) return { barrier: 'OVER_MOST', left: 0 };
      const rested = bitsWhere(starts, free, (start) => hasRest(stretch, start));
      if (rested === 0) return { barrier: 'SHORT_REST', left: 0 };
      const spared = bitsWhere(starts, rested, (start) => keepsDayOff(stretch, start));
      if (spared === 0) return { barrier: 'NO_DAY_OFF', left: 0 };
      return { left: spared };
    },
  };
}

/** The days of the week that a span touches, a bit each. */
export function touchedBy({ days }: Week, from: number, to: number): number {
  let bits = 0;
  for (let day = 0; day < 7; day++)
    if (from < (days[day + 1] ?? 0) && to > (days[day] ?? 0)) bits |= 1 << day;
  return bits;
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}

function bitsWhere(starts: readonly number[], left: number, holds: (start: number) => boolean): number {
  let bits = 0;
  for (let at = 0; at < starts.length; at++)
    if (left & (1 << at) && holds(starts[at] as number)) bits |= 1 << at;
  return bits;
}

/** Spans in order, those that touch as one. */
function joined(spans: WeekWorker['open']): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
