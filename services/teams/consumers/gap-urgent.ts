import { clockOf, dateOf, isBefore, Temporal, type TimeWindow } from '@kith/kernel';
import type { CommandContext, Consumer } from '@kith/service-kit';
import { hatsIn } from '../commands/hats/hat-in-hand.ts';
import { placesHolding } from '../commands/hats/places-holding.ts';
import { CIRCLE, type GroupId } from '../domain/group.ts';
import { statusAt } from '../domain/membership.ts';
import type { News } from '../domain/notice.ts';
import { frontOf } from '../store/front.ts';
import type { KeptPlace } from '../store/members.ts';
import { tell } from '../store/notices.ts';

/**
 * Hours of a team begin within a day and have nobody (M11): whoever holds its rota hat is told, or its owner when nobody
 * does; and whoever is on call in the circle, or a coordinator. They hear when, and not whose or why. Too late it is told
 * to nobody.
 */
export const gapUrgent: Consumer<'GapUrgent'> = async ({ data: { gapId, teamId, window } }, context) => {
  const { now } = context;
  const nothing = { value: undefined, writes: [], events: [] };
  const team = teamId as GroupId;
  if (!isBefore(now, window.from) || !(await frontOf(context.table, team)).team) return nothing;
  const news = { kind: 'GAP_URGENT', about: gapId } as const;
  const inTeam = { ...news, groupId: team, words: `Nobody comes yet on ${spoken(window)}.` };
  const inCircle: News = {
    ...news,
    groupId: CIRCLE,
    words: `In one of the circle’s teams nobody comes yet on ${spoken(window)}.`,
  };
  const [rota, onCall] = await Promise.all([
    firstOf(context, team, ['rota'], ({ kind }) => kind === 'OWNER'),
    firstOf(context, CIRCLE, ['on_call', 'coordinator'], () => false),
  ]);
  return { ...nothing, writes: [...tell(rota, inTeam, now), ...tell(onCall, inCircle, now)] };
};

/** Who holds the first of these hats that anyone holds; otherwise those of the group it falls to. */
async function firstOf(
  context: CommandContext,
  groupId: GroupId,
  slugs: readonly string[],
  otherwise: (place: KeptPlace) => boolean,
): Promise<KeptPlace[]> {
  const front = await frontOf(context.table, groupId);
  const hats = await hatsIn(context, front, groupId);
  for (const slug of slugs) {
    const found = placesHolding(front, hats, slug, context.now);
    if (found.length > 0) return found;
  }
  return front.places.filter((place) => otherwise(place) && statusAt(place, context.now) === 'ACTIVE');
}

function spoken({ from, to }: TimeWindow): string {
  const day = Temporal.PlainDate.from(dateOf(from));
  const words = day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${words}, from ${clockOf(from)} to ${clockOf(to)}`;
}
