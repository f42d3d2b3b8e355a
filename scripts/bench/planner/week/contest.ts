import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { scoreWeek, type WeekPlan, type WeekScorecard } from '../../../../packages/planner/week/index.ts';
import { type CircleSize, circleWeek } from '../../../../packages/planner/week/testing/circle-week.ts';

/** Who plans: we, an exact solver, two in plain JavaScript, and two ways without search. */
export type Contestant = 'kith' | 'highs' | 'yalps' | 'jslp' | 'deferred' | 'greedy';

/** What a process of its own is told. */
export interface Task {
  readonly contestant: Contestant;
  readonly size: CircleSize;
  readonly seconds: number;
}

/** What it answers: times in milliseconds, memory at its highest in MB. */
export interface Ran {
  readonly plan?: WeekPlan;
  readonly bound?: number;
  readonly first: number;
  readonly total: number;
  readonly rss: number;
  readonly said: string;
}

/** How one contestant did on one week; judged by the scorer. */
export interface Entered extends Task {
  readonly ran: Ran | undefined;
  readonly card: WeekScorecard | undefined;
}

/** A week and everyone who planned it. */
export interface Round {
  readonly size: CircleSize;
  readonly stretches: number;
  /** What a week costs in which nothing is proposed. */
  readonly nothing: number;
  /** The highest bound a solver proved. */
  readonly bound: number | undefined;
  readonly entered: readonly Entered[];
}

/** Seconds beyond its limit after which a contestant is stopped: solvers look at the clock now and then. */
const PATIENCE = 45;

/** Lets everyone plan a week, one after the other. */
export async function roundOf(
  size: CircleSize,
  tasks: readonly { readonly contestant: Contestant; readonly seconds: number }[],
): Promise<Round> {
  const week = circleWeek(size);
  const entered: Entered[] = [];
  for (const { contestant, seconds } of tasks) {
    const task = { contestant, size, seconds };
    const ran = await run(task);
    entered.push({ ...task, ran, card: ran?.plan && scoreWeek(week, ran.plan) });
    console.error(
      `${size.workers} × ${size.people}, week ${size.seed}: ${contestant} ${ran ? 'done' : 'gave no answer'}`,
    );
  }
  const bounds = entered.flatMap(({ ran }) => ran?.bound ?? []);
  return {
    size,
    stretches: week.stretches.length,
    nothing: scoreWeek(week, { visits: [] }).objective,
    bound: bounds.length > 0 ? Math.max(...bounds) : undefined,
    entered,
  };
}

async function run(task: Task): Promise<Ran | undefined> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, 'child.ts'), JSON.stringify(task)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: (task.seconds + PATIENCE) * 1000,
      killSignal: 'SIGKILL',
    },
  );
  const answer = await text(child.stdout);
  return answer === '' ? undefined : (JSON.parse(answer) as Ran);
}
