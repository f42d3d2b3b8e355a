import type { DateText, InstantText, PersonId, TimeWindow } from '@kith/kernel';
import type { Barrier } from '../eligibility/barrier.ts';
import { barriersOf } from '../eligibility/barriers.ts';
import { type Candidate, prepared } from '../eligibility/prepared.ts';
import type { Need } from '../hours.ts';
import { fewestWorkersOn } from '../rules/few-workers.ts';
import type { Training } from '../team-record.ts';
import { type Opportunity, type WeeklyStretch, windowsOf } from './opportunity.ts';

/** A worker, and what bears on whether an opportunity could be theirs, and in which order they are shown. */
export interface Facts extends Candidate {
  readonly trainings: readonly Training[];
  /** Weekly hours they have agreed, with whichever team. */
  readonly weekly: readonly WeeklyStretch[];
  /** Whether either of the two said that they do not want to work together. */
  readonly isRefused: boolean;
  /** Whether a visit of theirs to this team took place. */
  readonly knowsTeam: boolean;
}

/**
 * Barriers that are told as not being available: they are about what a worker chose or holds, and nobody may work out
 * from a number how many hours someone works elsewhere (F6).
 */
const unavailable = [
  'OUTSIDE_AVAILABILITY',
  'OUT_OF_REACH',
  'NOT_CHOSEN',
  'OVERLAP',
  'OVER_MOST_HOURS',
  'DOES_NOT_FIT',
] as const;

/** Why someone is not among the candidates, as anyone may know it (M2). */
export type Exclusion = Exclude<Barrier, (typeof unavailable)[number] | 'SHORT_REST'> | 'NOT_AVAILABLE';

/** Whether an opportunity could be a worker's, and when. */
export interface Assessment {
  readonly workerId: PersonId;
  /** The stretches they could take; none when they are not eligible. */
  readonly free: readonly WeeklyStretch[];
  /** The way there in minutes, if it is known. */
  readonly minutesAway: number | undefined;
  /** Why not, if so. */
  readonly exclusions: readonly Exclusion[];
}

/** What an opportunity asks of whoever takes it, made ready to look at many workers. */
export interface Sought {
  readonly need: Need;
  readonly training: readonly string[];
  readonly stretches: readonly { readonly stretch: WeeklyStretch; readonly windows: readonly TimeWindow[] }[];
}

/** Makes an opportunity ready: what follows from dates is worked out once. `training` is what its team asks for now. */
export function soughtOn(
  { need, stretches }: Pick<Opportunity, 'need' | 'stretches'>,
  training: readonly string[],
  today: DateText,
): Sought {
  const each = stretches.map((stretch) => ({ stretch, windows: windowsOf(stretch, today) }));
  return { need, training, stretches: each };
}

/**
 * Looks at a worker in the light of an opportunity (M2): eligible are those who could take at least one of its stretches.
 * A refusal of the pair counts as not being available, like a day off: nobody can tell it from one.
 */
export function assessed(sought: Sought, facts: Facts, now: InstantText): Assessment {
  const { worker, weekly, isRefused } = facts;
  const each = sought.stretches.map(({ stretch, windows }) => {
    const held: Barrier[] = weekly.some((agreed) => meet(agreed, stretch)) ? ['OVERLAP'] : [];
    const { barriers, minutesAway } = atBest(sought, facts, windows, now);
    return { stretch, minutesAway, barriers: [...barriers, ...held] };
  });
  const free = isRefused ? [] : each.flatMap(({ stretch, barriers }) => (barriers.length > 0 ? [] : stretch));
  const [best] = [...each].sort((a, b) => a.barriers.length - b.barriers.length);
  const found = { workerId: worker.id, free, minutesAway: best?.minutesAway };
  if (free.length > 0) return { ...found, exclusions: [] };
  const exclusions = new Set((best?.barriers ?? []).flatMap(asExclusion));
  if (isRefused) exclusions.add('NOT_AVAILABLE');
  return { ...found, exclusions: [...exclusions] };
}

/** What stands between a worker and a stretch in the week in which least does. */
function atBest(
  { need, training }: Sought,
  facts: Facts,
  windows: readonly TimeWindow[],
  now: InstantText,
): { readonly barriers: readonly Barrier[]; readonly minutesAway: number | undefined } {
  let fewest: readonly Barrier[] | undefined;
  let minutesAway: number | undefined;
  for (const window of windows) {
    const one = prepared(facts, window, now);
    minutesAway = one.reach(need.outwardCode, undefined).minutes;
    // Less rest than usual is for the worker to agree to, hour by hour.
    const barriers = barriersOf(one, { window, need, training }).filter((each) => each !== 'SHORT_REST');
    if (barriers.length === 0) return { barriers, minutesAway };
    if (!fewest || barriers.length < fewest.length) fewest = barriers;
  }
  return { barriers: fewest ?? [], minutesAway };
}

/**
 * How many of those looked at are excluded for each reason; someone may be for several. Of few workers, a number would
 * tell whose health stands behind it: what they cannot be around is then told as not being available.
 */
export function countExclusions(looked: readonly Assessment[], today: DateText): Map<Exclusion, number> {
  const areFew = looked.length < fewestWorkersOn(today);
  const told = (reason: Exclusion) => (areFew && reason === 'NOT_BEARABLE' ? 'NOT_AVAILABLE' : reason);
  const counts = new Map<Exclusion, number>();
  for (const { exclusions } of looked)
    for (const reason of new Set(exclusions.map(told))) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

function asExclusion(barrier: Barrier): Exclusion[] {
  if (barrier === 'SHORT_REST') return [];
  const isUnavailable = (one: Barrier): one is (typeof unavailable)[number] =>
    (unavailable as readonly Barrier[]).includes(one);
  return [isUnavailable(barrier) ? 'NOT_AVAILABLE' : barrier];
}

function meet(a: WeeklyStretch, b: WeeklyStretch): boolean {
  const end = ({ to }: WeeklyStretch) => (to === '00:00' ? '24:00' : to);
  return a.weekday === b.weekday && a.from < end(b) && b.from < end(a);
}
