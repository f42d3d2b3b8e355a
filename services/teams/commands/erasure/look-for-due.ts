import { dateOf, Temporal } from '@kith/kernel';
import { type CommandContext, eachApart } from '@kith/service-kit';
import { everyone } from '../../store/erasures.ts';
import { eraseWhatIsDue } from './erase-what-is-due.ts';

const MONDAY = 1;

/**
 * Every Monday: of everyone the circle knows, what has been kept long enough goes (F13). Whoever came back meanwhile is
 * found in use, so no clock has to be put back. What one week misses, the next finds.
 */
export async function lookForDue(context: CommandContext): Promise<void> {
  if (Temporal.PlainDate.from(dateOf(context.now)).dayOfWeek !== MONDAY) return;
  const people = await everyone(context.table);
  await eachApart(people, (personId) => eraseWhatIsDue(context, personId));
}
