import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { logger, type Neighbourhood, signEnvelope } from '@kith/service-kit';
import { inBatches, type Outgoing } from './batches.ts';
import { busEntry, LARGEST_CALL, sizeOf } from './bus-entry.ts';
import { envelopeIn, isOutboxInsert, type StreamRecord } from './outbox-record.ts';

/** Where the relay publishes, and with whose key it signs. */
interface RelaySetting {
  readonly bus: string;
  readonly client: Pick<EventBridgeClient, 'send'>;
  readonly neighbourhood: Pick<Neighbourhood, 'signingKey'>;
}

/** Lambda's answer to a stream: the records to hand in again. Lambda goes back to the first of them. */
interface StreamAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Publishes what services put in their outboxes, in the order of the stream. After the first call that EventBridge did
 * not take whole, nothing later goes out: it would overtake, and be published again when Lambda goes back.
 * What no bus will ever take is reported with its reason and does not stop the rest; once the stream gives it up it is
 * in the on-failure destination. Throws, having published nothing, when the circle's key cannot be read.
 */
export async function relay(records: readonly StreamRecord[], setting: RelaySetting): Promise<StreamAnswer> {
  const failed = new Set<string>();
  const outgoing: Outgoing[] = [];
  for (const record of records.filter(isOutboxInsert)) {
    const prepared = await prepare(record, setting);
    if (prepared) outgoing.push(prepared);
    else failed.add(record.dynamodb.SequenceNumber);
  }

  let isHeldUp = false;
  for (const batch of inBatches(outgoing)) {
    const left: readonly Outgoing[] = isHeldUp ? batch : await publish(batch, setting);
    for (const { sequenceNumber } of left) failed.add(sequenceNumber);
    isHeldUp ||= left.length > 0;
  }
  const inOrder = records
    .map(({ dynamodb }) => dynamodb.SequenceNumber)
    .filter((number) => failed.has(number));
  return { batchItemFailures: inOrder.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** The entry of an outbox record, signed; nothing if no bus will ever take it. */
async function prepare(
  record: StreamRecord,
  { bus, neighbourhood }: RelaySetting,
): Promise<Outgoing | undefined> {
  const sequenceNumber = record.dynamodb.SequenceNumber;
  const envelope = readOrExplain(record);
  if (!envelope) return undefined;
  const entry = busEntry(await signEnvelope(envelope, await neighbourhood.signingKey()), bus);
  const bytes = sizeOf(entry);
  if (bytes <= LARGEST_CALL) return { sequenceNumber, eventId: envelope.id, entry };
  logger.error('An event is too large for any bus.', { eventId: envelope.id, type: envelope.type, bytes });
  return undefined;
}

function readOrExplain(record: StreamRecord) {
  try {
    return envelopeIn(record);
  } catch (error) {
    logger.error('An outbox item holds no event.', { key: record.dynamodb.Keys.pk.S, error: error as Error });
    return undefined;
  }
}

/** One call; answers the entries that were not taken, each with its reason in the log. */
async function publish(batch: readonly Outgoing[], { client }: RelaySetting): Promise<readonly Outgoing[]> {
  try {
    const { Entries = [] } = await client.send(
      new PutEventsCommand({ Entries: batch.map(({ entry }) => entry) }),
    );
    const left = batch.filter((_, index) => !Entries[index]?.EventId);
    for (const each of left) {
      const { ErrorCode, ErrorMessage } = Entries[batch.indexOf(each)] ?? {};
      logger.warn('The bus did not take an event.', {
        eventId: each.eventId,
        code: ErrorCode,
        reason: ErrorMessage,
      });
    }
    return left;
  } catch (error) {
    logger.warn('The bus could not be reached.', {
      eventIds: batch.map(({ eventId }) => eventId),
      error: error as Error,
    });
    return batch;
  }
}
