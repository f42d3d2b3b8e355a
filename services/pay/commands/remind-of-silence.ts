import { type DateText, dateOf } from '@kith/kernel';
import { type CommandContext, event, type NewEvent, nothingToChange } from '@kith/service-kit';
import { isDue, nextReminder } from '../domain/silence.ts';
import { isBooked, type Visit, workedOn } from '../domain/visit.ts';
import { listToRemind } from '../store/reminders.ts';
import { findVisit } from '../store/visits.ts';
import { keepVisit } from './keep-visit.ts';

/** As many visits as are read at a time. */
const PAGE = 50;

/**
 * Asks for an answer to what workers said and nobody has confirmed: first the owner, then others of the team (P9). Run
 * every day; broken off or run twice, each is asked once. Throws what went wrong with some once all were tried.
 */
export async function remindOfSilence(context: CommandContext): Promise<void> {
  const today = dateOf(context.now);
  const failed: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await listToRemind(context.table, today, { limit: PAGE, after });
    for (const { visitId } of page.items) {
      await remindOf(visitId, today, context).catch((error) => failed.push(error));
    }
    const last = page.items.at(-1);
    after = page.hasMore && last ? page.cursorOf(last) : undefined;
  } while (after);
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} could not be reminded.`);
}

function remindOf(visitId: string, today: DateText, { table, cause, now }: CommandContext): Promise<unknown> {
  return table.change(cause, now, async () => {
    const found = await findVisit(table, visitId);
    if (!isBooked(found) || !found.reminder || !isDue(found, today)) return nothingToChange(undefined);
    const after: Visit = { ...found, reminder: nextReminder(found.reminder, today) };
    return keepVisit(found, after, now, { events: ask(found, found.version + 1) });
  });
}

function ask({ visitId, booking, reminder }: Visit, sequence: number): NewEvent[] {
  const { teamId } = booking;
  if (!teamId || !reminder || reminder.asks === 'NOBODY') return [];
  const data = { visitId, teamId, workedOn: workedOn(booking), asks: reminder.asks };
  return [event({ name: 'TimeUnconfirmed', subject: visitId, sequence, data })];
}
