import type { RequestContext } from '@kith/service-kit';
import { type Read, type Reading, readDocument } from '../../commands/profile/read-document.ts';
import { type Sight, sightOf } from '../sight.ts';
import type { DocumentParent } from './parents.ts';
import { readerOf } from './reader.ts';

const openings = new WeakMap<Sight, Map<string, Promise<Read>>>();

/**
 * Opens a version for the viewer, once a request and way of reading however many of its fields are asked for: so there is
 * one entry in the owner's log. Throws `NOT_ALLOWED` when none of it is shared with them.
 */
export async function openedBy(
  context: RequestContext,
  { teamId, kind, number, reason }: DocumentParent,
  way: Reading['way'],
): Promise<Read> {
  const sight = await sightOf(context);
  const seen = openings.get(sight) ?? new Map<string, Promise<Read>>();
  openings.set(sight, seen);
  const key = JSON.stringify([teamId, kind, number, way, reason]);
  const open = async () =>
    readDocument(context, await readerOf(teamId, context), {
      teamId,
      kind,
      number,
      way,
      ...(reason && { reason }),
    });
  const reading = seen.get(key) ?? open();
  seen.set(key, reading);
  return reading;
}
