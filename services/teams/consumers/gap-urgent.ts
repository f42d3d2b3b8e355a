import { clockOf, dateOf, isBefore, type TimeWindow } from '@kith/kernel';
import type { Consumer } from '@kith/service-kit';
import { messagesTo } from '../commands/message-people.ts';
import { CIRCLE, type GroupId } from '../domain/group.ts';
import type { News } from '../domain/notice.ts';
import { frontOf } from '../store/front.ts';
import { tell } from '../store/notices.ts';
import { firstOf } from './first-of.ts';
import { spokenDay } from './spoken-day.ts';

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
  const said = {
    kind: 'NOBODY_COMES_YET',
    values: { ...window, about: gapId },
    notAfter: window.from,
  } as const;
  return {
    ...nothing,
    writes: [...tell(rota, inTeam, now), ...tell(onCall, inCircle, now)],
    events: [
      ...messagesTo(rota, { groupId: team, ...said }),
      ...messagesTo(onCall, { groupId: CIRCLE, ...said }),
    ],
  };
};

function spoken({ from, to }: TimeWindow): string {
  return `${spokenDay(dateOf(from))}, from ${clockOf(from)} to ${clockOf(to)}`;
}
