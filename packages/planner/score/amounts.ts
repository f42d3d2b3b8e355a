import type { ComponentName, InstanceDocument } from '../instance/document.ts';
import type { Plan } from '../solution/document.ts';
import { type Journey, type Step, visitedIn } from './journey.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const highest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);
const count = <T>(list: readonly T[], holds: (each: T) => boolean) => list.filter(holds).length;

/** What rounding in the last digits of a double may add up to over a day: it does not make up a minute. */
const HAIR = 1e-6;

const startedMinutes = (minutes: number) => Math.max(0, Math.ceil(minutes - HAIR));

/** How much of each cost component a plan has, before it is weighed: minutes, visits or people. */
export function amountsOf(
  instance: InstanceDocument,
  plan: Plan,
  journeys: readonly Journey[],
): Record<ComponentName, number> {
  const visited = visitedIn(plan);
  const services = journeys.flatMap(({ caregiver, steps }) =>
    steps.filter(({ isBreak }) => !isBreak).map((step) => ({ step, caregiver: caregiver.id })),
  );
  const lateness = services.map(({ step }) => latenessOf(instance, step));
  const waits = journeys.flatMap(({ steps }) => steps.filter(isCountedAsWaiting(steps)).map(waitOf));
  const preferred = new Map(instance.patients.map((each) => [each.id, each.preferred_caregivers]));
  const onBreak = new Set(
    journeys.filter(({ steps }) => steps.some(({ isBreak }) => isBreak)).map(({ caregiver }) => caregiver.id),
  );
  const workload = workloadsOf(instance, journeys);
  const mean = sum(workload) / workload.length;

  return {
    travel_time: sum(journeys.map(travelOf)),
    total_tardiness: sum(lateness),
    highest_tardiness: highest(lateness),
    total_waiting_time: sum(waits),
    max_waiting_time: highest(waits),
    total_extra_time: sum(
      journeys.map(({ caregiver, arrivalHome }) =>
        Math.max(0, arrivalHome - (caregiver.working_shift?.end ?? Number.POSITIVE_INFINITY)),
      ),
    ),
    max_idle_time: highest(idleTimes(instance, journeys)),
    working_time: sum(workload),
    workload_balance: sum(workload.map((each) => startedMinutes(Math.abs(each - mean)))),
    caregiver_preferences: count(
      services,
      ({ step, caregiver }) => preferred.get(step.stop.patient)?.includes(caregiver) === false,
    ),
    optional_patients: count(instance.patients, ({ id }) => !visited.has(id)),
    missed_lunch_break: count(
      instance.caregivers,
      (each) => each.lunch_break === true && !onBreak.has(each.id),
    ),
  };
}

/**
 * Minutes after the end of the time window that the service belongs to: the last one that has begun when the service
 * does. The instance says whether the start or the end of the service must lie in it.
 */
function latenessOf(instance: InstanceDocument, { stop }: Step): number {
  const windows = instance.patients.find(({ id }) => id === stop.patient)?.time_windows ?? [];
  const window = windows.findLast(({ start }) => start <= stop.start) ?? windows[0];
  const met = instance.metadata.time_window_met === 'at_service_start' ? stop.start : stop.end;
  return Math.max(0, met - (window?.end ?? met));
}

/** The second stop after a break at the very beginning is not counted: its caregiver might as well have left later. */
const isCountedAsWaiting = (steps: readonly Step[]) => (_: Step, at: number) =>
  at !== 1 || !steps[0]?.isBreak;

const waitOf = ({ stop, arrival }: Step) => Math.max(0, stop.start - arrival);

const travelOf = ({ steps, travelHome }: Journey) => sum(steps.map(({ travel }) => travel)) + travelHome;

/** Minutes of each shift that are neither service, travel nor break; a caregiver who is not used idles all of it. */
function idleTimes(instance: InstanceDocument, journeys: readonly Journey[]): number[] {
  const byCaregiver = new Map(journeys.map((journey) => [journey.caregiver.id, journey]));
  return instance.caregivers.map(({ id, working_shift: shift }) => {
    if (!shift) return 0;
    const journey = byCaregiver.get(id);
    if (!journey) return shift.end - shift.start;
    const before = Math.max(0, journey.departure - shift.start);
    const after = Math.max(0, shift.end - journey.arrivalHome);
    return before + sum(journey.steps.map(waitOf)) + after;
  });
}

/** Minutes of service and travel of each caregiver, those not used too. */
function workloadsOf(instance: InstanceDocument, journeys: readonly Journey[]): number[] {
  const byCaregiver = new Map(journeys.map((journey) => [journey.caregiver.id, journey]));
  return instance.caregivers.map(({ id }) => {
    const journey = byCaregiver.get(id);
    if (!journey) return 0;
    const services = journey.steps.filter(({ isBreak }) => !isBreak);
    return sum(services.map(({ stop }) => stop.end - stop.start)) + travelOf(journey);
  });
}
