import type { CircleClient } from '../lib/circle-client.ts';

/** Something to be done before a circle can close, and by whom. */
export interface LeftToDo {
  readonly what: string;
  readonly who: string;
}

/** What stands in the way of closing a circle (F12). */
export interface Unresolved {
  /** People in teams that are not closed, their owners included. */
  readonly people: number;
  readonly toDo: readonly LeftToDo[];
}

interface Named {
  readonly id: string;
  readonly name: string | null;
}
interface CircleTeam {
  readonly id: string;
  readonly state: string;
  readonly people: number;
  readonly owner: Named;
}
interface Booked {
  readonly visits: number;
  readonly until: string;
  readonly worker: Named;
}
interface TimeToSettle {
  readonly toConfirm: readonly { readonly teamId: string; readonly waiting: number }[];
  readonly unpaidWorkers: number;
  readonly neighbours: readonly string[];
}
interface Listed<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PAGE = 'pageInfo { hasNextPage endCursor }';
const TEAMS = `query ($after: String) { page: teamsOfCircle(first: 100, after: $after) {
  edges { node { id state people owner { id name } } } ${PAGE} } }`;
const BOOKED = `query ($after: String) { page: bookedAhead(first: 100, after: $after) {
  edges { node { visits until worker { id name } } } ${PAGE} } }`;
const TIME = `query ($teamIds: [ID!]!) { timeToSettle(teamIds: $teamIds) {
  toConfirm { teamId waiting } unpaidWorkers neighbours } }`;

/** Asks the circle itself, as a coordinator, who would be orphaned if it closed now. Throws what the circle refuses. */
export async function unresolvedIn(client: CircleClient, coordinator: string): Promise<Unresolved> {
  const pages = async <T>(query: string): Promise<T[]> => {
    const found: T[] = [];
    let after: string | null = null;
    do {
      const { page }: { page: Listed<T> } = await client.as(coordinator, query, { after });
      found.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const teams = await pages<CircleTeam>(TEAMS);
  const booked = await pages<Booked>(BOOKED);
  const times: TimeToSettle[] = [];
  for (let first = 0; first === 0 || first < teams.length; first += 100) {
    const teamIds = teams.slice(first, first + 100).map(({ id }) => id);
    const { timeToSettle } = await client.as<{ timeToSettle: TimeToSettle }>(coordinator, TIME, { teamIds });
    times.push(timeToSettle);
  }
  const open = teams.filter(({ state }) => state !== 'CLOSED');
  return {
    people: open.reduce((sum, { people }) => sum + people, 0),
    toDo: [...open.map(ofTeam), ...booked.map(ofWorker), ...ofTime(times, teams)],
  };
}

function ofTeam({ owner, state, people }: CircleTeam): LeftToDo {
  const name = called(owner);
  const others = people > 1 ? ` and ${people - 1} with them` : '';
  return {
    what: `${name}${others}: the team is ${state.toLowerCase()}`,
    who: `${name}, or who acts for them, closes it once their support goes on elsewhere; a coordinator sees to it that it does`,
  };
}

function ofWorker({ worker, visits, until }: Booked): LeftToDo {
  return {
    what: `${called(worker)} still holds ${counted(visits, 'visit')}, the last until ${until.slice(0, 10)}`,
    who: `${called(worker)} makes them or gives them back; their owners find someone else`,
  };
}

function ofTime(times: readonly TimeToSettle[], teams: readonly CircleTeam[]): LeftToDo[] {
  const waiting = times
    .flatMap(({ toConfirm }) => toConfirm)
    .map(({ teamId, waiting }) => {
      const name = called(teams.find(({ id }) => id === teamId)?.owner);
      return {
        what: `${counted(waiting, 'piece')} of time in ${name}’s team wait for a word`,
        who: `${name}, or who acts for them, confirms the time or says otherwise`,
      };
    });
  const [first] = times;
  const unpaid = first?.unpaidWorkers ?? 0;
  const pay =
    unpaid > 0
      ? [
          {
            what: `${counted(unpaid, 'worker')} with time that is on no statement`,
            who: 'the commons coordinator runs pay up to today, and issues it',
          },
        ]
      : [];
  const settle = (first?.neighbours ?? []).map((slug) => ({
    what: `hours or months with ${slug} are not settled`,
    who: `the commons coordinators of both circles agree on the months and note the payment`,
  }));
  return [...waiting, ...pay, ...settle];
}

function called(person?: Named): string {
  return person?.name ?? person?.id ?? 'somebody';
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
