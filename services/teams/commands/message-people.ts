import type { EventData } from '@kith/contracts';
import { isId, newId, type PersonId } from '@kith/kernel';
import { event, type NewEvent } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import type { Channel } from '../domain/person.ts';

/** Something people are told, as the circle's messages have it. */
type Telling = Pick<EventData<'MessageRequested'>, 'kind' | 'values' | 'notAfter'> & {
  readonly groupId: GroupId;
};

/** Those whom the circle's messages reach. Who uses the software has the notice; who is told by a member, by them. */
const REACHED: ReadonlySet<Channel> = new Set(['EMAIL', 'SMS', 'LETTER']);

/**
 * The messages by which people hear of a notice who do not look for it in the software: that there is something, and never
 * what it says of anyone (C6).
 */
export function messagesTo(
  people: readonly { readonly personId: PersonId; readonly channel?: Channel }[],
  { groupId, ...telling }: Telling,
): NewEvent[] {
  return people
    .filter(({ channel }) => channel && REACHED.has(channel))
    .map(({ personId }) => {
      const messageId = newId('message');
      const about = isId('team', groupId) ? { teamId: groupId } : {};
      const data = { messageId, personId, ...about, ...telling };
      return event({ name: 'MessageRequested', subject: messageId, sequence: 1, data });
    });
}
