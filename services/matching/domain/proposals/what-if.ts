import type { Id, InstantText, TimeWindow } from '@kith/kernel';
import type { AvailabilityException } from '../availability.ts';
import { barriersOf, type HoursAsked } from '../eligibility/barriers.ts';
import { type Candidate, prepared } from '../eligibility/prepared.ts';
import { holding } from './could-take.ts';

/** A stretch of a day someone might offer. */
export interface OfferedStretch {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/** A worker as if they had offered more. Nothing else of them is otherwise. */
export function offering<T extends Candidate>(candidate: T, more: readonly OfferedStretch[]): T {
  const extra = more.map(
    ({ date, ...hours }): AvailabilityException => ({
      kind: 'EXTRA',
      firstDay: date,
      lastDay: date,
      hours,
    }),
  );
  const { worker } = candidate;
  return { ...candidate, worker: { ...worker, exceptions: [...(worker.exceptions ?? []), ...extra] } };
}

/**
 * Of hours that each fit a worker, those that fit them together: whatever ends first is taken first, which leaves the most
 * room for others. The same hours give the same, in order of time.
 */
export function together<T extends HoursAsked & { readonly id: Id }>(
  candidate: Candidate,
  each: readonly T[],
  { week, now, circle }: { readonly week: TimeWindow; readonly now: InstantText; readonly circle: string },
): T[] {
  const inOrder = each.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const taken: T[] = [];
  for (const hours of inOrder) {
    const one = prepared(holding(candidate, taken, circle), week, now);
    if (barriersOf(one, hours).length === 0) taken.push(hours);
  }
  return taken.toSorted((a, b) => (a.window.from < b.window.from ? -1 : 1));
}

function orderOf({ window, id }: { readonly window: TimeWindow; readonly id: string }): string {
  return `${window.to}#${window.from}#${id}`;
}
