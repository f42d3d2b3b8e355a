import { table } from './table.ts';
import { type BenchCircles, openCircles } from './teams/circles.ts';
import { inTurns } from './teams/in-turns.ts';
import type { Consumed } from './teams/meter.ts';
import { type BenchTeam, seedTeams } from './teams/seed-teams.ts';

/** The largest team there is to be: 850 of them make up the whole co-op of the scale run. */
const SIZE = 12;
const FEW = 5;
const MANY = 850;
const CIRCLES = 60;
/** A team among many may take this much of what one among few takes to open. */
const SCALE_BUDGET = 1.3;

const OPEN_TEAM = `query($input: ID!) { team(id: $input) {
  id name owner { id name } myMembership { id kind status }
  members(first: 50) { edges { node { id kind status person { id name channel } } } }
  waitingForMe { edges { node { kind about words } } }
} }`;

/** Opens a team among few and among many, and counts what each operation takes. False when over budget. */
export async function benchTeams(): Promise<boolean> {
  const few = await openCircles(1);
  const many = await openCircles(CIRCLES);
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
  const taken = [await consumedBy(few, opening(fewTeams)), await consumedBy(many, opening(manyTeams))];
  const rows = [
    [`open a team, among ${FEW}`, ...figures(among5, taken[0])],
    [`open a team, among ${MANY}`, ...figures(among850, taken[1])],
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

async function consumedBy({ meter }: BenchCircles, work: () => Promise<unknown>): Promise<Consumed> {
  meter.taken();
  await work();
  return meter.taken();
}

function figures(
  timed: { milliseconds: number; ratio: number } | undefined,
  consumed: Consumed | undefined,
): string[] {
  const { milliseconds = Number.NaN, ratio = Number.NaN } = timed ?? {};
  const { calls = 0, reads = 0, writes = 0 } = consumed ?? {};
  return [(1000 / milliseconds).toFixed(0), ratio.toFixed(2), ...[calls, reads, writes].map(String)];
}
