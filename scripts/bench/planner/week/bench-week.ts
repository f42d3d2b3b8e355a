import type { Options } from '../options.ts';
import { type Contestant, type Round, roundOf } from './contest.ts';
import { gapTo, tableOfRound } from './report.ts';

/** A size of circle: how long each may take, and what is wanted of us. */
interface Size {
  readonly name: string;
  readonly workers: number;
  readonly people: number;
  /** Different weeks at most. */
  readonly weeks: number;
  readonly seconds: Partial<Record<Contestant, number>>;
  readonly wanted: {
    readonly first?: number;
    readonly total: number;
    readonly rss?: number;
    readonly gap?: number;
  };
}

/** Seconds that solvers get. */
const SOLVERS = 60;

const sizes: readonly Size[] = [
  {
    name: '12x40',
    workers: 12,
    people: 40,
    weeks: 3,
    seconds: { kith: 4, highs: SOLVERS, yalps: SOLVERS, jslp: SOLVERS, deferred: 5, greedy: 5 },
    wanted: { first: 200, total: 5_000, gap: 0.01 },
  },
  {
    name: '40x120',
    workers: 40,
    people: 120,
    weeks: 1,
    seconds: { kith: 4.5, highs: SOLVERS, yalps: SOLVERS, jslp: SOLVERS, deferred: 5, greedy: 5 },
    wanted: { total: 5_000 },
  },
  {
    name: '1000x4000',
    workers: 1_000,
    people: 4_000,
    weeks: 1,
    // A model of millions of variables is not written down: solvers sit this one out.
    seconds: { kith: 55, deferred: 60, greedy: 60 },
    wanted: { total: 60_000, rss: 500 },
  },
];

/**
 * `npm run bench -- planner --family week`: weeks of our own generator, planned by everyone in the same run, each in a
 * process of its own. `--only 12x40` takes one size, `--seeds` so many weeks of it. Answers whether the targets are met;
 * the gap counts where HiGHS proved a plan the best, and is told everywhere.
 */
export async function benchWeek({ seeds, only, scale, json }: Options): Promise<boolean> {
  const rounds: { size: Size; round: Round }[] = [];
  for (const size of sizes.filter(({ name }) => !only || name === only))
    for (let seed = 1; seed <= Math.min(seeds, size.weeks); seed++) {
      const tasks = Object.entries(size.seconds).map(([contestant, seconds]) => ({
        contestant: contestant as Contestant,
        seconds: seconds * scale,
      }));
      const round = await roundOf({ workers: size.workers, people: size.people, seed }, tasks);
      rounds.push({ size, round });
      if (!json) console.log(`${tableOfRound(round)}\n`);
    }
  const missed = rounds.flatMap(({ size, round }) => missedBy(size, round));
  if (json) console.log(JSON.stringify({ rounds: rounds.map(({ round }) => round), missed }, undefined, 2));
  else console.log(missed.length === 0 ? 'All targets met.' : missed.join('\n'));
  return missed.length === 0;
}

/** The targets we missed on a week, in words. */
function missedBy({ name, wanted }: Size, round: Round): string[] {
  const us = round.entered.find(({ contestant }) => contestant === 'kith');
  if (!us?.ran || !us.card) return [`${name}: no plan`];
  const highs = round.entered.find(({ contestant }) => contestant === 'highs');
  const isProved = highs?.ran?.said.startsWith('proved') ?? false;
  const gap = isProved ? gapTo(round, us) : undefined;
  const { first, total, rss } = us.ran;
  const checks: readonly (readonly [string, boolean])[] = [
    [`${us.card.violations.length} rules broken`, us.card.violations.length === 0],
    [`first after ${first} ms`, first <= (wanted.first ?? Number.POSITIVE_INFINITY)],
    [`done after ${total} ms`, total <= wanted.total],
    [`${Math.round(rss)} MB`, rss <= (wanted.rss ?? Number.POSITIVE_INFINITY)],
    [`gap ${gap}`, gap === undefined || gap <= (wanted.gap ?? Number.POSITIVE_INFINITY)],
  ];
  return checks.flatMap(([what, isMet]) => (isMet ? [] : [`${name}, week ${round.size.seed}: ${what}`]));
}
