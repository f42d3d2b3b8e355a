import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openVisitor, startBrowser } from '../portal/browser.ts';
import { buildWhenStale, PORTAL_BUILD, startPortal } from '../portal/server.ts';

/** The most JavaScript that may be loaded before the first page, compressed, in bytes. */
const LARGEST_LOAD = 180_000;

/** The longest until the main thing of a page can be done on a slow device, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** How much slower the device is than this machine. */
const SLOWNESS = 4;

const TURNS = 5;

/** How much the portal loads, and how soon a worker could give a visit up on a slow device. Says whether both are within bounds. */
export async function benchPortal(): Promise<boolean> {
  await buildWhenStale();
  const first = firstLoad();
  const all = partsOf((name) => name.endsWith('.js'));
  console.log(
    `First load           ${kilobytes(first)} of JavaScript, compressed (at most ${kilobytes(LARGEST_LOAD)})`,
  );
  console.log(`All journeys         ${kilobytes(all)}`);
  console.log(`Styles               ${kilobytes(partsOf((name) => name.endsWith('.css')))}`);
  const waits = await waitsOf();
  const middle = waits[Math.floor(waits.length / 2)] ?? Number.POSITIVE_INFINITY;
  const range = `${Math.round(waits[0] ?? 0)} to ${Math.round(waits.at(-1) ?? 0)} ms`;
  console.log(
    `First thing to do    ${Math.round(middle)} ms at ${SLOWNESS}× slow-down, ${range} (at most ${LONGEST_WAIT} ms)`,
  );
  return first <= LARGEST_LOAD && middle <= LONGEST_WAIT;
}

/** What the page names, and so has to be there before anything is shown. */
function firstLoad(): number {
  const page = readFileSync(join(PORTAL_BUILD, 'index.html'), 'utf8');
  return partsOf((name) => name.endsWith('.js') && page.includes(name));
}

function partsOf(isOne: (name: string) => boolean): number {
  const folder = join(PORTAL_BUILD, 'assets');
  return readdirSync(folder)
    .filter(isOne)
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
}

/** From the address being entered until a visit can be given up, the circle answering at once; sorted. */
async function waitsOf(): Promise<number[]> {
  const door = 'http://localhost:9';
  const circle = {
    slug: 'clapton',
    name: 'Demo Clapton',
    graphql: `${door}/graphql`,
    issuer: door,
    clientId: 'portal',
  };
  const portal = await startPortal({ port: 0, endpoints: [circle] });
  const browser = await startBrowser();
  try {
    const waits: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const { page } = await openVisitor(browser, { portal: portal.url, width: 375 });
      await page.addInitScript(signInAsSomeone);
      await page.route(`${door}/graphql`, (route) => {
        const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
        return route.fulfill({ headers, json: { data: week() } });
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
      const began = performance.now();
      await page.goto('/clapton/work/week', { waitUntil: 'commit' });
      await page.getByRole('button', { name: 'I can’t make it' }).click();
      await page.getByText('Give this visit up?').waitFor();
      waits.push(performance.now() - began);
      await page.context().close();
    }
    return waits.sort((a, b) => a - b);
  } finally {
    await browser.close();
    await portal.stop();
  }
}

function signInAsSomeone(): void {
  const signedIn = {
    circle: 'clapton',
    person: 'p',
    name: 'Ines',
    token: 't',
    until: Date.now() + 3_600_000,
  };
  sessionStorage.setItem('kith.signed-in.clapton', JSON.stringify(signedIn));
}

/** A week with one visit, an hour from now. */
function week() {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const visit = {
    ...{
      id: 'visit_1',
      from: at(1),
      to: at(3),
      state: 'PLANNED',
      hostCircle: 'clapton',
      homeCircle: 'clapton',
    },
    ...{
      team: { id: 'team_1', name: 'Parveen' },
      whereabouts: null,
      rate: { pence: 1900, currency: 'GBP' },
      time: null,
    },
  };
  const day = {
    date: at(1).slice(0, 10),
    travelMinutes: 0,
    available: [],
    visits: [visit],
    reservations: [],
  };
  const totals = { agreedMinutes: 120, reservedMinutes: 0, travelMinutes: 0 };
  return {
    me: { id: 'p', name: 'Ines' },
    myWeek: { monday: day.date, ...totals, hoursAsked: [], days: [day] },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
