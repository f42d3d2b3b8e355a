import { join } from 'node:path';
import {
  loadRegistry,
  type Registry,
  withClosed,
  withClosing,
  writeCircle,
  writeCircles,
} from '@kith/infra/registry';
import type { Where } from '../lib/aws-call.ts';
import { type CircleClient, circleClient, patient } from '../lib/circle-client.ts';
import { coordinatorOf } from '../lib/first-people.ts';
import { homeAt } from '../lib/home.ts';
import { ROOT } from '../lib/root.ts';
import { type RunningCoOp, runningCoOp } from '../lib/running.ts';
import { signIn } from '../lib/sign-in.ts';
import { copyTables } from '../lib/table-copies.ts';
import type { Values } from './flags.ts';
import { type Unresolved, unresolvedIn } from './left-to-do.ts';
import { mendRoll } from './mend-roll.ts';
import { whatChanges } from './what-changes.ts';

const services = ['teams', 'matching', 'pay', 'evaluation', 'connectors'];

/**
 * Closes a circle (F12), in as many runs as it takes: the first says that it is closing; each asks the circle itself who
 * would be orphaned, and refuses while anybody would; the last copies everything out, and makes the circle read-only with
 * a day until which it is kept. Throws, with who is to do what. `root` is where the registry lies.
 */
export async function closeCircle(
  slug: string,
  { url, home }: Pick<Values, 'url' | 'home'>,
  root = ROOT,
): Promise<void> {
  const registry = loadRegistry(root);
  const circle = registry.circles.find((one) => one.slug === slug);
  if (circle?.closed) {
    const { on, keepUntil } = circle.closed;
    console.log(`${circle.name} closed on ${on}. It can be read until ${keepUntil} at least.`);
    console.log('docs/operations/a-circle-closes.md says what remains to be done then.');
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const entry of withClosing(registry, slug, today)) {
    console.log(`wrote ${writeCircle(root, entry)}: ${slug} is closing, and everyone may know.`);
    console.log('From its next start or deployment on no team, offer or claim next door begins in it.');
  }
  const running = runningCoOp(homeAt(home));
  const { client, who } = askedBy(slug, url, running);
  const where = whereOf(slug, registry, url ? undefined : running);
  const entered = await mendRoll(where, slug);
  if (entered > 0)
    console.log(`${entered} teams were begun before there was a list of them, and are on it now.`);
  const left = await unresolvedIn(client, who);
  if (left.toDo.length > 0) throw new Error(refusal(circle?.name ?? slug, left));
  console.log('Nobody would be orphaned: no team, visit, time or money is left open.');
  await copyOut(slug, where, root);
  const before = loadRegistry(root);
  const changed = withClosed(before, slug, today);
  console.log((await whatChanges(before, changed)).join('\n'));
  for (const file of writeCircles(root, changed)) console.log(`wrote ${file}`);
  console.log(`${slug} is closed, and read-only as soon as it runs again (npm start, or its deployment).`);
}

/** Why a circle cannot close, with who is to do what about it. */
export function refusal(name: string, { people, toDo }: Unresolved): string {
  const orphaned = people > 0 ? `${people} ${people === 1 ? 'person' : 'people'} would be left alone. ` : '';
  return [
    `${name} cannot close yet. ${orphaned}Still to do:`,
    ...toDo.flatMap(({ what, who }) => [`  ${what}`, `    → ${who}`]),
    'Then run the same again; what is done stays done.',
  ].join('\n');
}

function askedBy(
  slug: string,
  url: string | undefined,
  running: RunningCoOp | undefined,
): { client: CircleClient; who: string } {
  if (url) {
    const token = process.env.KITH_TOKEN;
    if (!token)
      throw new Error(
        'Put the access token of a coordinator into KITH_TOKEN: it does not go into a command line.',
      );
    return { client: circleClient(url, async () => token), who: 'coordinator' };
  }
  const endpoint = running?.endpoints.find((one) => one.slug === slug);
  if (!endpoint) {
    throw new Error(
      `${slug} has to be asked who still relies on it, and does not run here. Run npm start in another terminal,\nor name where it runs: --url https://…/graphql, with a coordinator's access token in KITH_TOKEN.`,
    );
  }
  return {
    client: patient(circleClient(endpoint.graphql, (username) => signIn(endpoint, username))),
    who: coordinatorOf(slug).username,
  };
}

function whereOf(slug: string, { circles, national }: Registry, running: RunningCoOp | undefined): Where {
  const region = circles.find((circle) => circle.slug === slug)?.region ?? national.region;
  return { region, endpoint: running?.aws };
}

async function copyOut(slug: string, where: Where, root: string) {
  const folder = join('.kith', 'exports', `${slug}-${new Date().toISOString().slice(0, 10)}`);
  const tables = services.map((service) => `kith-${slug}-${service}`);
  const copies = await copyTables(where, tables, join(root, folder));
  const items = copies.reduce((sum, copy) => sum + copy.items, 0);
  console.log(`copied ${items} items of ${copies.length} tables to ${folder}, which only you can read`);
}
