import { type Id, kithError } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import type { Acting } from '../../commands/hats/offer-to-hold.ts';
import type { EnteredConsent } from '../../domain/entered-consent.ts';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { mattersOn } from '../../store/matters.ts';
import { type Sight, sightOf } from '../sight.ts';

/** What may be done alike in a team and in the governance circle, each by its own relations. */
type GroupOperation = 'hat.see' | 'hat.arrange' | 'hat.enterFor';

/** Whether the viewer may do this in a group. */
export function mayIn({ access }: Sight, operation: GroupOperation, groupId: GroupId): boolean {
  const asHost = groupId === CIRCLE && access.allows(`circle.${operation}`);
  return asHost || access.allows(operation, { teamId: groupId });
}

/** Throws unless the viewer may do this in a group. */
export async function requireIn(
  operation: GroupOperation,
  groupId: GroupId,
  context: RequestContext,
): Promise<void> {
  const sight = await sightOf(context);
  if (!mayIn(sight, operation, groupId)) sight.access.require(operation, { teamId: groupId });
}

/** A selection, to someone who has a say in its group. Throws `NOT_FOUND` to others, as for a made-up id. */
export async function selectionFor(
  id: Id<'selection'>,
  context: RequestContext,
  operation: 'selection.see' | 'hat.decide' = 'hat.decide',
): Promise<Selection> {
  const selection = await mattersOn(context.table).matterOf<Selection>(id);
  if (!selection) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  access.require(operation, { teamId: selection.groupId });
  return selection;
}

const speaksThemselves = {
  what: 'They use the software themselves.',
  fix: 'Ask them to say it there; or to change how they like to be reached.',
};

/** What was heard from somebody who does not use the software. */
type Heard = Pick<EnteredConsent, 'how' | 'on'> & { readonly personId: string };

/**
 * Who acts: the viewer, or somebody whose words they enter. Throws `NOT_ALLOWED` to someone who may not enter words of
 * others in the group (whoever leads a selection may, in it), and for someone who uses the software themselves.
 */
export async function acting(
  heard: Heard | undefined,
  groupId: GroupId,
  context: RequestContext,
  selection?: Selection,
): Promise<Acting> {
  const { personId } = context.viewer;
  if (!heard || heard.personId === personId) return { personId };
  const isLeading = selection?.full?.facilitator === personId;
  if (!isLeading) await requireIn('hat.enterFor', groupId, context);
  const { front } = await sightOf(context);
  const place = (await front(groupId)).places.find((one) => one.personId === heard.personId);
  if ((place?.channel ?? 'APP') === 'APP') throw kithError('NOT_ALLOWED', speaksThemselves);
  return { personId: heard.personId, entered: { by: personId, how: heard.how, on: heard.on } };
}
