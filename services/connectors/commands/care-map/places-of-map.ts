import { kithError } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import type { NodeFacts } from '../../domain/care-map/put-node.ts';
import { findPlace } from '../../store/places.ts';

/** A node with what its place is called, unless it is called otherwise. Throws `NOT_FOUND` for a place there is not. */
export async function withPlaceName(table: Table, facts: NodeFacts): Promise<NodeFacts> {
  if (!facts.placeId || facts.kind === 'PERSON') return facts;
  const place = await findPlace(table, facts.placeId);
  if (!place) throw kithError('NOT_FOUND');
  return { ...facts, label: facts.label ?? place.name };
}
