import type { DateText } from '../time.ts';
import { kilometresBetween, middleOf, type Spot } from './districts.ts';
import { type TravelMode, travelModelOn } from './speeds.ts';

/** A way from one district to another. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly mode: TravelMode;
}

/** What a circle says of the ways between two districts, there and back. */
interface SaidWay {
  readonly between: readonly [string, string];
  /** For one way of getting about; for all when none is said. */
  readonly mode?: TravelMode | undefined;
  readonly minutes: number;
}

/**
 * Whole minutes from one district to another: as the circle says, else by the model of the day; nothing when a
 * district is not known. The same there and back.
 */
export function travelMinutes(
  { from, to, mode }: Way,
  said: readonly SaidWay[],
  day: DateText,
): number | undefined {
  const isThisWay = ({ between: [a, b] }: SaidWay) => (a === from && b === to) || (a === to && b === from);
  const ways = said.filter(isThisWay);
  const exact = ways.find((one) => one.mode === mode) ?? ways.find((one) => one.mode === undefined);
  if (exact) return exact.minutes;
  const [here, there] = [middleOf(from), middleOf(to)];
  if (!here || !there) return undefined;
  const { withinKilometres } = travelModelOn(day);
  return minutesAlong(Math.max(kilometresBetween(here, there), withinKilometres), mode, day);
}

/** Whole minutes between two spots, by the model of the day. */
export function minutesBetweenSpots(here: Spot, there: Spot, mode: TravelMode, day: DateText): number {
  return minutesAlong(kilometresBetween(here, there), mode, day);
}

function minutesAlong(line: number, mode: TravelMode, day: DateText): number {
  const { detour, kilometresAnHour, fixedMinutes } = travelModelOn(day).speeds[mode];
  return Math.ceil(fixedMinutes + ((line * detour) / kilometresAnHour) * 60);
}
