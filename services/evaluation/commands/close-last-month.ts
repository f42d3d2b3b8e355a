import { dateOf, monthBefore, monthOf, Temporal } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { countMonth, publishMonth } from './publish-month.ts';

/** Until this day of a month, what was late in the month before can still come in. */
const DAYS_OF_GRACE = 3;

/** Publishes the month before, if nobody did by hand and the circle had a team by then. */
export async function closeLastMonth(context: CommandContext): Promise<void> {
  const { now, table } = context;
  if (Temporal.PlainDate.from(dateOf(now)).day < DAYS_OF_GRACE) return;
  const month = monthBefore(monthOf(now));
  const { teams } = await countMonth(month, table);
  if (teams > 0) await publishMonth(month, context);
}
