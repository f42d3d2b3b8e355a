import { LUNCH_BREAK, type Plan, type Stop } from '../solution/document.ts';
import { real, whole } from './arrays.ts';
import { isBreak, isLast } from './links.ts';
import { leaving } from './problem.ts';
import type { State } from './state.ts';
import { weighRoute } from './weigh.ts';

/** Writes a searched plan down: names and times. Caregivers leave as late as that makes nobody later. */
export function writtenPlan(state: State): Plan {
  const { problem } = state;
  return {
    routes: problem.source.caregivers.flatMap(({ id }, caregiver) => {
      const stops = stopsOf(state, caregiver);
      return stops.length > 0 ? [{ caregiver: id, stops }] : [];
    }),
  };
}

function stopsOf(state: State, caregiver: number): Stop[] {
  const { problem, next, start, finish, where } = state;
  weighRoute(state, caregiver);
  // Where waiting costs nothing nobody leaves later: the earliest times are exact, also in fractions of minutes.
  const delay = problem.weights.total_waiting_time > 0 ? real(state.delay, caregiver) : 0;
  const depot = leaving(problem, caregiver);
  const stops: Stop[] = [];
  let place = whole(where, depot);
  let free = 0;
  let waited = 0;
  let hasVisit = false;
  for (let node = whole(next, depot); !isLast(state, node); node = whole(next, node)) {
    const pausing = isBreak(state, node);
    const minutes = real(finish, node) - real(start, node);
    if (pausing && minutes === 0) continue;
    hasVisit ||= !pausing;
    const way = real(problem.travel, place * problem.places + whole(where, node));
    if (stops.length > 0) waited += real(start, node) - free - way;
    const later = Math.max(0, delay - waited);
    // Rounding must not make anyone come before they can.
    const soonest = Math.max(real(start, node) + later, (stops.at(-1)?.end ?? 0) + way);
    // Nor a break end after its hours, which the scorer reads to the last digit.
    const begins = pausing ? Math.min(soonest, problem.breakTo - minutes) : soonest;
    stops.push({
      ...(pausing ? pauseAt(state, node) : serviceOf(state, node)),
      start: begins,
      end: begins + minutes,
      arrival: undefined,
    });
    place = whole(where, node);
    free = real(finish, node);
  }
  return hasVisit ? stops : [];
}

function serviceOf({ problem }: State, visit: number): Pick<Stop, 'patient' | 'service'> {
  const p = whole(problem.patient, visit);
  const patient = problem.source.patients[p];
  const service = patient?.required_services[visit - whole(problem.firstVisit, p)];
  return { patient: patient?.id ?? '', service: service?.service ?? '' };
}

/** A break is named after the person at whose place it is taken. */
function pauseAt(state: State, node: number): Pick<Stop, 'patient' | 'service'> {
  const after = whole(state.next, node);
  const isHere = !isLast(state, after) && whole(state.where, after) === whole(state.where, node);
  const { patient } = serviceOf(state, isHere ? after : whole(state.prev, node));
  return { patient, service: LUNCH_BREAK };
}
