import { compileWeek } from '../../../../packages/planner/week/engine/compile.ts';
import type { WeekProblem } from '../../../../packages/planner/week/engine/problem.ts';
import { explainWeek, parseWeek, proposeWeek } from '../../../../packages/planner/week/index.ts';
import { circleInput } from '../../../../packages/planner/week/testing/circle-week.ts';
import type { Contestant, Ran, Task } from './contest.ts';
import { deferredAcceptance, greedyPlan } from './plain.ts';
import { byHighs, byJavaScriptLpSolver, byYalps, type Solved } from './solvers.ts';

/** One contestant plans one week, in a process of its own: its time and memory are its own. */
const { contestant, size, seconds } = JSON.parse(process.argv[2] ?? '') as Task;
const input = structuredClone(circleInput(size));
const began = performance.now();
const since = () => Math.round(performance.now() - began);

const others: Record<Exclude<Contestant, 'kith'>, (problem: WeekProblem) => Solved | Promise<Solved>> = {
  greedy: (problem) => ({ plan: greedyPlan(problem), said: '' }),
  deferred: (problem) => ({ plan: deferredAcceptance(problem), said: '' }),
  highs: (problem) => byHighs(problem, seconds),
  yalps: (problem) => byYalps(problem, seconds),
  jslp: (problem) => byJavaScriptLpSolver(problem, seconds),
};

function ours() {
  const week = parseWeek(input);
  let first: number | undefined;
  const { plan, draws } = proposeWeek(
    week,
    { seed: 1, isCancelled: () => since() >= seconds * 1000, draws: Number.MAX_SAFE_INTEGER, seconds },
    (progress) => {
      if (first !== undefined) return;
      progress.plan();
      first = since();
    },
  );
  const total = since();
  // Explaining is no part of searching: said beside it.
  explainWeek(week, plan);
  const said = `${(draws / 1e6).toFixed(1)} million draws; explained in ${since() - total} ms`;
  return { plan, first: first ?? total, total, said };
}

async function ran(): Promise<Omit<Ran, 'rss'>> {
  if (contestant === 'kith') return ours();
  const solved = await others[contestant](compileWeek(parseWeek(input)));
  return { ...solved, first: since(), total: since() };
}

const result = await ran();
const rss = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...result, rss } satisfies Ran));
