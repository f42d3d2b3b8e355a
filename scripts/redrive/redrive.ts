import { awsCall, type Where } from '../lib/aws-call.ts';
import { itemsOf, type RawItem } from '../lib/table-copies.ts';
import { asStreamRecords, type Replay, replayOf, type Undelivered } from './replay.ts';

/** What became of the messages of a queue. */
export interface Redriven {
  readonly sent: number;
  /** Left in the queue, with what is wrong. */
  readonly left: readonly string[];
}

const A_CALL = 10;

/**
 * Sends everything of an owner that could not be delivered on its way again. A message leaves the queue once it is on its
 * way; what fails once more comes back to the queue by itself, as a new message. Whoever consumed an event before takes no
 * notice of it (F10), so replaying too much does no harm. `dry` only tells.
 */
export async function redrive(
  where: Where,
  owner: string,
  { dry = false, say = () => {} }: { readonly dry?: boolean; readonly say?: (line: string) => void } = {},
): Promise<Redriven> {
  const QueueUrl = await queueUrl(where, owner);
  const left: string[] = [];
  let sent = 0;
  // Hidden for as long as this may take; what it is not done with is there again afterwards.
  for (const message of await receiveAll(where, QueueUrl, dry ? 1 : 300)) {
    const replay = replayOf(message);
    say(`${wordsOf(replay)}   (${replay.why})`);
    if (dry || replay.kind === 'UNKNOWN') {
      if (replay.kind === 'UNKNOWN') left.push(`${message.MessageId}: ${replay.why}`);
      continue;
    }
    try {
      await send(where, replay);
      const body = { QueueUrl, ReceiptHandle: message.ReceiptHandle };
      await awsCall(where, { service: 'sqs', target: 'AmazonSQS.DeleteMessage', body });
      sent += 1;
    } catch (error) {
      left.push(`${message.MessageId}: ${(error as Error).message}`);
    }
  }
  return { sent, left };
}

async function queueUrl(where: Where, owner: string): Promise<string> {
  const body = { QueueName: `kith-${owner}-undelivered` };
  const { QueueUrl } = await awsCall(where, { service: 'sqs', target: 'AmazonSQS.GetQueueUrl', body });
  return String(QueueUrl);
}

async function receiveAll(where: Where, QueueUrl: string, VisibilityTimeout: number): Promise<Undelivered[]> {
  const all = new Map<string, Undelivered>();
  for (;;) {
    const body = { QueueUrl, VisibilityTimeout, MaxNumberOfMessages: A_CALL, MessageAttributeNames: ['All'] };
    const answer = await awsCall(where, { service: 'sqs', target: 'AmazonSQS.ReceiveMessage', body });
    const messages = (answer.Messages ?? []) as Undelivered[];
    const fresh = messages.filter(({ MessageId }) => !all.has(MessageId));
    for (const message of fresh) all.set(message.MessageId, message);
    if (fresh.length === 0) return [...all.values()];
  }
}

async function send(where: Where, replay: Exclude<Replay, { kind: 'UNKNOWN' }>): Promise<void> {
  if (replay.kind === 'INVOKE') return invoke(where, replay.functionName, replay.payload);
  if (replay.kind === 'OUTBOX')
    return invoke(where, replay.relay, asStreamRecords(await outboxOf(where, replay)));
  const { bus, event } = replay;
  const entry = {
    EventBusName: bus,
    Source: event.source,
    DetailType: event['detail-type'],
    Detail: JSON.stringify(event.detail),
  };
  const answer = await awsCall(where, {
    service: 'events',
    target: 'AWSEvents.PutEvents',
    body: { Entries: [entry] },
  });
  if (Number(answer.FailedEntryCount) > 0) throw new Error(`the bus ${bus} did not take it`);
}

async function invoke(where: Where, functionName: string, payload: unknown): Promise<void> {
  await awsCall(where, {
    service: 'lambda',
    path: `/2015-03-31/functions/${functionName}/invocations`,
    // Not waited for: Lambda's own queue tries again, and dead-letters, as it did the first time.
    headers: { 'x-amz-invocation-type': 'Event' },
    body: payload,
  });
}

/** The outbox items that were written between two moments, with a minute to either side. */
async function outboxOf(
  where: Where,
  { table, from, to }: Extract<Replay, { kind: 'OUTBOX' }>,
): Promise<RawItem[]> {
  const [first, last] = [Date.parse(from) - 60_000, Date.parse(to) + 60_000];
  const found: RawItem[] = [];
  for await (const page of itemsOf(where, table))
    found.push(...page.filter((item) => isOutbox(item, first, last)));
  return found;
}

function isOutbox(item: RawItem, first: number, last: number): boolean {
  const { pk, envelope } = item as {
    pk?: { S?: string };
    envelope?: { M?: { time?: { S?: string } } };
  };
  const at = Date.parse(envelope?.M?.time?.S ?? '');
  return pk?.S?.startsWith('OUTBOX#') === true && first <= at && at <= last;
}

function wordsOf(replay: Replay): string {
  if (replay.kind === 'INVOKE') return `to ${replay.functionName} again`;
  if (replay.kind === 'PUBLISH') return `to the bus ${replay.bus} again: ${replay.event['detail-type']}`;
  if (replay.kind === 'OUTBOX') return `the outbox of ${replay.table} through ${replay.relay} again`;
  return 'stays where it is';
}
