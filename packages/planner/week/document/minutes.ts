import type { Ways } from './ways.ts';

/** What a way takes that is not gone. */
export const NOT_GONE = -1;

/** Ways between places, both by their index. */
export interface Minutes {
  readonly placeOf: (id: string) => number;
  readonly modeOf: (id: string) => number;
  /** Whole minutes, or `NOT_GONE`. */
  readonly minutes: (mode: number, from: number, to: number) => number;
}

/** Of so many ways or fewer, all are worked out beforehand. */
const TABLE = 4_000_000;

const KILOMETRES_A_DEGREE = 111.32;

/**
 * What the documents say of ways, as numbers: as said, there and back, for the mode first; else along the straight line
 * on a map that is flat around the first place, rounded up.
 */
export function minutesOf({ places, modes, said, withinKilometres }: Ways): Minutes {
  const placeOf = new Map(places.map(({ id }, at) => [id, at]));
  const modeOf = new Map(modes.map(({ id }, at) => [id, at]));
  const size = places.length;
  const narrowing = Math.cos(((places[0]?.latitude ?? 0) * Math.PI) / 180);
  const north = Float64Array.from(places, ({ latitude = Number.NaN }) => latitude * KILOMETRES_A_DEGREE);
  const east = Float64Array.from(
    places,
    ({ longitude = Number.NaN }) => longitude * KILOMETRES_A_DEGREE * narrowing,
  );
  const fixed = Float64Array.from(modes, (mode) => mode.fixedMinutes);
  const pace = Float64Array.from(modes, (mode) => mode.minutesPerKilometre);
  const known = new Map<number, number>();
  const at = (mode: number, from: number, to: number) => (mode * size + from) * size + to;
  // Those for one mode are written last, over those for all.
  for (const way of said.toSorted((a, b) => Number(a.mode !== undefined) - Number(b.mode !== undefined))) {
    const [a, b] = way.between.map((id) => placeOf.get(id) ?? -1) as [number, number];
    for (const mode of way.mode === undefined ? modes.keys() : [modeOf.get(way.mode) ?? -1])
      if (a >= 0 && b >= 0 && mode >= 0)
        known.set(at(mode, a, b), way.minutes).set(at(mode, b, a), way.minutes);
  }

  function workedOut(mode: number, from: number, to: number): number {
    const exact = known.size > 0 ? known.get(at(mode, from, to)) : undefined;
    if (exact !== undefined) return exact;
    const line = from === to ? 0 : Math.hypot(of(north, from) - of(north, to), of(east, from) - of(east, to));
    if (Number.isNaN(line)) return NOT_GONE;
    return Math.ceil(of(fixed, mode) + Math.max(line, withinKilometres) * of(pace, mode));
  }

  const count = modes.length * size * size;
  let minutes = workedOut;
  if (count <= TABLE) {
    const table = new Int32Array(count);
    for (let mode = 0; mode < modes.length; mode++)
      for (let from = 0; from < size; from++)
        for (let to = 0; to < size; to++) table[at(mode, from, to)] = workedOut(mode, from, to);
    minutes = (mode, from, to) => table[(mode * size + from) * size + to] as number;
  }
  return { placeOf: (id) => placeOf.get(id) ?? -1, modeOf: (id) => modeOf.get(id) ?? -1, minutes };
}

const of = (list: Float64Array, at: number) => list[at] as number;
