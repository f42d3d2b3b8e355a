// npm start: the co-op, run on this machine from its own infrastructure code, with its demo people.
import { existsSync, rmSync } from 'node:fs';
import { loadRegistry } from '@kith/infra/registry';
import type { Bundle } from './build/bundle.ts';
import { demoCircles } from './demo-data/index.ts';
import { circleClient } from './lib/circle-client.ts';
import { ownerOf, PORTS, ROOT, startCoOp } from './lib/co-op.ts';
import type { Endpoint } from './lib/endpoint.ts';
import { enterDemoData } from './lib/enter-demo-data.ts';
import { startFront } from './lib/front.ts';
import { homeAt } from './lib/home.ts';
import { startLiveEdit } from './lib/live-edit.ts';
import { optionsOf } from './lib/options.ts';
import type { Status } from './lib/pages.ts';
import { announce, runningCoOp, withdraw } from './lib/running.ts';
import { startPortal } from './portal/server.ts';

const NATIONAL = 'national';
const values = optionsOf({
  reset: { type: 'boolean' },
  empty: { type: 'boolean' },
  verbose: { type: 'boolean' },
  home: { type: 'string' },
  'free-ports': { type: 'boolean' },
  circles: { type: 'string' },
});
const home = homeAt(values.home);
const ports = values['free-ports'] ? 'free' : 'fixed';
const began = Date.now();
const say = (text: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

if (runningCoOp(home)) {
  console.error('A co-op runs here already: stop it first, or open http://localhost:4000.');
  process.exit(1);
}
if (values.reset && existsSync(home.data)) {
  rmSync(home.data, { recursive: true });
  rmSync(home.notebook, { force: true });
  say('Emptied the data of earlier runs');
}

const circles = values.circles?.split(',');
let bundles: readonly Bundle[] = [];
const cloud = await startCoOp({
  dataDir: home.data,
  ports,
  progress: say,
  ...(circles && { circles }),
  // One person tries things here. Fewer environments would be started again and again by what three circles tell each other.
  scaleTo: 2,
  environments: 48,
  bundled: (made) => {
    bundles = made;
  },
  log: (line, from) => values.verbose && console.log(from ? `${from}: ${line}` : line),
});

const names = new Map(loadRegistry(ROOT).circles.map(({ slug, name }) => [slug, name]));
const endpoints: Endpoint[] = cloud.apis.map(({ name, url }) => {
  const slug = ownerOf(name);
  return {
    slug,
    name: names.get(slug) ?? 'National co-op',
    graphql: `${url}/graphql`,
    issuer: cloud.issuer(`kith-${slug}`),
    clientId: cloud.clientId(`kith-${slug}`, 'explorer'),
  };
});

/** Who sees to the messages of a demo circle. */
function asCoordinator(slug: string) {
  const graphql = endpoints.find((endpoint) => endpoint.slug === slug)?.graphql;
  if (!graphql || slug === NATIONAL) return undefined;
  const coordinator = demoCircles.find((circle) => circle.slug === slug)?.coordinator.username ?? 'first';
  return { coordinator, client: circleClient(graphql, (username) => cloud.token(`kith-${slug}`, username)) };
}

let status: Status = { says: 'The demo data is being entered.', complete: false };
const front = await startFront({
  port: ports === 'free' ? 0 : PORTS.front,
  endpoints,
  portal: () => portal.url,
  status: () => status,
  advanceClock: cloud.advanceClock,
  clockShiftMs: cloud.clockShiftMs,
  sent: cloud.sent,
  asCoordinator,
});
const portal = await startPortal({
  port: ports === 'free' ? 0 : PORTS.portal,
  endpoints: endpoints.map((endpoint) => ({
    ...endpoint,
    clientId: cloud.clientId(`kith-${endpoint.slug}`, 'portal'),
  })),
  workshop: front.url,
  rebuilds: true,
});
announce(home, { pid: process.pid, front: front.url, aws: cloud.endpoint, endpoints });

say('Ready');
console.log(`\n  Portal                    ${portal.url}`);
console.log(`  Start page and explorer   ${front.url}`);
console.log(`  What people are sent      ${front.url}/outbox\n`);
for (const { name, graphql } of endpoints) console.log(`  ${name.padEnd(24)}  ${graphql}`);
console.log('\n  npm run demo              a worker of one circle takes hours in the next one');
console.log('  npm run token -- clapton ines   an access token for curl');
console.log('  Edit what you like        what it changes in services, schema and infra is restarted');
console.log('  Ctrl-C                    stop; everything is kept under .kith/\n');

const entered = values.empty ? emptyAsAsked() : enter();
// On free ports it runs for a test, and nobody edits.
const liveEdit =
  ports === 'fixed'
    ? startLiveEdit({
        cloud,
        dataDir: home.data,
        ...(circles && { circles }),
        slugs: endpoints.map(({ slug }) => slug),
        bundles,
        ready: entered,
        say,
      })
    : undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

async function emptyAsAsked(): Promise<void> {
  status = { says: 'Empty, as asked.', complete: true };
}

async function enter(): Promise<void> {
  say('Entering the demo data that is not there yet through GraphQL, everyone for themselves');
  try {
    await enterDemoData({ cloud, endpoints, notes: home.entered, entered: told });
    status = { says: 'The demo data is complete.', complete: true };
    say(status.says);
  } catch (error) {
    const why = (error as Error).message;
    status = { says: `The demo data could not be entered: ${why}`, complete: false };
    say(`${status.says} Starting again goes on where it stopped.`);
  }
}

function told(line: string, done: number, all: number): void {
  status = { says: `The demo data is being entered: ${done} of ${all} circles are ready.`, complete: false };
  say(`  ${line}`);
}

async function stop(): Promise<void> {
  withdraw(home);
  console.log('\nStopping …');
  liveEdit?.stop();
  await portal.stop();
  await front.stop();
  await cloud.stop();
  process.exit(0);
}
