import type { DateText } from '../time.ts';

/** How somebody gets about. */
export const travelModes = ['WALK', 'CYCLE', 'TRANSIT', 'CAR'] as const;
export type TravelMode = (typeof travelModes)[number];

/** How a straight line between two districts becomes minutes. */
interface TravelSpeed {
  /** The way there, as a multiple of the straight line. */
  readonly detour: number;
  /** Along the way, waiting and lights included. */
  readonly kilometresAnHour: number;
  /** Setting out, waiting for the first bus, finding a place to park. */
  readonly fixedMinutes: number;
}

interface TravelModel {
  readonly from: DateText;
  readonly source: string;
  /** The straight line to something in the same district. */
  readonly withinKilometres: number;
  readonly speeds: Readonly<Record<TravelMode, TravelSpeed>>;
}

/** Newest last. */
const travelModels: readonly [TravelModel, ...TravelModel[]] = [
  {
    from: '2024-01-01',
    source:
      'Policy of the co-op: our estimates, meant to be about right for a town; a circle replaces them for a pair of districts in its registry file',
    withinKilometres: 0.8,
    speeds: {
      WALK: { detour: 1.3, kilometresAnHour: 4.8, fixedMinutes: 0 },
      CYCLE: { detour: 1.3, kilometresAnHour: 14, fixedMinutes: 3 },
      TRANSIT: { detour: 1.4, kilometresAnHour: 16, fixedMinutes: 8 },
      CAR: { detour: 1.35, kilometresAnHour: 24, fixedMinutes: 5 },
    },
  },
];

/** The model that holds on a day. */
export function travelModelOn(day: DateText): TravelModel {
  return travelModels.findLast(({ from }) => from <= day) ?? travelModels[0];
}
