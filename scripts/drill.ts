// npm run drill: a backup is restored, as a quarterly exercise, and what was lost and how long it took is written down (F16).
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud } from '@kith/local-cloud';
import { demoCircles } from './demo-data/index.ts';
import { type CircleClient, circleClient, patient } from './lib/circle-client.ts';
import { startCoOp } from './lib/co-op.ts';
import { ROOT } from './lib/root.ts';
import { sayingIn } from './lib/saying.ts';
import { seedCircle } from './lib/seed.ts';
import { copyTables, itemsOf, restoreTable } from './lib/table-copies.ts';

const SLUG = 'st-ives';
const REGION = 'eu-west-2';
/** F16: service is back within four hours. */
const AIM_MS = 4 * 3_600_000;
const services = ['teams', 'matching', 'pay', 'evaluation', 'connectors'];
const tables = services.map((service) => `kith-${SLUG}-${service}`);

const parent = join(ROOT, '.kith', 'drill');
mkdirSync(parent, { recursive: true });
const home = mkdtempSync(join(parent, 'drill-'));
const began = Date.now();
const say = (text: string) =>
  console.log(`${((Date.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${text}`);

try {
  process.exitCode = (await drill()) ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function drill(): Promise<boolean> {
  say(`A circle (${SLUG}) runs, and its people enter what they have`);
  const first = await start('before');
  const circle = demoCircles.find((one) => one.slug === SLUG);
  if (!circle) throw new Error(`${SLUG} has no demo data.`);
  const today = new Date().toISOString().slice(0, 10);
  await seedCircle(circle, clientOf(first), today);
  await first.idle();

  say('Its tables are copied');
  const folder = join(home, 'backup');
  const at = { region: REGION, endpoint: first.endpoint };
  const copies = await copyTables(at, tables, folder);
  const committed = copies.reduce((sum, { items }) => sum + items, 0);
  say(`${committed} items copied`);
  const witness = await whatPeopleSee(clientOf(first));
  await first.stop();

  say('The tables are lost. From here on the clock runs: an empty circle is made, and the copy put back');
  const lostAt = Date.now();
  const second = await start('after');
  const where = { region: REGION, endpoint: second.endpoint };
  for (const copy of copies) await restoreTable(where, copy, folder);
  await second.idle();
  const again = await whatPeopleSee(clientOf(second));
  const toService = Date.now() - lostAt;
  say('People sign in, and see what they saw');

  const lost = await lostFrom(
    folder,
    copies.map(({ table }) => table),
    where,
  );
  const doubled = second.deadLetters().length;
  const worksOn = await goesOn(clientOf(second));
  await second.stop();

  const same = witness === again;
  const seconds = (toService / 1_000).toFixed(1);
  console.log(`
circle            ${SLUG}
committed writes  ${committed}
writes lost       ${lost}
seen as before    ${same ? 'yes' : 'NO'}
takes new writes  ${worksOn ? 'yes' : 'NO'}
not delivered     ${doubled}
time to service   ${seconds} s of ${AIM_MS / 3_600_000} h (F16)`);
  return lost === 0 && same && worksOn && toService <= AIM_MS;
}

function start(name: string): Promise<Cloud> {
  return startCoOp({
    dataDir: join(home, name),
    ports: 'free',
    circles: [SLUG],
    scaleTo: 2,
    environments: 20,
  });
}

function clientOf(cloud: Cloud): CircleClient {
  const url = cloud.apis.find(({ name }) => name === `kith-${SLUG}`)?.url;
  return patient(
    circleClient(`${url}/graphql`, (username) => cloud.token(`kith-${SLUG}`, username)),
    8,
  );
}

/** What an owner sees of their team, as text: the same before and after. */
async function whatPeopleSee(client: CircleClient): Promise<string> {
  const owner = demoCircles.find((one) => one.slug === SLUG)?.teams[0]?.owner.username ?? '';
  const query = `{ myTeams { edges { node { id name state
    members(first: 50) { edges { node { id kind status } } }
    agreedHours(first: 50) { edges { node { id weekday from to } } } } } } }`;
  return JSON.stringify(await client.as(owner, query));
}

/** That the circle takes new writes: somebody changes how they are reached, and reads it again. */
async function goesOn(client: CircleClient): Promise<boolean> {
  const owner = demoCircles.find((one) => one.slug === SLUG)?.teams[0]?.owner;
  if (!owner) return false;
  const input = { name: owner.name, channel: 'PAPER' };
  const { channel } = await sayingIn(client)<{ channel: string }>(
    owner.username,
    'introduceMyself',
    input,
    'channel',
  );
  return channel === 'PAPER';
}

/** How many committed items are not in the restored tables, word for word. What was written since is no loss. */
async function lostFrom(
  folder: string,
  names: readonly string[],
  where: Parameters<typeof itemsOf>[0],
): Promise<number> {
  let lost = 0;
  for (const table of names) {
    const there = new Set<string>();
    for await (const page of itemsOf(where, table)) for (const item of page) there.add(canonical(item));
    const copied = readFileSync(join(folder, `${table}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    lost += copied.filter((line) => !there.has(canonical(JSON.parse(line)))).length;
  }
  return lost;
}

/** The same text for the same item, in whatever order its attributes come. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
