import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { Book, Persistent } from './book.ts';
import { nodesOf } from './lives.ts';
import { type VisitRow, visitsOf } from './working.ts';

interface List<T> {
  readonly edges: readonly { readonly node: T }[];
}
interface Timed {
  readonly id: string;
  readonly from: string;
  readonly state: string;
}
interface GapRow extends Timed {
  readonly claim: { readonly id: string } | null;
}
interface TeamRow {
  readonly id: string;
  readonly members: List<{ readonly id: string; readonly status: string }>;
  readonly agreedHours: List<{ readonly id: string; readonly accepted: boolean }>;
  readonly gaps: List<GapRow>;
  readonly visits: List<Timed>;
}

const TEAMS = `{ myTeams(first: 2) { edges { node { id
  members(first: 10) { edges { node { id status } } }
  agreedHours(first: 50) { edges { node { id accepted } } }
  gaps(first: 50) { edges { node { id from state claim { id } } } }
  visits(first: 50) { edges { node { id from state } } } } } } }`;
const CLAIMS = '{ myClaims(first: 100) { edges { node { id state } } } }';

/** Everything there is, as everybody sees it who may. */
export interface Seen {
  readonly teams: readonly TeamRow[];
  readonly claims: readonly { readonly id: string; readonly state: string }[];
  readonly workersVisits: readonly VisitRow[];
}

type At = (person: DemoPerson) => Persistent;

export async function seenBy(
  at: At,
  owners: readonly DemoPerson[],
  workers: readonly DemoPerson[],
): Promise<Seen> {
  const teams: TeamRow[] = [];
  const claims: { id: string; state: string }[] = [];
  const workersVisits: VisitRow[] = [];
  for (const owner of owners) {
    const { myTeams } = await at(owner).ask<{ myTeams: List<TeamRow> }>(owner.username, TEAMS);
    teams.push(...nodesOf(myTeams));
  }
  for (const worker of workers) {
    const { myClaims } = await at(worker).ask<{ myClaims: List<{ id: string; state: string }> }>(
      worker.username,
      CLAIMS,
    );
    claims.push(...nodesOf(myClaims));
    workersVisits.push(...(await visitsOf(at(worker), worker)));
  }
  return { teams, claims, workersVisits };
}

/** What was accepted and is not there, or is there more than once, or is there and nobody was told yes. */
export function lostOrDoubled({ accepted }: Book, { teams, claims }: Seen): string[] {
  const of = (mutation: string) =>
    accepted.filter((one) => one.mutation === mutation).map(({ input }) => input);
  const idsOf = (mutation: string) => of(mutation).map(({ id }) => String(id));
  const members = teams.flatMap((team) => nodesOf(team.members));
  const agreed = teams.flatMap((team) => nodesOf(team.agreedHours));
  const invited = idsOf('inviteMember');
  const status = new Map(members.map(({ id, status: now }) => [id, now]));
  const states = new Map(claims.map(({ id, state }) => [id, state]));
  const acceptedHours = new Set(agreed.filter((one) => one.accepted).map(({ id }) => id));
  return [
    ...differ(
      'team',
      idsOf('createTeam'),
      teams.map(({ id }) => id),
    ),
    ...differ(
      'member',
      invited,
      members.map(({ id }) => id).filter((id) => invited.includes(id)),
    ),
    ...differ(
      'hours',
      idsOf('agreeHours'),
      agreed.map(({ id }) => id),
    ),
    ...differ(
      'claim',
      idsOf('claimHours'),
      claims.map(({ id }) => id),
    ),
    ...of('answerInvitation')
      .filter(({ memberId }) => status.get(String(memberId)) !== 'ACTIVE')
      .map(({ memberId }) => `${memberId} said yes and is ${status.get(String(memberId))}`),
    ...of('answerHours')
      .filter(({ id }) => !acceptedHours.has(String(id)))
      .map(({ id }) => `the yes to ${id} is not there`),
    ...of('releaseClaim')
      .filter(({ claimId }) => isHeld(states.get(String(claimId))))
      .map(({ claimId }) => `${claimId} was taken back and is ${states.get(String(claimId))}`),
    ...teams.flatMap(twiceCovered),
  ];
}

/** Where what workers see of claims and visits is not what teams see, over all circles (invariants 1, 2 and 4). */
export function disagreements({ teams, claims, workersVisits }: Seen): string[] {
  const planned = teams.flatMap(({ visits }) => nodesOf(visits)).filter(({ state }) => state === 'PLANNED');
  const claimed = teams
    .flatMap(({ gaps }) => nodesOf(gaps))
    .flatMap(({ state, claim }) => (state === 'CLAIMED' && claim ? [claim.id] : []));
  const inState = (wanted: string) => claims.filter(({ state }) => state === wanted).map(({ id }) => id);
  const visits = new Set(workersVisits.map(({ id }) => ulidOf(id)));
  return [
    ...differ(
      'visit',
      planned.map(({ id }) => id),
      workersVisits.map(({ id }) => id),
    ),
    ...differ('waiting claim', claimed, inState('WAITING')),
    ...inState('ACCEPTED')
      .filter((id) => !visits.has(ulidOf(id)))
      .map((id) => `${id} is accepted, and there is no visit`),
  ];
}

/** Each team's hours are at times of their own: at each there is one visit, or one gap that is none yet. */
function twiceCovered({ id, gaps, visits }: TeamRow): string[] {
  const at = Map.groupBy(
    [
      ...nodesOf(visits).filter(({ state }) => state === 'PLANNED'),
      ...nodesOf(gaps).filter(({ state }) => state === 'OPEN' || state === 'CLAIMED'),
    ],
    ({ from }) => from,
  );
  return [...at]
    .filter(([, found]) => found.length > 1)
    .map(
      ([from, found]) =>
        `${id} has ${found.length} at ${from}: ${found.map((one) => `${one.id} ${one.state}`).join(', ')}`,
    );
}

function differ(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const counts = new Map(expected.map((id) => [id, 0]));
  const strange: string[] = [];
  for (const id of found) {
    const before = counts.get(id);
    if (before === undefined) strange.push(`${what} ${id} is there, and nobody was told so`);
    else counts.set(id, before + 1);
  }
  const wrong = [...counts]
    .filter(([, times]) => times !== 1)
    .map(([id, times]) => `${what} ${id} is there ${times} times`);
  return [...strange, ...wrong];
}

function isHeld(state: string | undefined): boolean {
  return state === 'WAITING' || state === 'ACCEPTED';
}

/** What a claim and the visit it became have in common. */
function ulidOf(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}
