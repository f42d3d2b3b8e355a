import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { Persistent } from './book.ts';
import { agrees, nodesOf } from './lives.ts';
import type { Cast } from './people.ts';

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
const TEAMS = '{ myTeams(first: 1) { edges { node { id } } } }';
const DAY_MS = 24 * 3_600_000;
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

/** A worker logs one visit; false if they are told that there is none, or that it is not over. */
export async function logsVisit(circle: Persistent, worker: DemoPerson, visitId: string): Promise<boolean> {
  const time = [{ kind: 'CONTACT', minutes: MINUTES }];
  return (await circle.say(worker.username, 'logVisit', { visitId, time }, 'state')) !== undefined;
}

/** An owner agrees one more time with the worker of their team, who says yes; answers the visit that follows. */
export async function agreesOnceMore(circle: Persistent, cast: Cast, clockShiftMs: number): Promise<string> {
  const [owner, worker] = [cast.owners[0], cast.workers[0]];
  if (!owner || !worker) throw new Error('There is nobody.');
  const { myTeams } = await circle.ask<{ myTeams: List<{ id: string }> }>(owner.username, TEAMS);
  const [team] = nodesOf(myTeams);
  const before = new Set((await visitsOf(circle, worker)).map(({ id }) => id));
  const day = new Date(Date.now() + clockShiftMs + 3 * DAY_MS);
  await agrees(circle, { owner, worker, teamId: team?.id ?? '', day, hour: 9 }, true);
  const made = (await visitsOf(circle, worker)).find(({ id }) => !before.has(id));
  if (!made) throw new Error('The hours made no visit.');
  return made.id;
}
