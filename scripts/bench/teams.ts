import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '../../packages/service-kit/index.ts';
import { definition } from '../../services/teams/definition.ts';
import { type BenchCircles, openCircles } from './circles.ts';
import { inTurns } from './in-turns.ts';
import type { Consumed } from './meter.ts';
import { table } from './table.ts';
import { offering, readyToGrant } from './teams/grant-hats.ts';
import { type BenchTeam, seedTeams } from './teams/seed-teams.ts';

/** The largest team there is to be: 850 of them make up the whole co-op of the scale run. */
const SIZE = 12;
const FEW = 5;
const MANY = Number(process.env.KITH_BENCH_TEAMS ?? 850);
const CIRCLES = Math.min(60, MANY);
/** A team among many may take this much of what one among few takes to open. */
const SCALE_BUDGET = 1.3;

const asked = {
  service: 'teams',
  definition: definition as SubgraphDefinition,
  circleHats: { vera: ['vetting_lead'] },
};

const OPEN_TEAM = readFileSync(
  join(import.meta.dirname, '..', '..', 'schema', 'operations', 'open-team.graphql'),
  'utf8',
);

/** Opens a team among few and among many, and counts what each operation takes. False when over budget. */
export async function benchTeams(): Promise<boolean> {
  const few = await openCircles(1, asked);
  const many = await openCircles(CIRCLES, asked);
  try {
    const fewTeams = await seedTeams(few.circles, FEW, SIZE);
    const started = performance.now();
    const manyTeams = await seedTeams(many.circles, MANY, SIZE);
    const seconds = (performance.now() - started) / 1000;
    console.log(`${MANY} teams × ${SIZE} members in ${CIRCLES} circles, made in ${seconds.toFixed(0)} s\n`);
    return await compare(few, fewTeams, many, manyTeams);
  } finally {
    few.stop();
    many.stop();
  }
}

async function compare(
  few: BenchCircles,
  fewTeams: readonly BenchTeam[],
  many: BenchCircles,
  manyTeams: readonly BenchTeam[],
): Promise<boolean> {
  const [among5, among850] = await inTurns([opening(fewTeams), opening(manyTeams)]);
  const granted = await granting(few, fewTeams);
  const offered = await eachOnce(
    few,
    fewTeams.map((team) => offering(team, 'chat')),
  );
  const taken = [await consumedBy(few, opening(fewTeams)), await consumedBy(many, opening(manyTeams))];
  const rows = [
    [`open a team, among ${FEW}`, ...figures(among5, taken[0])],
    [`open a team, among ${MANY}`, ...figures(among850, taken[1])],
    ['offer to hold a hat (grants it, unless somebody objects)', ...figures(offered.timed, offered.consumed)],
    ['conclude a selection (grants the hat)', ...figures(granted.timed, granted.consumed)],
  ];
  console.log(table(['', 'a second', 'ratio', 'calls', 'read units', 'write units'], rows));
  const ratio = among850?.ratio ?? Number.NaN;
  const fits = ratio <= SCALE_BUDGET;
  console.log(`\nAmong ${MANY} teams: ${ratio.toFixed(2)} of among ${FEW} (budget ${SCALE_BUDGET}).`);
  return fits;
}

/** Opens one team after another as a member. */
function opening(teams: readonly BenchTeam[]): () => Promise<unknown> {
  let next = 0;
  return () => {
    const { ask, teamId, members } = teams[next++ % teams.length] as BenchTeam;
    return ask(members[0] as string, OPEN_TEAM, teamId);
  };
}

/** Twelve people choose someone for a hat in every team; the last step of each is what is timed. */
async function granting(circles: BenchCircles, teams: readonly BenchTeam[]) {
  const ready: (() => Promise<unknown>)[] = [];
  for (const hat of ['rota', 'profile', 'checkin'])
    for (const team of teams) ready.push(await readyToGrant(team, hat));
  return eachOnce(circles, ready);
}

/** Does things that can be done once only, one after the other: the median time, and what the last one took. */
async function eachOnce({ meter }: BenchCircles, works: readonly (() => Promise<unknown>)[]) {
  const milliseconds: number[] = [];
  for (const work of works) {
    meter.taken();
    const before = performance.now();
    await work();
    milliseconds.push(performance.now() - before);
  }
  const median = milliseconds.toSorted((a, b) => a - b)[Math.floor(works.length / 2)] ?? Number.NaN;
  return { timed: { milliseconds: median }, consumed: meter.taken() };
}

async function consumedBy({ meter }: BenchCircles, work: () => Promise<unknown>): Promise<Consumed> {
  meter.taken();
  await work();
  return meter.taken();
}

function figures(
  timed: { milliseconds: number; ratio?: number } | undefined,
  consumed: Consumed | undefined,
): string[] {
  const { milliseconds = Number.NaN, ratio } = timed ?? {};
  const { calls = 0, reads = 0, writes = 0 } = consumed ?? {};
  return [(1000 / milliseconds).toFixed(0), ratio?.toFixed(2) ?? '', ...[calls, reads, writes].map(String)];
}
