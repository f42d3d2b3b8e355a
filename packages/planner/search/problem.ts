import type { ComponentName, InstanceDocument } from '../instance/document.ts';
import { real } from './arrays.ts';

/** How the two services of a person hang together, seen from one of them. */
export const ALONE = 0;
export const APART = 1;
export const TOGETHER = 2;
export const FIRST = 3;
export const SECOND = 4;

/** What a minute or a piece of a forbidden component costs while searching: more than any plan saves by it. */
const FORBIDDEN = 20_000;

/**
 * An instance as the search reads it: everything a number, in typed arrays. Nodes are numbered in four blocks: visits
 * (one of each required service), the caregivers' breaks, the depots they leave from, and those they arrive at.
 */
export interface Problem {
  readonly source: InstanceDocument;
  readonly visits: number;
  readonly caregivers: number;
  readonly nodes: number;
  readonly patients: number;
  readonly places: number;
  /** Travel minutes, row by row. */
  readonly travel: Float64Array;
  /** Of each node. */
  readonly place: Int32Array;
  readonly duration: Float64Array;
  readonly patient: Int32Array;
  readonly bond: Uint8Array;
  readonly partner: Int32Array;
  /** Least and most minutes from the first start to the second, of sequential services. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Time windows of a visit: those from `windowsFrom[visit]` to below `windowsFrom[visit + 1]`. */
  readonly windowsFrom: Int32Array;
  readonly opens: Float64Array;
  /** The latest start in time: the window's end, less the duration where the end of the service counts. */
  readonly closes: Float64Array;
  /** Caregivers that may serve a visit: those from `ableFrom[visit]` to below `ableFrom[visit + 1]`. */
  readonly ableFrom: Int32Array;
  readonly able: Int32Array;
  readonly isAble: Uint8Array;
  /** What it costs that this caregiver is not a preferred one, by visit and caregiver. */
  readonly strangeness: Float64Array;
  readonly isOptional: Uint8Array;
  readonly firstVisit: Int32Array;
  readonly shiftStart: Float64Array;
  readonly shiftEnd: Float64Array;
  readonly hasShift: Uint8Array;
  readonly hasBreak: Uint8Array;
  readonly breakFrom: number;
  readonly breakTo: number;
  readonly breakMinutes: number;
  readonly weights: Readonly<Record<ComponentName, number>>;
}

export const breakOf = (problem: Problem, caregiver: number) => problem.visits + caregiver;
export const leaving = (problem: Problem, caregiver: number) =>
  problem.visits + problem.caregivers + caregiver;
export const arriving = (problem: Problem, caregiver: number) =>
  problem.visits + 2 * problem.caregivers + caregiver;

/** Turns an instance into arrays. Throws if someone who must be visited needs what no caregiver may give. */
export function compile(source: InstanceDocument): Problem {
  const caregivers = source.caregivers.length;
  const visits = source.patients.reduce((sum, each) => sum + each.required_services.length, 0);
  const nodes = visits + 3 * caregivers;
  const places = source.distances.length;
  const weights = weightsOf(source);

  const problem = {
    source,
    visits,
    caregivers,
    nodes,
    patients: source.patients.length,
    places,
    travel: Float64Array.from(source.distances.flat()),
    place: new Int32Array(nodes),
    duration: new Float64Array(nodes),
    patient: new Int32Array(visits),
    bond: new Uint8Array(visits),
    partner: new Int32Array(visits).fill(-1),
    least: new Float64Array(visits),
    most: new Float64Array(visits),
    windowsFrom: new Int32Array(visits + 1),
    ableFrom: new Int32Array(visits + 1),
    isAble: new Uint8Array(visits * caregivers),
    strangeness: new Float64Array(visits * caregivers),
    isOptional: new Uint8Array(source.patients.length),
    firstVisit: new Int32Array(source.patients.length),
    shiftStart: new Float64Array(caregivers),
    shiftEnd: new Float64Array(caregivers).fill(Number.POSITIVE_INFINITY),
    hasShift: new Uint8Array(caregivers),
    hasBreak: new Uint8Array(caregivers),
    breakFrom: source.lunch_breaks?.start ?? 0,
    breakTo: source.lunch_breaks?.end ?? 0,
    breakMinutes: source.lunch_breaks?.min_duration ?? 0,
    weights,
  };
  fillCaregivers(source, problem);
  return { ...problem, ...fillVisits(source, problem) };
}

function weightsOf({ metadata }: InstanceDocument): Record<ComponentName, number> {
  const given = metadata.cost_components;
  const of = (name: ComponentName, absent = 0) =>
    given[name] === 'HARD' ? FORBIDDEN : ((given[name] as number | undefined) ?? absent);
  return {
    travel_time: of('travel_time'),
    total_tardiness: of('total_tardiness'),
    highest_tardiness: of('highest_tardiness'),
    total_waiting_time: of('total_waiting_time'),
    max_waiting_time: of('max_waiting_time'),
    total_extra_time: of('total_extra_time'),
    max_idle_time: of('max_idle_time'),
    working_time: of('working_time'),
    workload_balance: of('workload_balance'),
    caregiver_preferences: of('caregiver_preferences'),
    // Where leaving people out is not weighed at all, nobody is left out.
    optional_patients: of('optional_patients', FORBIDDEN),
    missed_lunch_break: of('missed_lunch_break'),
  };
}

type Filling = Omit<Problem, 'opens' | 'closes' | 'able'>;

function fillCaregivers(source: InstanceDocument, problem: Filling): void {
  const depots = new Map(source.terminal_points.map((each) => [each.id, each.distance_matrix_index]));
  source.caregivers.forEach((each, c) => {
    const from = depots.get(each.departing_point) ?? 0;
    problem.place[leaving(problem as Problem, c)] = from;
    problem.place[arriving(problem as Problem, c)] =
      depots.get(each.arrival_point ?? each.departing_point) ?? 0;
    problem.place[breakOf(problem as Problem, c)] = from;
    if (each.working_shift) {
      problem.shiftStart[c] = each.working_shift.start;
      problem.shiftEnd[c] = each.working_shift.end;
      problem.hasShift[c] = 1;
    }
    problem.hasBreak[c] =
      each.lunch_break && source.metadata.cost_components.missed_lunch_break !== undefined ? 1 : 0;
  });
}

function fillVisits(source: InstanceDocument, problem: Filling): Pick<Problem, 'opens' | 'closes' | 'able'> {
  const lasting = new Map(source.services.map((each) => [each.id, each.default_duration ?? 0]));
  const atEnd = source.metadata.time_window_met === 'at_service_end';
  const opens: number[] = [];
  const closes: number[] = [];
  const able: number[] = [];
  let visit = 0;
  source.patients.forEach((patient, p) => {
    problem.isOptional[p] = patient.optional ? 1 : 0;
    problem.firstVisit[p] = visit;
    patient.required_services.forEach((required, at) => {
      problem.patient[visit] = p;
      problem.place[visit] = patient.distance_matrix_index;
      problem.duration[visit] = required.duration ?? lasting.get(required.service) ?? 0;
      if (patient.required_services.length === 2) {
        problem.partner[visit] = at === 0 ? visit + 1 : visit - 1;
        bind(problem, patient, visit, at);
      }
      for (const window of patient.time_windows) {
        opens.push(window.start);
        closes.push(window.end - (atEnd ? real(problem.duration, visit) : 0));
      }
      problem.windowsFrom[visit + 1] = opens.length;
      source.caregivers.forEach((each, c) => {
        if (!each.abilities.includes(required.service) || patient.incompatible_caregivers?.includes(each.id))
          return;
        able.push(c);
        problem.isAble[visit * problem.caregivers + c] = 1;
        if (patient.preferred_caregivers && !patient.preferred_caregivers.includes(each.id))
          problem.strangeness[visit * problem.caregivers + c] = problem.weights.caregiver_preferences;
      });
      if (able.length === problem.ableFrom[visit] && !patient.optional)
        throw new Error(`No caregiver may give ${required.service} to ${patient.id}, who must be visited.`);
      visit += 1;
      problem.ableFrom[visit] = able.length;
    });
  });
  return { opens: Float64Array.from(opens), closes: Float64Array.from(closes), able: Int32Array.from(able) };
}

function bind(
  problem: Filling,
  { synchronization }: InstanceDocument['patients'][number],
  visit: number,
  at: number,
): void {
  if (synchronization?.type === 'simultaneous') problem.bond[visit] = TOGETHER;
  else if (synchronization?.type === 'sequential') {
    problem.bond[visit] = at === 0 ? FIRST : SECOND;
    problem.least[visit] = synchronization.distance.min;
    problem.most[visit] = synchronization.distance.max;
  } else problem.bond[visit] = APART;
}
