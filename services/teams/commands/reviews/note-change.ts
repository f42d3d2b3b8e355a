import { type DateText, dateOf, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Reviewed } from '../../domain/reviews/calendar.ts';
import { noted, type PlanChange } from '../../domain/reviews/changes.ts';
import { reviewedOf } from '../../store/reviews.ts';
import { reviewedChanged } from './review-dates.ts';

/** Someone notes that a plan or a direct payment began, changed or ended (T17). Throws what {@link noted} refuses. */
export async function noteChange(
  { table, cause, now, neighbourhood }: CommandContext,
  by: PersonId,
  which: Pick<Reviewed, 'groupId' | 'subject'>,
  { change, on }: { readonly change: PlanChange; readonly on: DateText },
): Promise<void> {
  const { jurisdiction } = await neighbourhood.own();
  const { country } = jurisdiction;
  return table.change(cause, now, async () => {
    const before = await reviewedOf(table, which.groupId, which.subject);
    const after = unwrap(noted(before ?? which, change, { on, today: dateOf(now) }, country));
    const isSame = after.since === before?.since && after.lastHeldOn === before?.lastHeldOn;
    if (isSame) return nothingToChange(undefined);
    const marked = { ...after, noted: { by, at: now } };
    return {
      value: undefined,
      writes: await reviewedChanged(table, before, marked, country, now),
      events: [],
    };
  });
}
