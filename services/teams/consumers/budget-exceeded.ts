import { addDays, dateOf, dayInWords, formatPence, type InstantText, isBefore } from '@kith/kernel';
import type { Consumer } from '@kith/service-kit';
import { hatsIn } from '../commands/hats/hat-in-hand.ts';
import { placesHolding } from '../commands/hats/places-holding.ts';
import type { GroupId } from '../domain/group.ts';
import { statusAt } from '../domain/membership.ts';
import { frontOf } from '../store/front.ts';
import type { KeptPlace } from '../store/members.ts';
import { tell } from '../store/notices.ts';

/**
 * What a team's week was and will be charged is more than it may cost: the owner is told, who acts for them, and whoever
 * holds the budget hat (P13). Nobody who is paid from it, not even under that hat; and nobody once the week is over.
 */
export const budgetExceeded: Consumer<'BudgetExceeded'> = async ({ data }, context) => {
  const { teamId, week, budgetPence, expectedPence } = data;
  const { table, now } = context;
  const nothing = { value: undefined, writes: [], events: [] };
  const front = await frontOf(table, teamId);
  if (!front.team || addDays(week, 7) <= dateOf(now)) return nothing;
  const groupId = teamId as GroupId;
  const keepers = placesHolding(front, await hatsIn(context, front, groupId), 'budget', now);
  const people = front.places.filter(
    (place) =>
      statusAt(place, now) === 'ACTIVE' &&
      place.kind !== 'PAID_WORKER' &&
      (isOwnerSide(place, now) || keepers.includes(place)),
  );
  const more = formatPence(expectedPence - budgetPence);
  const words = `In the week from ${dayInWords(week)}, what is planned comes to ${formatPence(expectedPence)}: ${more} more than the ${formatPence(budgetPence)} there is.`;
  return {
    ...nothing,
    writes: tell(people, { groupId, kind: 'BUDGET_EXCEEDED', about: teamId, words }, now),
  };
};

function isOwnerSide({ kind, advocateUntil }: KeptPlace, now: InstantText): boolean {
  return kind === 'OWNER' || (advocateUntil !== undefined && isBefore(now, advocateUntil));
}
