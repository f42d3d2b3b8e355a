import { entity, epochSeconds, key } from '@kith/service-kit';
import type { Message } from '../../domain/channels/message.ts';

/** Whoever looks for what they were told looks within the year. */
const KEPT_SECONDS = 366 * 24 * 3600;

/** Messages, by person. While they are to be sent they stand in a list by when. */
export const messages = entity<Message, [string, string]>(
  (personId, id) => key(`MESSAGES#${personId}`, id),
  ({ personId, id }) => [personId, id],
  ({ id, dueAt, requestedAt }) => ({
    gsi1pk: 'MESSAGES#DUE',
    gsi1sk: `${dueAt}#${id}`,
    expiresAt: epochSeconds(requestedAt) + KEPT_SECONDS,
  }),
);
