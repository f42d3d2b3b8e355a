import { addDays, type DateText, dateOf, type PersonId } from '@kith/kernel';
import type { Change, CommandContext, Table, Write } from '@kith/service-kit';
import type { Membership } from '../domain/membership.ts';
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

/** Notes when a membership ends by itself; nothing for one that does not. */
export function endsWithMembership(
  { endsAt, personId }: Pick<Membership, 'endsAt' | 'personId'>,
  table: Table,
): Promise<Write[]> {
  return endsWith(endsAt && dateOf(endsAt), personId, table);
}
