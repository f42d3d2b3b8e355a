import { makeIdsFrom, newId } from '@kith/kernel';
import type { Bug } from './bug.ts';
import { makeCirclesOf } from './circle.ts';
import { climateOf } from './faults.ts';
import { circlesAgree } from './invariants/agreement.ts';
import { twoConsents } from './invariants/consents.ts';
import { paidOnce } from './invariants/money.ts';
import { noOverlap, oneHolder } from './invariants/slots.ts';
import type { Theme } from './kinds.ts';
import { diceOf, type Plan, planOf, type Step, themesOf } from './plan.ts';
import { type Random, random } from './random.ts';
import { reachedIn } from './reached.ts';
import { setUp } from './set-up.ts';
import { endMonth, settle } from './settle.ts';
import { together } from './strands.ts';
import { Violation } from './violation.ts';
import { World } from './world.ts';

/** How to run a seed. */
export interface Running {
  readonly bug?: Bug | undefined;
  /** Only these steps of its plan, by index; all unless said. */
  readonly only?: ReadonlySet<number>;
}

/** What became of a seed. */
export interface Outcome {
  readonly seed: number;
  readonly steps: number;
  /** What happened, a line each. */
  readonly trace: readonly string[];
  /** The steps of the plan that were taken. */
  readonly taken: readonly number[];
  /** How often what came about, by a word for it. */
  readonly reached: Readonly<Record<string, number>>;
  readonly violation?: Violation;
}

const GROUPS = 34;

/** Runs one seed: the same seed does the same, always. */
export async function simulate(seed: number, { bug, only }: Running = {}): Promise<Outcome> {
  const dice = random(seed);
  let clock = () => 0;
  const ids = random(dice.seed());
  const goBack = makeIdsFrom(ids.fraction, () => clock());
  const taken: number[] = [];
  try {
    const circles = await makeCirclesOf(
      dice.pick([3, 3, 4]),
      { workers: 2, teams: dice.pick([1, 1, 1, 2]) },
      () => Math.round((dice.fraction() - 0.5) * 10 * 60_000),
      () => newId('team'),
    );
    const world = new World(circles, climateOf(dice), bug);
    clock = () => world.ms;
    const about = themesOf(random(dice.seed()));
    const plan = planOf(random(dice.seed()), GROUPS, about);
    const violation = await live(world, { plan, about }, dice, taken, only);
    const { steps, trace } = world;
    return { seed, steps, trace, taken, reached: reachedIn(world), ...(violation && { violation }) };
  } finally {
    goBack();
  }
}

async function live(
  world: World,
  { plan, about }: { plan: Plan; about: ReadonlySet<Theme> },
  dice: Random,
  taken: number[],
  only: ReadonlySet<number> | undefined,
): Promise<Violation | undefined> {
  try {
    await setUp(world, random(dice.seed()), about);
    const end = random(dice.seed());
    for (const group of plan) {
      const steps = only ? group.filter(({ index }) => only.has(index)) : group;
      if (steps.length === 0) continue;
      taken.push(...steps.map(({ index }) => index));
      await take(world, steps);
      alwaysHolds(world);
    }
    world.trace.push('— faults stop, and everything is delivered —');
    await settle(world);
    inTheEnd(world);
    world.trace.push('— the month goes by —');
    await endMonth(world, end);
    alwaysHolds(world);
    return undefined;
  } catch (error) {
    if (error instanceof Violation) return error;
    throw error;
  }
}

/** Takes the steps of one moment, side by side. */
async function take(world: World, steps: readonly Step[]): Promise<void> {
  // A few minutes pass between two moments.
  world.ms += 60_000 * ((steps[0]?.seed ?? 0) % 7);
  const failures: unknown[] = [];
  const works = steps.flatMap((step) => {
    const dice = diceOf(step);
    const happening = step.kind(world, dice);
    if (!happening) return [];
    return [
      (turn: () => Promise<void>) =>
        world.live(happening, { turn, climate: world.climate, random: dice }).catch((error) => {
          failures.push(error);
        }),
    ];
  });
  const order = random(steps[0]?.seed ?? 0);
  await together(works, order.below);
  const [failure] = failures;
  if (failure) throw failure;
  world.catchUp();
}

/** What holds at every moment. */
function alwaysHolds(world: World): void {
  oneHolder(world);
  noOverlap(world);
  twoConsents(world);
}

/** What holds once messages have stopped. */
function inTheEnd(world: World): void {
  alwaysHolds(world);
  circlesAgree(world);
  paidOnce(world);
}
