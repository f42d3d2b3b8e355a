import { type InstanceDocument, parseInstance } from '../instance/document.ts';
import { parsePlan } from '../solution/document.ts';

type Weights = Partial<Record<string, number | 'HARD'>>;

/**
 * A street small enough to plan by hand. Places 0 (the depot), 1, 2, 3 … lie ten minutes apart. `wash` lasts 20 minutes,
 * `lift` 30.
 */
export function street({
  patients,
  caregivers = [{ id: 'ann' }],
  weights = { travel_time: 1 },
  atEnd = false,
}: {
  patients: readonly Record<string, unknown>[];
  caregivers?: readonly Record<string, unknown>[];
  weights?: Weights;
  atEnd?: boolean;
}): InstanceDocument {
  const size = patients.length + 1;
  const distances = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (__, to) => Math.abs(from - to) * 10),
  );
  return parseInstance({
    metadata: { cost_components: weights, ...(atEnd && { time_window_met: 'at_service_end' }) },
    distances,
    terminal_points: [{ id: 'depot', distance_matrix_index: 0 }],
    services: [
      { id: 'wash', default_duration: 20 },
      { id: 'lift', default_duration: 30 },
    ],
    caregivers: caregivers.map((each) => ({
      abilities: ['wash', 'lift'],
      departing_point: 'depot',
      working_shift: { start: 0, end: 480 },
      ...each,
    })),
    patients: patients.map((each, at) => ({
      id: `p${at + 1}`,
      required_services: [{ service: 'wash' }],
      distance_matrix_index: at + 1,
      time_windows: [{ start: 0, end: 480 }],
      ...each,
    })),
    lunch_breaks: { start: 180, end: 300, min_duration: 30 },
  });
}

/** A plan written shortly: `ann: p1 wash 10-30, p2 wash 40-60`. */
export function planOf(...routes: readonly string[]) {
  return parsePlan({
    routes: routes.map((route) => {
      const [caregiver, stops = ''] = route.split(': ');
      return {
        caregiver_id: caregiver,
        locations: stops.split(', ').map((stop) => {
          const [patient, service, times = ''] = stop.split(' ');
          const [start, end] = times.split('-').map(Number);
          return { patient, service, start_time: start, end_time: end };
        }),
      };
    }),
  });
}

/** Two services of one person, kept together as told. */
export function both(synchronization: Record<string, unknown>) {
  return { required_services: [{ service: 'wash' }, { service: 'lift' }], synchronization };
}
