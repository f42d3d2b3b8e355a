import {
  addDays,
  addTo,
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  isBefore,
  minutesOf,
  mondayOf,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import { proposalsRuleOn } from '../rules/proposals.ts';

/** What is done next of a plan, in this order; then one of the ends. */
export type PlanStage = 'LISTING' | 'GATHERING' | 'SEARCHING' | 'PROPOSING' | 'TELLING';
export type PlanEnd = 'READY' | 'WITHDRAWN' | 'FAILED';
export type PlanProblem = 'TOO_MANY_HOURS' | 'TOO_MANY_WORKERS' | 'INTERRUPTED';

/** Stretches of open hours, and their minutes. */
export interface HoursCount {
  readonly stretches: number;
  readonly minutes: number;
}

/**
 * Proposals for the open hours of a week, on their way. It is worked through slice by slice: each moves `step` by one,
 * together with all it writes, so that a slice is done once however often it is begun.
 */
export interface WeekPlan {
  readonly id: Id<'plan'>;
  /** The team whose hours it is about; the whole circle's when missing. */
  readonly teamId?: Id<'team'>;
  readonly monday: DateText;
  readonly askedBy: PersonId;
  readonly askedAt: InstantText;
  readonly stage: PlanStage | PlanEnd;
  readonly step: number;
  /** Within the stage: how much is done, and of how much. */
  readonly done: number;
  readonly of: number;
  readonly movedAt: InstantText;
  /** How often it was taken up again after it had stopped. */
  readonly tries: number;
  readonly open: HoursCount;
  readonly proposed: HoursCount;
  readonly readyAt?: InstantText;
  readonly problem?: PlanProblem;
}

const NO_HOURS: HoursCount = { stretches: 0, minutes: 0 };

/** So many stretches, and how long they are together. */
export function countOf(windows: readonly TimeWindow[]): HoursCount {
  return { stretches: windows.length, minutes: windows.reduce((sum, one) => sum + minutesOf(one), 0) };
}

/** How much of the whole is done when a stage begins, in per cent. */
const begins: Readonly<Record<PlanStage, number>> = {
  LISTING: 0,
  GATHERING: 5,
  SEARCHING: 50,
  PROPOSING: 75,
  TELLING: 95,
};
const stages = Object.keys(begins) as PlanStage[];

/** A plan that was asked for. Refusals: `WEEK_NOT_PLANNED` for a week that is over, or too far ahead to be open. */
export function asked(
  plan: Pick<WeekPlan, 'id' | 'teamId' | 'monday' | 'askedBy'>,
  now: InstantText,
): Result<WeekPlan> {
  const thisMonday = mondayOf(dateOf(now));
  const last = addDays(thisMonday, 7 * proposalsRuleOn(dateOf(now)).weeksAhead);
  if (plan.monday < thisMonday || last < plan.monday) return refused(refusal('WEEK_NOT_PLANNED'));
  return ok({
    ...plan,
    askedAt: now,
    stage: 'LISTING',
    step: 1,
    done: 0,
    of: 1,
    movedAt: now,
    tries: 0,
    open: NO_HOURS,
    proposed: NO_HOURS,
  });
}

/** Whether there is work to do on it. */
export function isUnderWay({ stage }: WeekPlan): boolean {
  return isStage(stage);
}

/** Whether nothing of it was proposed to anyone yet. */
function isUnspoken({ stage }: WeekPlan): boolean {
  return stage === 'LISTING' || stage === 'GATHERING' || stage === 'SEARCHING';
}

/** The plan after a slice: so much more of its stage is done; `nextOf` is how much there is in the next one. */
export function advanced(
  plan: WeekPlan,
  slice: { readonly done: number; readonly nextOf?: number },
  now: InstantText,
): WeekPlan {
  const moved = { ...plan, step: plan.step + 1, movedAt: now, tries: 0, done: plan.done + slice.done };
  if (moved.done < plan.of || !isStage(plan.stage)) return moved;
  const stage = stages[stages.indexOf(plan.stage) + 1];
  if (!stage) return ready(plan, now);
  return { ...moved, stage, done: 0, of: slice.nextOf ?? 0 };
}

/** The plan, ready: also when there was nothing to do. */
export function ready(plan: WeekPlan, now: InstantText): WeekPlan {
  return { ...plan, stage: 'READY', readyAt: now, step: plan.step + 1, movedAt: now };
}

/** The plan, ended with nothing proposed. */
export function failed(plan: WeekPlan, problem: PlanProblem, now: InstantText): WeekPlan {
  return { ...plan, stage: 'FAILED', problem, step: plan.step + 1, movedAt: now };
}

/** The plan, stopped. Refusals: `WRONG_STATE` once something of it may have been proposed. */
export function withdrawn(plan: WeekPlan, now: InstantText): Result<WeekPlan> {
  if (plan.stage === 'WITHDRAWN') return ok(plan);
  if (!isUnspoken(plan)) return refused(refusal('WRONG_STATE'));
  return ok({ ...plan, stage: 'WITHDRAWN', step: plan.step + 1, movedAt: now });
}

/** A plan that stopped, taken up again where it was; given up when that was in vain too often. The same while it moves. */
export function takenUp(plan: WeekPlan, now: InstantText): WeekPlan {
  const { stalledMinutes, mostTries } = proposalsRuleOn(dateOf(now));
  if (!isUnderWay(plan) || isBefore(now, addTo(plan.movedAt, { minutes: stalledMinutes }))) return plan;
  if (plan.tries >= mostTries) return failed(plan, 'INTERRUPTED', now);
  return { ...plan, tries: plan.tries + 1, movedAt: now };
}

/** How much of the work is done, in whole per cent. */
export function progressOf({ stage, done, of }: WeekPlan): number {
  if (!isStage(stage)) return stage === 'READY' ? 100 : 0;
  const end = begins[stages[stages.indexOf(stage) + 1] ?? stage];
  const share = of > 0 ? done / of : 0;
  return Math.floor(begins[stage] + share * Math.max(0, end - begins[stage]));
}

function isStage(stage: WeekPlan['stage']): stage is PlanStage {
  return (stages as readonly string[]).includes(stage);
}
