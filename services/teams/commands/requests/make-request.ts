import { kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { PackageRequest } from '../../domain/requests/package-request.ts';
import { drafted } from '../../domain/requests/steps.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { requestMoved } from './request-moved.ts';

type Wish = Pick<PackageRequest, 'groupId' | 'kind' | 'asks' | 'evidence'>;

/**
 * Someone of the team writes a request. With that it is sent if they speak for the owner, otherwise it waits for the
 * owner's yes (T16). Throws `ID_TAKEN`, `REASSESSMENT_REQUIRED`.
 */
export function makeRequest(
  { table, cause, now }: CommandContext,
  by: PersonId,
  speaksForOwner: boolean,
  { id: asked, ...wish }: Wish & { readonly id?: PackageRequest['id'] | undefined },
): Promise<PackageRequest> {
  const id = asked ?? newId('request');
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<PackageRequest>(id);
    if (earlier) {
      if (earlier.drafted.by !== by || !isSameWish(earlier, wish)) throw kithError('ID_TAKEN');
      return nothingToChange<PackageRequest>(earlier);
    }
    const after = unwrap(drafted({ id, ...wish }, { by, at: now }, speaksForOwner));
    const places = await storeOn(table).placesOf(wish.groupId);
    return { value: after, ...(await requestMoved(table, { before: undefined, after, places }, now)) };
  });
}

function isSameWish(a: Wish, b: Wish): boolean {
  const said = ({ groupId, kind, asks, evidence }: Wish) =>
    JSON.stringify([groupId, kind, asks, evidence.map((one) => [one.kind, one.label, one.ref])]);
  return said(a) === said(b);
}
