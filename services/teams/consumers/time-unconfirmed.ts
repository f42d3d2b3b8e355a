import { addTo } from '@kith/kernel';
import type { Consumer } from '@kith/service-kit';
import { messagesTo } from '../commands/message-people.ts';
import type { GroupId } from '../domain/group.ts';
import { statusAt } from '../domain/membership.ts';
import { frontOf } from '../store/front.ts';
import type { KeptPlace } from '../store/members.ts';
import { tell } from '../store/notices.ts';
import { firstOf } from './first-of.ts';
import { spokenDay } from './spoken-day.ts';

/** Until then the next reminder has gone out, or others were asked. */
const HOURS_TO_ANSWER = 7 * 24;

const isOwner = ({ kind }: Pick<KeptPlace, 'kind'>) => kind === 'OWNER';

/**
 * Nobody has answered what a worker said a visit took (P9): the owner is reminded by the channel they use; later whoever
 * holds the profile or check-in hat is asked to ask them, or the owner once more when nobody holds either.
 */
export const timeUnconfirmed: Consumer<'TimeUnconfirmed'> = async (
  { data: { visitId, teamId, workedOn, asks } },
  context,
) => {
  const { table, now } = context;
  const nothing = { value: undefined, writes: [], events: [] };
  const groupId = teamId as GroupId;
  const front = await frontOf(table, groupId);
  if (!front.team) return nothing;
  const owners = front.places.filter((place) => isOwner(place) && statusAt(place, now) === 'ACTIVE');
  const asked = asks === 'OWNER' ? owners : await firstOf(context, groupId, ['profile', 'checkin'], isOwner);
  const words = wordsFor(asked.every(isOwner), spokenDay(workedOn));
  return {
    ...nothing,
    writes: tell(asked, { groupId, kind: 'TIME_UNCONFIRMED', about: visitId, words }, now),
    events: messagesTo(asked.filter(isOwner), {
      groupId,
      kind: 'TIME_TO_CONFIRM',
      values: { day: workedOn, about: visitId },
      notAfter: addTo(now, { hours: HOURS_TO_ANSWER }),
    }),
  };
};

function wordsFor(isToOwner: boolean, day: string): string {
  return isToOwner
    ? `The visit on ${day} waits for your word: did it take as long as was written down? Take your time; nothing is decided without you.`
    : `The visit on ${day} has waited two weeks for a word of the person supported. Please ask them, and write down what they say.`;
}
