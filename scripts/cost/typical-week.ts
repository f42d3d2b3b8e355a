import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@kith/kernel';
import { type DemoCircle, personId } from '../demo-data/index.ts';
import type { CircleClient } from '../lib/circle-client.ts';
import { ROOT } from '../lib/root.ts';
import { teamIdOf } from '../lib/stable-id.ts';

/** On how many days of a week someone opens the application. */
const DAYS_A_WORKER_LOOKS = 5;
const DAYS_AN_OWNER_LOOKS = 4;
const DAYS_OTHERS_LOOK = 2;

const operation = (name: string) =>
  readFileSync(join(ROOT, 'schema', 'operations', `${name}.graphql`), 'utf8');
const [myTeams, myWeek, teamPage, hoursToTake, statement] = [
  'my-teams',
  'my-week',
  'team-page',
  'hours-i-could-take',
  'my-statement',
].map(operation) as [string, string, string, string, string];

const LOG = 'mutation ($input: LogVisitInput!) { logVisit(input: $input) { state } }';
const CONFIRM = 'mutation ($input: ConfirmVisitInput!) { confirmVisit(input: $input) { state } }';

interface Week {
  readonly myWeek: {
    readonly days: readonly { readonly date: string; readonly visits: readonly { readonly id: string }[] }[];
  };
}
interface ToConfirm {
  readonly team: {
    readonly timeToConfirm: {
      readonly edges: readonly { readonly node: { readonly visit: { readonly id: string } } }[];
    };
  };
}

/** What people of a circle do on one day: the operations of the front end, each as the person who would send it. */
export async function liveOneDay(
  circle: DemoCircle,
  client: CircleClient,
  today: string,
  day: number,
): Promise<{ requests: number; visits: number; sittings: number }> {
  let requests = 0;
  let visits = 0;
  let sittings = 0;
  const ask = <T>(username: string, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    requests += 1;
    return client.as<T>(username, query, variables);
  };
  const opens = async (username: string) => {
    sittings += 1;
    await ask(username, myTeams);
  };

  for (const { person } of circle.workers) {
    const { myWeek: week } = await ask<Week>(person.username, myWeek, { of: today });
    const worked = week.days.find(({ date }) => date === addDays(today, -1))?.visits ?? [];
    for (const { id } of worked) {
      await ask(person.username, LOG, { input: { visitId: id, time: [{ kind: 'CONTACT', minutes: 120 }] } });
      visits += 1;
    }
    if (day < DAYS_A_WORKER_LOOKS) await opens(person.username);
    if (day % 3 === 0) await ask(person.username, hoursToTake);
    if (day === 0) await ask(person.username, statement, { from: addDays(today, -30), to: today });
  }
  for (const team of circle.teams) {
    const { username } = team.owner;
    if (day < DAYS_AN_OWNER_LOOKS) await opens(username);
    const page = await ask<ToConfirm>(username, teamPage, {
      id: teamIdOf(team),
      week: today,
      from: `${addDays(today, -7)}T00:00:00Z`,
      to: `${addDays(today, 7)}T00:00:00Z`,
    });
    for (const { node } of page.team.timeToConfirm.edges) {
      await ask(username, CONFIRM, { input: { visitId: node.visit.id } });
    }
  }
  const known = new Set(
    [...circle.workers.map((one) => one.person), ...circle.teams.map((one) => one.owner)].map(personId),
  );
  for (const someone of circle.people) {
    if (!known.has(personId(someone)) && day < DAYS_OTHERS_LOOK) await opens(someone.username);
  }
  return { requests, visits, sittings };
}
