import { type DateText, middleOf, minutesBetweenSpots, type TravelMode, travelMinutes } from '@kith/kernel';
import type { PlaceFacts } from './place.ts';

/** Where something is, as far as ways are reckoned. */
export type Whereabouts = Pick<PlaceFacts, 'outwardCode' | 'position'>;

/** What the circle says of ways between its districts, and which day's model holds for the others. */
export interface Ways {
  readonly said: Parameters<typeof travelMinutes>[1];
  readonly today: DateText;
}

/**
 * Minutes from a district to a place: between spots when both are known, else between districts. Nothing when neither
 * is known.
 */
export function minutesTo(
  place: Whereabouts,
  from: string,
  mode: TravelMode,
  { said, today }: Ways,
): number | undefined {
  const start = middleOf(from);
  const isSaid = said.some(({ between }) => between.includes(from) && between.includes(place.outwardCode));
  if (start && place.position && !isSaid) return minutesBetweenSpots(start, place.position, mode, today);
  return travelMinutes({ from, to: place.outwardCode, mode }, said, today);
}

const byMode: Readonly<Record<TravelMode, string>> = {
  WALK: 'on foot',
  CYCLE: 'by bicycle',
  TRANSIT: 'by bus',
  CAR: 'by car',
};

/** `12 minutes on foot` */
export function wayInWords(minutes: number, mode: TravelMode): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${byMode[mode]}`;
}
