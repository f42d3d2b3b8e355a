import type { TravelSaid } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { travelModelOn } from '../rules/travel-speed.ts';
import type { TravelMode } from '../worker.ts';
import { kilometresBetween } from './districts.ts';

/** A way from one district to another. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly mode: TravelMode;
}

/**
 * Whole minutes from one district to another: as the circle says, else by the model of the day; nothing when a
 * district is not known. The same there and back.
 */
export function travelMinutes(
  { from, to, mode }: Way,
  said: readonly TravelSaid[],
  day: DateText,
): number | undefined {
  const isThisWay = ({ between: [a, b] }: TravelSaid) => (a === from && b === to) || (a === to && b === from);
  const here = said.filter(isThisWay);
  const exact = here.find((one) => one.mode === mode) ?? here.find((one) => one.mode === undefined);
  if (exact) return exact.minutes;
  const line = kilometresBetween(from, to);
  if (line === undefined) return undefined;
  const { speeds, withinKilometres } = travelModelOn(day);
  const { detour, kilometresAnHour, fixedMinutes } = speeds[mode];
  const way = Math.max(line, withinKilometres) * detour;
  return Math.ceil(fixedMinutes + (way / kilometresAnHour) * 60);
}
