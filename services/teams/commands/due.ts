import { addDays, type DateText, type PersonId } from '@kith/kernel';
import type { Change, CommandContext, Table, Write } from '@kith/service-kit';
import { dueOn, type KeptDue } from '../store/due.ts';

/** Decides on something due, by what is there now. The due item is taken away in the same transaction. */
export type WhenDue = (
  context: CommandContext,
  due: KeptDue,
) => Promise<Pick<Change<unknown>, 'writes' | 'events'>>;

/** Notes that something of a person's ends by itself with this day, so that others are told the next morning. */
export async function endsWith(
  lastDay: DateText | null | undefined,
  personId: PersonId,
  table: Table,
): Promise<Write[]> {
  if (!lastDay) return [];
  return dueOn(table).remember({ day: addDays(lastDay, 1), what: 'PERSON', ref: personId });
}
