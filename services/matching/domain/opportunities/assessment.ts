import type { DateText, PersonId, TimeWindow } from '@kith/kernel';
import { addDays, instantAt } from '@kith/kernel';
import type { Barrier } from '../eligibility/barrier.ts';
import { barriersOf } from '../eligibility/barriers.ts';
import { prepared } from '../eligibility/prepared.ts';
import type { Training } from '../team-record.ts';
import type { Vetting, Worker } from '../worker.ts';
import { type Opportunity, WEEKS_AHEAD, type WeeklyStretch, windowsOf } from './opportunity.ts';

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

/**
 * Looks at a worker in the light of an opportunity (M2): eligible are those who could take at least one of its stretches.
 * A refusal of the pair counts as not being available, like a day off: nobody can tell it from one.
 */
export function assessed(
  opportunity: Pick<Opportunity, 'need' | 'stretches'>,
  training: readonly string[],
  facts: Facts,
  today: DateText,
): Assessment {
  const { worker, vetting, trainings, weekly, isRefused } = facts;
  const horizon: TimeWindow = {
    from: instantAt(today, '00:00'),
    to: instantAt(addDays(today, 7 * (WEEKS_AHEAD + 1)), '00:00'),
  };
  const one = prepared({ worker, vetting, trainings, diary: [] }, horizon);
  const barriers = opportunity.stretches.map((stretch): readonly Barrier[] => {
    const held: Barrier[] = weekly.some((agreed) => meet(agreed, stretch)) ? ['OVERLAP'] : [];
    const each = windowsOf(stretch, today).map((window) =>
      barriersOf(one, { window, need: opportunity.need, training }),
    );
    const fewest = each.reduce((best, next) => (next.length < best.length ? next : best));
    return [...fewest, ...held];
  });
  const free = isRefused ? [] : opportunity.stretches.filter((_, index) => barriers[index]?.length === 0);
  if (free.length > 0) return { workerId: worker.id, free, exclusions: [] };
  const least = barriers.reduce((best, next) => (next.length < best.length ? next : best), barriers[0] ?? []);
  const exclusions = new Set(least.map(asExclusion));
  if (isRefused) exclusions.add('NOT_AVAILABLE');
  return { workerId: worker.id, free, exclusions: [...exclusions] };
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
