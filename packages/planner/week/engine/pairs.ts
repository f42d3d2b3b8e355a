import type { Week } from '../document/week.ts';

/** What is between every person and every worker: by person, then worker. */
export interface Pairs {
  /** The share of a visit's minutes that counts as with a stranger: 1 where nobody says otherwise. */
  readonly strange: Float64Array;
  readonly face: Uint8Array;
  /** How many new faces each person may see. */
  readonly newFaces: Int32Array;
}

/** How a worker is to a person in this week. */
export const ANYWAY = 0;
const NEW = 1;
const UNASKED = 2;

/** More new faces than a person can see in a week. */
const ANY = 0x3fffffff;

export function pairsOf({ people, workers, pairs, measures }: Week): Pairs {
  const size = workers.length;
  const workerAt = new Map(workers.map(({ id }, at) => [id, at]));
  const personAt = new Map(people.map(({ id }, at) => [id, at]));
  const strange = new Float64Array(people.length * size).fill(1);
  const face = new Uint8Array(people.length * size).fill(UNASKED);
  const at = (person: string, worker: string) => {
    const [p, w] = [personAt.get(person), workerAt.get(worker)];
    return p === undefined || w === undefined ? -1 : p * size + w;
  };
  for (const { worker, person, known, consent } of pairs) {
    strange[at(person, worker)] = Math.max(0, 1 - known / measures.knownAfter);
    if (consent !== 'UNKNOWN') face[at(person, worker)] = NEW;
  }
  const anyway = people.map(({ coming }) => new Set(coming));
  for (const { id, booked } of workers)
    for (const { person } of booked) anyway[personAt.get(person ?? '') ?? -1]?.add(id);
  for (const [p, { id: person }] of people.entries())
    for (const worker of anyway[p] ?? []) face[at(person, worker)] = ANYWAY;
  const newFaces = Int32Array.from(people, ({ most }, p) =>
    most === undefined ? ANY : Math.max(0, most - (anyway[p]?.size ?? 0)),
  );
  return { strange, face, newFaces };
}
