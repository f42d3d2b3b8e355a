import { kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { speaksForOwner, statusAt } from '../../domain/membership.ts';
import type { PackageRequest } from '../../domain/requests/package-request.ts';
import { drafted } from '../../domain/requests/steps.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn, writes } from '../../store/members.ts';
import { requestMoved } from './request-moved.ts';

type Wish = Pick<PackageRequest, 'groupId' | 'kind' | 'asks' | 'evidence'>;

/**
 * Someone of the team writes a request. With that it is sent if they speak for the owner (`isSent`), otherwise it waits
 * for the owner's yes (T16). Throws `ID_TAKEN`, `REASSESSMENT_REQUIRED`; `NOT_ALLOWED` for whoever no longer may.
 */
export function makeRequest(
  { table, cause, now }: CommandContext,
  by: PersonId,
  isSent: boolean,
  { id: asked, ...wish }: Wish & { readonly id?: PackageRequest['id'] | undefined },
): Promise<PackageRequest> {
  const id = asked ?? newId('request');
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<PackageRequest>(id);
    if (earlier) {
      if (earlier.drafted.by !== by || !isSameWish(earlier, wish)) throw kithError('ID_TAKEN');
      return nothingToChange<PackageRequest>(earlier);
    }
    const after = unwrap(drafted({ id, ...wish }, { by, at: now }, isSent));
    const places = await storeOn(table).placesOf(wish.groupId);
    const own = places.find((place) => place.personId === by);
    const mayStill = own && (isSent ? speaksForOwner(own, now) : statusAt(own, now) === 'ACTIVE');
    if (!own || !mayStill) throw kithError('NOT_ALLOWED');
    const told = await requestMoved(table, { before: undefined, after, places }, now);
    return { value: after, writes: [...told.writes, writes.samePlace(own)], events: told.events };
  });
}

function isSameWish(a: Wish, b: Wish): boolean {
  const said = ({ groupId, kind, asks, evidence }: Wish) =>
    JSON.stringify([groupId, kind, asks, evidence.map((one) => [one.kind, one.label, one.ref])]);
  return said(a) === said(b);
}
