import type { PersonId } from '@kith/kernel';
import { accessFor, type CommandContext, findAll, type RequestContext, type Viewer } from '@kith/service-kit';
import type { Message } from '../../domain/channels/message.ts';
import { unknownReach } from '../../domain/channels/reach.ts';
import { permissions } from '../../domain/permissions.ts';
import { reaches } from '../../store/channels/reaches.ts';
import type { MessageParent } from '../parents.ts';

/** Messages as their fields are read: each with how its person is written to. */
export async function shown(
  { table }: CommandContext,
  messages: readonly Message[],
): Promise<MessageParent[]> {
  const people = [...new Set(messages.map(({ personId }) => personId))];
  const known = await findAll(table, reaches, people);
  return messages.map((message) => ({
    message,
    reach: known.get(message.personId) ?? unknownReach(message.personId),
  }));
}

/** The same of one. */
export async function shownOne(context: CommandContext, message: Message): Promise<MessageParent> {
  const [one] = await shown(context, [message]);
  return one as MessageParent;
}

/** Whether someone sees to the circle's messages. */
export function seesTo(viewer: Viewer): boolean {
  return accessFor(permissions, viewer).allows('seeToMessages');
}

/** Who sees to messages, after checking that they do. Throws `NOT_ALLOWED`. */
export function whoSeesTo({ viewer }: RequestContext): PersonId {
  accessFor(permissions, viewer).require('seeToMessages');
  return viewer.personId;
}
