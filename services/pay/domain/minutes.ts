import { type MinutesByKind, timeKinds } from '@kith/contracts';

/** All minutes, of whatever kind. */
export function totalOf(minutes: MinutesByKind): number {
  return timeKinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0);
}

/** Whether two people said the same; a kind left out is none of it. */
export function isSame(one: MinutesByKind, other: MinutesByKind): boolean {
  return timeKinds.every((kind) => (one[kind] ?? 0) === (other[kind] ?? 0));
}

/** What nobody disputes: of each kind, the lesser (P9). */
export function undisputed(logged: MinutesByKind, confirmed: MinutesByKind): MinutesByKind {
  return combine([logged, confirmed], (one, other) => Math.min(one, other));
}

/** Of each kind, the more. */
export function most(one: MinutesByKind, other: MinutesByKind): MinutesByKind {
  return combine([one, other], (some, others) => Math.max(some, others));
}

/** The same minutes, taken back. */
export function negated(minutes: MinutesByKind): MinutesByKind {
  return Object.fromEntries(Object.entries(minutes).map(([kind, some]) => [kind, some === 0 ? 0 : -some]));
}

/** Minutes by kind of several visits together. */
export function sumOf(all: readonly MinutesByKind[]): MinutesByKind {
  return all.reduce((sum, next) => combine([sum, next], (one, other) => one + other), {});
}

function combine(
  [one, other]: readonly [MinutesByKind, MinutesByKind],
  join: (one: number, other: number) => number,
): MinutesByKind {
  const joined = timeKinds.map((kind) => [kind, join(one[kind] ?? 0, other[kind] ?? 0)] as const);
  return Object.fromEntries(joined.filter(([, minutes]) => minutes !== 0));
}
