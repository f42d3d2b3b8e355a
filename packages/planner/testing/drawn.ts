import * as fc from 'fast-check';
import { type InstanceDocument, parseInstance } from '../instance/document.ts';

const SERVICES = ['wash', 'lift', 'cook'];

/** Days of a few people, with all that the model knows: windows, bonds, shifts, breaks, options, soft and hard parts. */
export const drawnInstance: fc.Arbitrary<InstanceDocument> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    patients: fc.integer({ min: 1, max: 9 }),
    caregivers: fc.integer({ min: 2, max: 4 }),
    fraction: fc.constantFrom(1, 1, 0.1),
    atEnd: fc.boolean(),
  })
  .map(({ seed, patients, caregivers, fraction, atEnd }) => {
    const next = dice(seed);
    const pick = (bound: number) => Math.floor(next() * bound);
    const size = patients + 2;
    return parseInstance({
      metadata: {
        time_window_met: atEnd ? 'at_service_end' : 'at_service_start',
        cost_components: weights(pick),
      },
      distances: Array.from({ length: size }, (_, a) =>
        Array.from({ length: size }, (__, b) => (a === b ? 0 : (5 + pick(40)) * fraction)),
      ),
      terminal_points: [
        { id: 'd0', distance_matrix_index: 0 },
        { id: 'd1', distance_matrix_index: 1 },
      ],
      services: SERVICES.map((id) => ({ id, default_duration: 10 + pick(30) })),
      caregivers: Array.from({ length: caregivers }, (_, c) => ({
        id: `c${c}`,
        abilities: SERVICES.filter((__, s) => c < 2 || (s + c) % 2 === 0),
        departing_point: `d${pick(2)}`,
        arrival_point: `d${pick(2)}`,
        ...(pick(4) > 0 && { working_shift: { start: pick(90), end: 300 + pick(200) } }),
        lunch_break: pick(2) === 0,
      })),
      patients: Array.from({ length: patients }, (_, p) => patientOf(p, pick)),
      lunch_breaks: { start: 120, end: 240, min_duration: 30 },
    });
  });

function weights(pick: (bound: number) => number) {
  return {
    travel_time: 1 + pick(9),
    total_tardiness: pick(10),
    highest_tardiness: pick(5),
    total_waiting_time: pick(10),
    total_extra_time: pick(9),
    max_idle_time: pick(80),
    caregiver_preferences: pick(20),
    optional_patients: 100 + pick(100),
    missed_lunch_break: pick(90),
    ...(pick(3) === 0 && { workload_balance: pick(5), working_time: pick(3) }),
  };
}

function patientOf(p: number, pick: (bound: number) => number) {
  const start = pick(200);
  const window = { start, end: start + 30 + pick(120) };
  const later = { start: window.end + 10 + pick(60), end: window.end + 120 };
  const least = pick(40);
  const bonds = [
    { type: 'independent' },
    { type: 'simultaneous' },
    { type: 'sequential', distance: { min: least, max: least + pick(30) } },
  ];
  const isDouble = pick(2) === 0;
  return {
    id: `p${p}`,
    required_services: [
      { service: 'wash' },
      ...(isDouble ? [{ service: 'lift', duration: 5 + pick(40) }] : []),
    ],
    ...(isDouble && { synchronization: bonds[pick(3)] }),
    distance_matrix_index: p + 2,
    time_windows: pick(3) === 0 ? [window, later] : [window],
    ...(pick(4) === 0 && { preferred_caregivers: ['c1'] }),
    optional: pick(3) === 0,
  };
}

/** Numbers from 0 to below 1 that only the seed decides. */
function dice(seed: number): () => number {
  let word = seed;
  return () => {
    word = (word + 0x6d2b79f5) | 0;
    let t = Math.imul(word ^ (word >>> 15), word | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
