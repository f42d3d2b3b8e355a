import type { InstanceDocument } from '../instance/document.ts';
import { LUNCH_BREAK, type Plan, type Stop } from '../solution/document.ts';

type Caregiver = InstanceDocument['caregivers'][number];

/** A stop with how its caregiver came to it. Times in minutes. */
export interface Step {
  readonly stop: Stop;
  readonly isBreak: boolean;
  /** Minutes on the way here. */
  readonly travel: number;
  readonly arrival: number;
  /** The earliest anyone can be here: the end of the stop before, and the way. Minus infinity at the first. */
  readonly reachable: number;
}

/** A caregiver's day, from leaving the first depot to arriving at the last. */
export interface Journey {
  readonly caregiver: Caregiver;
  readonly steps: readonly Step[];
  readonly departure: number;
  readonly travelHome: number;
  readonly arrivalHome: number;
}

/**
 * Follows each route through the distances. The caregiver is at the first stop exactly when it starts; a break is taken
 * at the place of the person named in it if that person is visited at all, else at the depot left from. Routes without a
 * stop, and of caregivers who are not in the instance, have no journey.
 */
export function journeysOf(instance: InstanceDocument, plan: Plan): Journey[] {
  const places = new Map(instance.patients.map((each) => [each.id, each.distance_matrix_index]));
  const depots = new Map(instance.terminal_points.map((each) => [each.id, each.distance_matrix_index]));
  const caregivers = new Map(instance.caregivers.map((each) => [each.id, each]));
  const visited = visitedIn(plan);
  const between = (from: number, to: number) => instance.distances[from]?.[to] ?? Number.NaN;

  const follow = (caregiver: Caregiver, stops: readonly Stop[]): Journey => {
    const leaving = depots.get(caregiver.departing_point) ?? 0;
    let place = leaving;
    let free = Number.NEGATIVE_INFINITY;
    const steps = stops.map((stop, at): Step => {
      const next = (visited.has(stop.patient) ? places.get(stop.patient) : undefined) ?? leaving;
      const travel = between(place, next);
      const reachable = free + travel;
      place = next;
      free = stop.end;
      const arrival = stop.arrival ?? (at === 0 ? stop.start : reachable);
      return { stop, isBreak: stop.service === LUNCH_BREAK, travel, arrival, reachable };
    });
    const first = steps[0];
    const travelHome = between(place, depots.get(caregiver.arrival_point ?? caregiver.departing_point) ?? 0);
    const departure = first ? first.arrival - first.travel : 0;
    return { caregiver, steps, departure, travelHome, arrivalHome: free + travelHome };
  };

  return plan.routes.flatMap(({ caregiver: id, stops }) => {
    const caregiver = caregivers.get(id);
    return caregiver && stops.length > 0 ? [follow(caregiver, stops)] : [];
  });
}

/** Who receives a service in this plan. */
export function visitedIn(plan: Plan): ReadonlySet<string> {
  const services = plan.routes.flatMap(({ stops }) => stops.filter(({ service }) => service !== LUNCH_BREAK));
  return new Set(services.map(({ patient }) => patient));
}
