import type { Id } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { mapLists } from '../../store/care-map.ts';

/**
 * How many teams' owners go to each place of the asset map now: links that are engaged or generative. True counts, for
 * ranking; whoever shows one puts it under disclosure control (K3, K4).
 */
export async function placesThatWorked(table: Table): Promise<ReadonlyMap<Id<'place'>, number>> {
  const tallies = await mapLists.placeTallies(table);
  return new Map(tallies.flatMap(({ placeId, teams }) => (teams.LIVE > 0 ? [[placeId, teams.LIVE]] : [])));
}
