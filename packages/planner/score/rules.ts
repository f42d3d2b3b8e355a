import type { InstanceDocument } from '../instance/document.ts';
import { LUNCH_BREAK, type Plan, type Stop } from '../solution/document.ts';
import { type Journey, visitedIn } from './journey.ts';

type Patient = InstanceDocument['patients'][number];

/** A rule that no plan may break, and who is concerned. */
export interface Violation {
  readonly rule:
    | 'unknown'
    | 'caregiver-twice'
    | 'not-visited'
    | 'service-count'
    | 'one-for-both'
    | 'ability'
    | 'incompatible'
    | 'duration'
    | 'too-early'
    | 'travel'
    | 'shift-start'
    | 'synchronisation'
    | 'break'
    | 'hard-component';
  readonly about: string;
}

/** What rounding in the last digits of a double may add up to over a day. */
const HAIR = 1e-6;

/** Every rule of the model that this plan breaks, soft components aside. */
export function violationsOf(
  instance: InstanceDocument,
  plan: Plan,
  journeys: readonly Journey[],
): Violation[] {
  const serving = servingOf(plan);
  const visited = visitedIn(plan);
  return [
    ...namesIn(instance, plan),
    ...instance.patients.flatMap((patient) =>
      visited.has(patient.id)
        ? rulesOfPatient(instance, patient, serving.get(patient.id) ?? [])
        : patient.optional
          ? []
          : [{ rule: 'not-visited', about: patient.id } as const],
    ),
    ...journeys.flatMap((journey) => rulesOfJourney(instance, journey)),
  ];
}

interface Serving {
  readonly caregiver: string;
  readonly stop: Stop;
}

function servingOf(plan: Plan): ReadonlyMap<string, Serving[]> {
  const all = plan.routes.flatMap(({ caregiver, stops }) => stops.map((stop) => ({ caregiver, stop })));
  return Map.groupBy(
    all.filter(({ stop }) => stop.service !== LUNCH_BREAK),
    ({ stop }) => stop.patient,
  );
}

function namesIn(instance: InstanceDocument, plan: Plan): Violation[] {
  const caregivers = new Set(instance.caregivers.map(({ id }) => id));
  const patients = new Set(instance.patients.map(({ id }) => id));
  const named = plan.routes.map(({ caregiver }) => caregiver);
  return [
    ...named.filter((id) => !caregivers.has(id)).map((about) => ({ rule: 'unknown', about }) as const),
    ...named
      .filter((id, at) => named.indexOf(id) !== at)
      .map((about) => ({ rule: 'caregiver-twice', about }) as const),
    ...[...visitedIn(plan)]
      .filter((id) => !patients.has(id))
      .map((about) => ({ rule: 'unknown', about }) as const),
  ];
}

function rulesOfPatient(
  instance: InstanceDocument,
  patient: Patient,
  serving: readonly Serving[],
): Violation[] {
  const about = patient.id;
  const found: Violation[] = [];
  const required = patient.required_services;
  const each = required.map(({ service }) => serving.filter(({ stop }) => stop.service === service));
  if (each.some((those) => those.length !== 1) || serving.length !== required.length)
    found.push({ rule: 'service-count', about });
  if (new Set(serving.map(({ caregiver }) => caregiver)).size !== serving.length)
    found.push({ rule: 'one-for-both', about });

  for (const { caregiver, stop } of serving) {
    const abilities = instance.caregivers.find(({ id }) => id === caregiver)?.abilities ?? [];
    if (!abilities.includes(stop.service)) found.push({ rule: 'ability', about });
    if (patient.incompatible_caregivers?.includes(caregiver)) found.push({ rule: 'incompatible', about });
    if (stop.start < (patient.time_windows[0]?.start ?? 0)) found.push({ rule: 'too-early', about });
    const needs = required.find(({ service }) => service === stop.service);
    const lasts =
      needs?.duration ?? instance.services.find(({ id }) => id === stop.service)?.default_duration;
    if (Math.abs(stop.end - stop.start - (lasts ?? 0)) > HAIR) found.push({ rule: 'duration', about });
  }

  const [first, second] = each.map(([one]) => one?.stop.start);
  const apart = (second ?? Number.NaN) - (first ?? Number.NaN);
  if (!keepsTogether(patient, apart)) found.push({ rule: 'synchronisation', about });
  return found;
}

/** Whether the second service starts as long after the first as it must. */
function keepsTogether({ synchronization, required_services }: Patient, apart: number): boolean {
  if (required_services.length < 2 || !synchronization) return true;
  if (synchronization.type === 'independent') return true;
  if (synchronization.type === 'simultaneous') return Math.abs(apart) <= HAIR;
  const { min, max } = synchronization.distance;
  return apart >= min - HAIR && apart <= max + HAIR;
}

function rulesOfJourney(instance: InstanceDocument, { caregiver, steps, departure }: Journey): Violation[] {
  const about = caregiver.id;
  const found: Violation[] = [];
  if (departure < (caregiver.working_shift?.start ?? 0) - HAIR) found.push({ rule: 'shift-start', about });
  for (const { stop, reachable, arrival } of steps) {
    const isEarly =
      stop.start < reachable - HAIR || arrival < reachable - HAIR || stop.start < arrival - HAIR;
    if (isEarly) found.push({ rule: 'travel', about });
  }
  const breaks = steps.filter(({ isBreak }) => isBreak);
  const { start, end, min_duration: least } = instance.lunch_breaks ?? { start: 0, end: 0, min_duration: 0 };
  const isFine = breaks.every(
    ({ stop }) => stop.start >= start && stop.end <= end && stop.end - stop.start >= least - HAIR,
  );
  if (breaks.length > 1 || !isFine || (breaks.length > 0 && !caregiver.lunch_break))
    found.push({ rule: 'break', about });
  return found;
}
