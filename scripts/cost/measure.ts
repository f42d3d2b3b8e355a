import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { circleTicks } from '@kith/infra/ticks';
import type { Cloud } from '@kith/local-cloud';
import { circleClient, patient } from '../lib/circle-client.ts';
import { startCoOp } from '../lib/co-op.ts';
import { ROOT } from '../lib/root.ts';
import { seedCircle } from '../lib/seed.ts';
import { itemsOf } from '../lib/table-copies.ts';
import { loadingCost, nothing, sum, type Taken, Tally } from './tally.ts';
import { typicalCircle } from './typical-circle.ts';
import { liveOneDay } from './typical-week.ts';

const SLUG = 'stoke-newington';
const DAY_MS = 24 * 3_600_000;
const services = new Set(circleTicks.map(({ service }) => service));
/** What DynamoDB bills for each item, beside what is in it. */
const BYTES_BESIDE_AN_ITEM = 100;
/** How often each tick is run to find out what one takes. */
const TICKS_TRIED = 5;

/** What was measured of a circle. */
export interface Measured {
  readonly measuredOn: string;
  readonly people: number;
  readonly workers: number;
  /** What one run of each tick takes once there is nothing to do, by `service Tick`; its code loaded already. */
  readonly ticks: Readonly<Record<string, Taken>>;
  /** GB-seconds that loading each function takes, by what follows the circle's name. */
  readonly loading: Readonly<Record<string, number>>;
  /** What seven days of people and of daily rounds take. */
  readonly week: Taken & { readonly requests: number; readonly visits: number; readonly sittings: number };
  /** Gigabytes in the tables once the circle was entered and had its week. */
  readonly storedGb: number;
}

/** Runs a typical circle for a week on this machine, from the infrastructure code, and counts what AWS would bill. */
export async function measure(say: (line: string) => void): Promise<Measured> {
  const circle = typicalCircle(SLUG);
  const tally = new Tally(SLUG);
  const parent = join(ROOT, '.kith', 'cost');
  mkdirSync(parent, { recursive: true });
  const home = mkdtempSync(join(parent, 'home-'));
  const cloud = await startCoOp({
    dataDir: join(home, 'data'),
    ports: 'free',
    circles: [SLUG],
    morePeople: circle.people,
    scaleTo: 2,
    environments: 24,
    meter: tally.meter,
    log: (line, from) => tally.logged(line, from),
    progress: say,
  });
  try {
    const url = cloud.apis.find(({ name }) => name === `kith-${SLUG}`)?.url;
    const client = patient(
      circleClient(`${url}/graphql`, (username) => cloud.token(`kith-${SLUG}`, username)),
      60,
    );
    say(
      `Entering a circle of ${circle.workers.length} workers and ${circle.people.length - circle.workers.length} others`,
    );
    const today = new Date().toISOString().slice(0, 10);
    await seedCircle(circle, client, today);
    await cloud.idle();
    tally.take();
    const week = await liveAWeek(cloud, tally, (day, date) => liveOneDay(circle, client, date, day), say);
    say('Running each tick when there is nothing to do');
    const ticks = await runTicks(cloud, tally);
    return {
      measuredOn: today,
      people: circle.people.length,
      workers: circle.workers.length,
      ticks,
      loading: Object.fromEntries(
        [...tally.loading].map(([name, one]) => [name.replace(`kith-${SLUG}-`, ''), loadingCost(one)]),
      ),
      week,
      storedGb: await storedGb(cloud.endpoint),
    };
  } finally {
    await cloud.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the circle's tables and their indexes hold, in gigabytes: a little too much, for text is longer than what is stored. */
async function storedGb(endpoint: string): Promise<number> {
  let bytes = 0;
  for (const service of services) {
    for await (const page of itemsOf({ region: 'eu-west-2', endpoint }, `kith-${SLUG}-${service}`)) {
      for (const item of page) {
        const size = Buffer.byteLength(JSON.stringify(item)) + BYTES_BESIDE_AN_ITEM;
        bytes += 'gsi1pk' in item ? 2 * size : size;
      }
    }
  }
  return bytes / 1_073_741_824;
}

async function liveAWeek(
  cloud: Cloud,
  tally: Tally,
  live: (day: number, date: string) => Promise<{ requests: number; visits: number; sittings: number }>,
  say: (line: string) => void,
): Promise<Measured['week']> {
  let taken = nothing;
  const done = { requests: 0, visits: 0, sittings: 0 };
  for (let day = 0; day < 7; day++) {
    await cloud.advanceClock(DAY_MS);
    await cloud.idle();
    const date = new Date(Date.now() + cloud.clockShiftMs()).toISOString().slice(0, 10);
    const today = await live(day, date);
    await cloud.idle();
    done.requests += today.requests;
    done.visits += today.visits;
    done.sittings += today.sittings;
    taken = sum(taken, tally.take());
    say(`Day ${day + 1} of 7: ${today.requests} requests, ${today.visits} visits logged`);
  }
  return { ...taken, ...done };
}

async function runTicks(cloud: Cloud, tally: Tally): Promise<Record<string, Taken>> {
  const found: Record<string, Taken> = {};
  for (const { service, tick } of circleTicks) {
    const run = () =>
      cloud.invoke(`kith-${SLUG}-${service}-events`, { source: 'kith.schedule', 'detail-type': tick });
    // The first loads the code.
    await run();
    await cloud.idle();
    tally.take();
    for (let turn = 0; turn < TICKS_TRIED; turn++) await run();
    await cloud.idle();
    found[`${service} ${tick}`] = sum(nothing, tally.take(), 1 / TICKS_TRIED);
  }
  return found;
}
