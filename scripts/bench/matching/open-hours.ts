import { offerCopies } from '../../../services/matching/store/cover.ts';
import { diaryDays, vettings, workers } from '../../../services/matching/store/workers.ts';
import { inTurns } from '../in-turns.ts';
import { table } from '../table.ts';
import { timed } from '../timed.ts';
import { type BenchCircle, type BenchCircles, openCircles } from './circles.ts';
import { clear, diaryOf, offersOf, workerOf } from './invented.ts';

const OFFERS = Number(process.env.KITH_BENCH_OFFERS ?? 2_000);
const CIRCLES = Number(process.env.KITH_BENCH_CIRCLES ?? 60);
const NEIGHBOURS = 8;
const FEW = 3;
/** Milliseconds that one page may take, nineteen times in twenty. */
const BUDGET_MS = 100;
/** How much longer it may take in a large co-op than in a small one. */
const SCALE_BUDGET = 1.2;

const OPEN_HOURS = `query($after: String) { openHours(first: 20, after: $after) {
  edges { node { id from to hostCircle category outwardCode travelMinutes rate { pence } closesAt } }
  pageInfo { hasNextPage endCursor } } }`;

/** Who looks: at hours all week, at few, where nobody asks for anyone, or for what nobody asks: then all is read. */
const lookers = {
  'takes most hours': workerOf('ready'),
  'takes few hours': workerOf('choosy', { availability: [{ weekday: 7, from: '19:00', to: '00:00' }] }),
  'goes nowhere': workerOf('nowhere', { districts: [], maxTravelMinutes: 0 }),
  'gives what nobody seeks': workerOf('gardener', { categories: ['gardening'] }),
};

const named = (count: number) => [
  'clapton',
  ...Array.from({ length: count - 1 }, (_, at) => `circle-${at + 1}`),
];

/** Times the hours a worker could take, and asks whether a larger co-op slows them. False when over budget. */
export async function benchOpenHours(): Promise<boolean> {
  const all = named(NEIGHBOURS + 1);
  const one = await openCircles(['clapton'], all);
  try {
    await settle(one, all);
    const rows: string[][] = [];
    const slowest: number[] = [];
    for (const [name, { id }] of Object.entries(lookers)) {
      const [home] = one.circles;
      const look = () => home?.ask(id, OPEN_HOURS) ?? Promise.resolve();
      const { p50, p95, own } = await timed(look);
      one.meter.taken();
      await look();
      const { calls, reads } = one.meter.taken();
      rows.push([name, p50.toFixed(1), p95.toFixed(1), own.toFixed(1), String(calls), String(reads)]);
      slowest.push(p95);
    }
    console.log(
      `Hours I could take: ${OFFERS} open offers, ${NEIGHBOURS} neighbours, the first 20 that fit\n`,
    );
    console.log(table(['someone who', 'p50 ms', 'p95 ms', 'own CPU ms', 'calls', 'read units'], rows));
    const ratio = await ratioOfCoOps();
    console.log(
      `\nIn a co-op of ${CIRCLES} circles: ${ratio.toFixed(2)} of one of ${FEW} (budget ${SCALE_BUDGET}).`,
    );
    return Math.max(...slowest) <= BUDGET_MS && ratio <= SCALE_BUDGET;
  } finally {
    one.stop();
  }
}

/** The same circle with the same two neighbours, in a co-op of three and in one of sixty: every circle is as busy. */
async function ratioOfCoOps(): Promise<number> {
  const near = named(FEW);
  const few = await openCircles(near, near);
  const many = await openCircles(named(CIRCLES), near);
  try {
    for (const coOp of [few, many]) await settle(coOp, near);
    const look =
      ({ circles: [home] }: BenchCircles) =>
      async () =>
        home?.ask('ready', OPEN_HOURS);
    const [, large] = await inTurns([look(few), look(many)], { rounds: 31, times: 5 });
    return large?.ratio ?? Number.NaN;
  } finally {
    few.stop();
    many.stop();
  }
}

async function settle({ circles }: BenchCircles, near: readonly string[]): Promise<void> {
  for (const circle of circles) {
    const hosts = circle.slug === 'clapton' ? near : [circle.slug];
    await circle.fill(offerCopies, offersOf(hosts, circle.slug, OFFERS));
    await settleWorkers(circle);
  }
}

async function settleWorkers(circle: BenchCircle): Promise<void> {
  for (const worker of Object.values(lookers)) {
    await circle.fill(workers, [worker]);
    await circle.fill(vettings, [clear(worker.id)]);
    await circle.fill(diaryDays, diaryOf(worker.id));
  }
}
