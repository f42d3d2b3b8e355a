import type { TravelSaid } from '@kith/contracts';
import { type DateText, middleOf, travelModelOn, travelModes } from '@kith/kernel';
import type { WeekInput } from '@kith/planner/week';
import type { HoursToPlan, WorkerToPlan } from './gathered.ts';

/** Where who goes everywhere sets out from: no way counts to it or from it. */
const ANYWHERE = 'anywhere';
/** Minutes to where nobody knows how far it is: long enough not to be proposed between two visits lightly. */
const UNKNOWN_MINUTES = 30;

interface Place {
  readonly id: string;
  readonly outwardCode?: string;
}

/** The place a worker sets out from. */
export function homeOf({ bases: [base] }: Pick<WorkerToPlan, 'bases'>): string {
  return base === undefined ? ANYWHERE : `from ${base}`;
}

/**
 * The ways of a week, as the planner takes them: by the straight line between the middles of districts, as everywhere in
 * matching, unless the circle says better. Each team is a place of its own: from its door to its door is no way at all.
 */
export function waysOf(
  hours: readonly HoursToPlan[],
  workers: readonly WorkerToPlan[],
  travel: readonly TravelSaid[],
  day: DateText,
): WeekInput['ways'] {
  const teams = new Map(hours.map(({ teamId, need }) => [teamId as string, need.outwardCode]));
  const bases = new Set(workers.flatMap(({ bases: [base] }) => base ?? []));
  const places: Place[] = [
    ...[...teams].map(([id, outwardCode]) => ({ id, outwardCode })),
    ...[...bases].sort().map((outwardCode) => ({ id: homeOf({ bases: [outwardCode] }), outwardCode })),
  ];
  const { speeds, withinKilometres } = travelModelOn(day);
  return {
    places: [...places.map(spotted), { id: ANYWHERE }],
    modes: travelModes.map((id) => ({
      id,
      fixedMinutes: speeds[id].fixedMinutes,
      minutesPerKilometre: (speeds[id].detour * 60) / speeds[id].kilometresAnHour,
    })),
    withinKilometres,
    said: [
      ...unknown(places),
      ...travel.flatMap((one) => between(places, one)),
      ...places.map(({ id }) => ({ between: pair(id, ANYWHERE), minutes: 0 })),
      ...[...teams.keys()].map((id) => ({ between: pair(id, id), minutes: 0 })),
    ],
  };
}

function spotted({ id, outwardCode = '' }: Place) {
  const spot = middleOf(outwardCode);
  return spot ? { id, latitude: spot[0], longitude: spot[1] } : { id };
}

function unknown(places: readonly Place[]) {
  const lost = places.filter(({ outwardCode = '' }) => !middleOf(outwardCode));
  return lost.flatMap((from) =>
    places.map((to) => ({ between: pair(from.id, to.id), minutes: UNKNOWN_MINUTES })),
  );
}

/** What the circle says of two districts, for all places in them. */
function between(places: readonly Place[], { between: [a, b], mode, minutes }: TravelSaid) {
  const inOne = (code: string) => places.filter(({ outwardCode }) => outwardCode === code);
  return inOne(a).flatMap((from) =>
    inOne(b).map((to) => ({ between: pair(from.id, to.id), minutes, ...(mode && { mode }) })),
  );
}

function pair(a: string, b: string): [string, string] {
  return [a, b];
}
