import type { DateText, PersonId, TimeWindow } from '@kith/kernel';
import type { Barrier } from '../eligibility/barrier.ts';
import { barriersOf } from '../eligibility/barriers.ts';
import { prepared } from '../eligibility/prepared.ts';
import type { Need } from '../hours.ts';
import type { Training } from '../team-record.ts';
import type { Vetting, Worker } from '../worker.ts';
import { type Opportunity, type WeeklyStretch, windowsOf } from './opportunity.ts';

/** A worker, and what bears on whether an opportunity could be theirs, and in which order they are shown. */
export interface Facts {
  readonly worker: Worker;
  readonly vetting: Vetting | undefined;
  readonly trainings: readonly Training[];
  /** Weekly hours they have agreed, with whichever team. */
  readonly weekly: readonly WeeklyStretch[];
  /** Whether either of the two said that they do not want to work together. */
  readonly isRefused: boolean;
  /** Whether a visit of theirs to this team took place. */
  readonly knowsTeam: boolean;
  /** The way there, if it is known. */
  readonly minutesAway: number | undefined;
}

/** Why someone is not among the candidates, as anyone may know it (M2). */
export type Exclusion =
  | Exclude<Barrier, 'OUTSIDE_AVAILABILITY' | 'OUT_OF_REACH' | 'NOT_CHOSEN' | 'OVERLAP'>
  | 'NOT_AVAILABLE';

/** Whether an opportunity could be a worker's, and when. */
export interface Assessment {
  readonly workerId: PersonId;
  /** The stretches they could take; none when they are not eligible. */
  readonly free: readonly WeeklyStretch[];
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
export function assessed(sought: Sought, facts: Facts): Assessment {
  const { worker, weekly, isRefused } = facts;
  const each = sought.stretches.map(({ stretch, windows }) => {
    const held: Barrier[] = weekly.some((agreed) => meet(agreed, stretch)) ? ['OVERLAP'] : [];
    return { stretch, barriers: [...fewestBarriers(sought, facts, windows), ...held] };
  });
  const free = isRefused ? [] : each.flatMap(({ stretch, barriers }) => (barriers.length > 0 ? [] : stretch));
  if (free.length > 0) return { workerId: worker.id, free, exclusions: [] };
  const [least] = each.map(({ barriers }) => barriers).sort((a, b) => a.length - b.length);
  const exclusions = new Set((least ?? []).map(asExclusion));
  if (isRefused) exclusions.add('NOT_AVAILABLE');
  return { workerId: worker.id, free, exclusions: [...exclusions] };
}

/** What stands between a worker and a stretch in the week in which least does. */
function fewestBarriers(
  { need, training }: Sought,
  { worker, vetting, trainings }: Facts,
  windows: readonly TimeWindow[],
): readonly Barrier[] {
  let fewest: readonly Barrier[] | undefined;
  for (const window of windows) {
    const one = prepared({ worker, vetting, trainings, diary: [] }, window);
    const barriers = barriersOf(one, { window, need, training });
    if (barriers.length === 0) return barriers;
    if (!fewest || barriers.length < fewest.length) fewest = barriers;
  }
  return fewest ?? [];
}

/** How many are excluded for each reason; someone may be for several. */
export function countExclusions(assessments: readonly Assessment[]): Map<Exclusion, number> {
  const counts = new Map<Exclusion, number>();
  for (const { exclusions } of assessments)
    for (const reason of exclusions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

function asExclusion(barrier: Barrier): Exclusion {
  switch (barrier) {
    case 'OUTSIDE_AVAILABILITY':
    case 'OUT_OF_REACH':
    case 'NOT_CHOSEN':
    case 'OVERLAP':
      return 'NOT_AVAILABLE';
    default:
      return barrier;
  }
}

function meet(a: WeeklyStretch, b: WeeklyStretch): boolean {
  const end = ({ to }: WeeklyStretch) => (to === '00:00' ? '24:00' : to);
  return a.weekday === b.weekday && a.from < end(b) && b.from < end(a);
}
