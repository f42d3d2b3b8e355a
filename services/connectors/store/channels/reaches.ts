import { entity, key } from '@kith/service-kit';
import type { Reach } from '../../domain/channels/reach.ts';

/** How each person of the circle is reached. The only place that holds a way to them. */
export const reaches = entity<Reach, [string]>(
  (personId) => key(`REACH#${personId}`, 'REACH'),
  ({ personId }) => [personId],
);
