import { type Id, KithError, kithError, type PersonId } from '@kith/kernel';
import type { CommandContext, Table, Write } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { CIRCLE } from '../../domain/group.ts';
import { wouldConnectTooMany } from '../../domain/hats/connector-load.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { badField } from '../../domain/hats/nominating.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { holdsPlace } from '../../domain/membership.ts';
import type { Matter } from '../../store/matters.ts';
import { mattersOn } from '../../store/matters.ts';
import { type KeptPlace, storeOn, writes } from '../../store/members.ts';

/** Someone active in the group whose consent counts there. Throws `BAD_INPUT` naming the field. */
export function deciderNamed(
  personId: PersonId,
  places: readonly KeptPlace[],
  now: CommandContext['now'],
  field = 'personId',
): KeptPlace {
  const place = decidersIn(places, now).find((one) => one.personId === personId);
  if (!place) throw new KithError(badField(field, 'Someone active in the team'));
  return place;
}

/**
 * Nobody joins or leaves while this is decided. Their places are written again as they are, because merely looking at
 * them would not stop someone who had looked before from joining after, and never being asked.
 */
export function companyHeld(places: readonly KeptPlace[], now: CommandContext['now']): Write[] {
  return places.filter((place) => holdsPlace(place, now)).map((place) => writes.place(place, place));
}

/**
 * Refuses to load one person with the connecting of more teams than is usual (T18), unless the circle agreed to it by
 * consent. Throws `CONNECTOR_LOAD`.
 */
export async function checkConnectorLoad(
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
  personId: PersonId,
  hat: Pick<Hat, 'groupId' | 'slug'>,
  overrideId: Selection['overrideId'],
): Promise<void> {
  const { grants } = await storeOn(table).knownOf(personId);
  if (!wouldConnectTooMany(grants, hat, now)) return;
  if (!overrideId || !(await isAgreedByCircle(overrideId, table))) throw kithError('CONNECTOR_LOAD');
}

/** What tells whether a proposal was agreed. */
type Decided = Matter & { readonly ended?: { readonly outcome: string } };

async function isAgreedByCircle(id: Id<'proposal'>, table: Table): Promise<boolean> {
  const proposal = await mattersOn(table).matterOf<Decided>(id);
  return proposal?.groupId === CIRCLE && proposal.ended?.outcome === 'AGREED';
}
