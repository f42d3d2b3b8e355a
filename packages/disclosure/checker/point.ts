import type { Constraint, System } from './linear.ts';
import type { Bounds } from './publication.ts';
import { usesIn } from './tighten.ts';

/** How many counts may move one because of the other before the solver is asked instead. */
const DEPTH = 4;
/** How many counts may be looked at for one question, likewise. */
const LOOKS = 4_000;

/**
 * A choice of whole numbers that fits a system, and how far it can be bent. Most questions about large tables have an
 * easy answer: let one circle have fewer and another more. That proves a value possible without solving anything.
 */
export interface Point {
  /** The count as it is in this choice. */
  readonly valueOf: (count: number) => number;
  /** Whether the system can be met with this count at this value. `false` says only that it was not found. */
  readonly reaches: (count: number, value: number) => boolean;
}

/** A point of the system near these counts, or undefined when none was found. */
export function pointNear(system: System, counts: readonly number[]): Point | undefined {
  const { bounds, constraints } = system;
  const usesOf = usesIn(system);
  const coefficients = constraints.map(({ terms }) => new Map(terms));
  const values = [...counts];
  const sums = constraints.map(({ terms }) =>
    terms.reduce((sum, [count, by]) => sum + by * (values[count] ?? 0), 0),
  );
  const locked = new Set<number>();
  const startAt = constraints.map(() => 0);
  let moves: (readonly [count: number, by: number])[] = [];
  // To find a point at all may take more looks than to bend it.
  let looks = -20 * constraints.reduce((sum, { terms }) => sum + terms.length, 0);
  const isPoint =
    constraints.every((_, index) => settle(index, DEPTH)) && constraints.every((_, index) => isMet(index));
  moves = [];
  return isPoint ? { reaches, valueOf: (count) => values[count] as number } : undefined;

  function reaches(count: number, value: number): boolean {
    looks = 0;
    move(count, value - (values[count] as number));
    locked.add(count);
    const isReached = settleAround(count, DEPTH);
    locked.delete(count);
    undoTo(0);
    return isReached;
  }

  /** Brings one sum back within its bounds by moving counts in it: first such as disturb nothing else. */
  function settle(index: number, depth: number): boolean {
    if (isMet(index)) return true;
    // Counts that go hand in hand, month after month, are one step however many they are.
    const isPair = constraints[index]?.terms.length === 2;
    return moveFreely(index) || (depth > 0 && moveWithOthers(index, isPair ? depth : depth - 1));
  }

  function settleAround(count: number, depth: number): boolean {
    const uses = usesOf[count] ?? [];
    return uses.every((index) => settle(index, depth)) && uses.every((index) => isMet(index));
  }

  function moveFreely(index: number): boolean {
    const { terms } = constraints[index] as Constraint;
    for (let turn = 0; turn < terms.length && ++looks < LOOKS; turn++) {
      // Where room was found last there may be more.
      const place = ((startAt[index] as number) + turn) % terms.length;
      const [count, coefficient] = terms[place] as Constraint['terms'][number];
      if (locked.has(count)) continue;
      const by = harmless(count, stepOf(index, count, coefficient), index);
      if (by === 0) continue;
      move(count, by);
      startAt[index] = place;
      if (isMet(index)) return true;
    }
    return false;
  }

  function moveWithOthers(index: number, depth: number): boolean {
    const { terms } = constraints[index] as Constraint;
    for (const [count, coefficient] of terms) {
      if (locked.has(count) || ++looks > LOOKS) continue;
      const by = stepOf(index, count, coefficient);
      if (by === 0) continue;
      const mark = moves.length;
      const lackedBefore = Math.abs(lackOf(index));
      move(count, by);
      locked.add(count);
      const others = (usesOf[count] ?? []).filter((other) => other !== index);
      const isSettled =
        others.every((other) => settle(other, depth)) && others.every((other) => isMet(other));
      locked.delete(count);
      if (!isSettled || Math.abs(lackOf(index)) >= lackedBefore) undoTo(mark);
      else if (isMet(index)) return true;
    }
    return false;
  }

  /** How far to move a count for the sake of a sum: as much as it lacks, if there is room. */
  function stepOf(index: number, count: number, coefficient: number): number {
    const wanted = lackOf(index) / coefficient;
    const whole = Math.sign(wanted) * Math.ceil(Math.abs(wanted) - 1e-9);
    const [low, high] = bounds[count] as Bounds;
    const value = values[count] as number;
    const by = Math.min(high - value, Math.max(low - value, whole));
    const { low: floor, high: roof } = constraints[index] as Constraint;
    const after = (sums[index] as number) + by * coefficient;
    // A step of several is not to leap over.
    const isTooFar = lackOf(index) > 0 ? after > roof : after < floor;
    return isTooFar ? by - Math.sign(by) : by;
  }

  /** As much of a step as no other sum minds. */
  function harmless(count: number, step: number, except: number): number {
    let by = step;
    for (const index of usesOf[count] ?? []) {
      if (index === except || by === 0) continue;
      const { low, high } = constraints[index] as Constraint;
      const coefficient = coefficients[index]?.get(count) as number;
      const sum = sums[index] as number;
      const room = by * coefficient > 0 ? high - sum : sum - low;
      const most = Math.max(0, Math.floor(room / Math.abs(coefficient) + 1e-9));
      by = Math.sign(by) * Math.min(Math.abs(by), most);
    }
    return by;
  }

  function lackOf(index: number): number {
    const { low, high } = constraints[index] as Constraint;
    const sum = sums[index] as number;
    if (sum < low) return low - sum;
    return sum > high ? high - sum : 0;
  }

  function isMet(index: number): boolean {
    return lackOf(index) === 0;
  }

  function move(count: number, by: number): void {
    values[count] = (values[count] as number) + by;
    for (const index of usesOf[count] ?? [])
      sums[index] = (sums[index] as number) + by * (coefficients[index]?.get(count) as number);
    moves.push([count, by]);
  }

  function undoTo(mark: number): void {
    while (moves.length > mark) {
      const [count, by] = moves.at(-1) as readonly [number, number];
      move(count, -by);
      moves.length -= 2;
    }
  }
}
