import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { Connecting } from '../domain/connecting/connecting.ts';

/** What teams told of each team and its connector: one partition, since it is counted over all of them. */
export const connectings = entity<Connecting, [string]>(
  (teamId) => key('CONNECTING', teamId),
  ({ teamId }) => [teamId],
);

export function allConnectings(table: Table): Promise<Connecting[]> {
  return allOf<Connecting>(table, { pk: 'CONNECTING' });
}
