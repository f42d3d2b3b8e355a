import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { Persistent } from './book.ts';
import { nodesOf } from './lives.ts';

interface List<T> {
  readonly edges: readonly { readonly node: T }[];
}
/** A visit, as its worker sees it. */
export interface VisitRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly hostCircle: string;
}
interface ToConfirm {
  readonly myTeams: List<{ readonly timeToConfirm: List<{ readonly visit: { readonly id: string } }> }>;
}

const VISITS = '{ myVisits(first: 100) { edges { node { id from to state hostCircle } } } }';
const TO_CONFIRM =
  '{ myTeams(first: 3) { edges { node { timeToConfirm(first: 100) { edges { node { visit { id } } } } } } } }';
/** What a visit of a test takes. */
export const MINUTES = 120;

export async function visitsOf(circle: Persistent, worker: DemoPerson): Promise<VisitRow[]> {
  const { myVisits } = await circle.ask<{ myVisits: List<VisitRow> }>(worker.username, VISITS);
  return nodesOf(myVisits).filter(({ state }) => state === 'PLANNED');
}

/** A worker logs every visit they made. */
export async function logsVisits(circle: Persistent, worker: DemoPerson): Promise<void> {
  const time = [{ kind: 'CONTACT', minutes: MINUTES }];
  for (const { id } of await visitsOf(circle, worker))
    await circle.say(worker.username, 'logVisit', { visitId: id, time }, 'state');
}

/** An owner confirms what waits for their word; answers how much that was. */
export async function confirmsTime(circle: Persistent, owner: DemoPerson): Promise<number> {
  const { myTeams } = await circle.ask<ToConfirm>(owner.username, TO_CONFIRM);
  const waiting = nodesOf(myTeams).flatMap(({ timeToConfirm }) => nodesOf(timeToConfirm));
  for (const { visit } of waiting)
    await circle.say(owner.username, 'confirmVisit', { visitId: visit.id }, 'state');
  return waiting.length;
}
