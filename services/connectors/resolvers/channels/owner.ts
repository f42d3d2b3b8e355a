import { idOf } from '@kith/contracts';
import { kithError, type PersonId } from '@kith/kernel';
import { accessFor, parseInput, type RequestContext } from '@kith/service-kit';
import { contactOf, ownerOf } from '../../commands/channels/set-contact.ts';
import { permissions } from '../../domain/permissions.ts';

const speaksThemselves = {
  what: 'They use the software themselves.',
  fix: 'Ask them to say it there; or to change how they like to be reached.',
};

/**
 * The owner of a team, to someone who may write down for them how they are reached (T6). Throws `NOT_FOUND` to a stranger
 * as for a made-up id, `NOT_ALLOWED` to other members, and for an owner who uses the software themselves.
 */
export async function ownerToWriteFor(teamId: string, context: RequestContext): Promise<PersonId> {
  accessFor(permissions, context.viewer).require('setOwnersContact', {
    teamId: parseInput(idOf('team'), teamId),
  });
  const ownerId = await ownerOf(context, teamId);
  if (ownerId === undefined) throw kithError('NOT_FOUND');
  const { channel } = await contactOf(context, ownerId);
  if (channel === 'APP') throw kithError('NOT_ALLOWED', speaksThemselves);
  return ownerId;
}
