import { addDays, type DateText, dateOf, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { statusAt } from '../domain/membership.ts';
import { storeOn, writes } from '../store.ts';
import { membershipChanged } from './membership-changed.ts';

/** How many mornings may be missed and still be made up for. */
const MORNINGS = 14;

/**
 * Tells others what ended by itself: access that ran out, checks no longer clear. Readers see it at the very moment;
 * this brings what other services were told up to date.
 */
export async function tellWhatEnded(context: CommandContext): Promise<void> {
  const store = storeOn(context.table);
  const today = dateOf(context.now);
  for (let ago = MORNINGS; ago >= 0; ago--) {
    const day = addDays(today, -ago);
    for (const { personId } of await store.dueOn(day)) await settle(context, day, personId);
  }
}

function settle({ table, cause, now }: CommandContext, day: DateText, personId: PersonId): Promise<void> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const due = await store.due(day, personId);
    if (!due) return nothingToChange(undefined);
    const { memberships } = await store.knownOf(personId);
    const told = memberships
      .filter((membership) => membership.status !== statusAt(membership, now))
      .map((membership) => membershipChanged(membership, membership, now));
    return {
      value: undefined,
      writes: [...told.flatMap((each) => each.writes), writes.dueDone(due)],
      events: told.flatMap((each) => each.events),
    };
  });
}
