import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Envelope, envelope } from '@kith/contracts';
import { OUTBOX_PREFIX } from '@kith/service-kit';
import * as z from 'zod';

/** A record of a DynamoDB stream, as far as the relay reads it. */
export const streamRecord = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string().min(1),
    Keys: z.looseObject({ pk: z.looseObject({ S: z.string() }) }),
    NewImage: z.record(z.string(), z.unknown()).optional(),
  }),
});
export type StreamRecord = z.infer<typeof streamRecord>;

/** What Lambda hands to the relay. */
export const streamEvent = z.looseObject({ Records: z.array(streamRecord) });

/** Whether the record is a new item of an outbox. The trigger's filter lets nothing else through; this makes sure. */
export function isOutboxInsert({ eventName, dynamodb }: StreamRecord): boolean {
  return eventName === 'INSERT' && dynamodb.Keys.pk.S.startsWith(OUTBOX_PREFIX);
}

/** The envelope an outbox item holds. Throws a `ZodError` when there is none that fits. */
export function envelopeIn({ dynamodb }: StreamRecord): Envelope {
  const item = unmarshall((dynamodb.NewImage ?? {}) as Parameters<typeof unmarshall>[0]);
  return envelope.parse(item.envelope);
}
