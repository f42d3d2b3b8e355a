/** A message of a queue of what could not be delivered. */
export interface Undelivered {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MessageAttributes?: Readonly<Record<string, { readonly StringValue?: string }>>;
}

/** How an undelivered message is sent on its way again. */
export type Replay =
  /** A function takes its event again, as Lambda's own queue would hand it over. */
  | {
      readonly kind: 'INVOKE';
      readonly functionName: string;
      readonly payload: unknown;
      readonly why: string;
    }
  /** The circle's bus takes its event again; its rules hand it on, and whoever heard it before takes no notice. */
  | { readonly kind: 'PUBLISH'; readonly bus: string; readonly event: BusEvent; readonly why: string }
  /** Outbox items that the relay gave up: they are still in their table, and go through it again. */
  | {
      readonly kind: 'OUTBOX';
      readonly table: string;
      readonly relay: string;
      readonly from: string;
      readonly to: string;
      readonly why: string;
    }
  | { readonly kind: 'UNKNOWN'; readonly why: string };

interface BusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
}

/** What to do with a message, from what AWS wrote into it when delivery ended. */
export function replayOf({ Body, MessageAttributes = {} }: Undelivered): Replay {
  const body = parsed(Body);
  if (!body) return { kind: 'UNKNOWN', why: 'its body is not JSON' };
  const text = (name: string) => MessageAttributes[name]?.StringValue;
  const target = text('TARGET_ARN');
  if (target) {
    const why = `${text('ERROR_CODE') ?? 'not delivered'}: ${text('ERROR_MESSAGE') ?? 'no reason given'}`;
    if (target.includes(':function:')) {
      return { kind: 'INVOKE', functionName: functionIn(target), payload: body, why };
    }
    // A rule of the bus `kith-a` has the ARN …:rule/kith-a/kith-a-to-b.
    const bus = text('RULE_ARN')?.split('/')[1];
    if (bus && isEvent(body)) return { kind: 'PUBLISH', bus, event: body, why };
  }
  const { requestContext, requestPayload, responsePayload, DDBStreamBatchInfo } = body as FailureRecord;
  if (DDBStreamBatchInfo && requestContext) {
    const {
      streamArn,
      approximateArrivalOfFirstRecord: from,
      approximateArrivalOfLastRecord: to,
    } = DDBStreamBatchInfo;
    const table = streamArn.split('/')[1] ?? '';
    const why = requestContext.condition ?? 'given up by its stream';
    return { kind: 'OUTBOX', table, relay: functionIn(requestContext.functionArn), from, to, why };
  }
  if (requestContext && requestPayload !== undefined) {
    const why = responsePayload?.errorMessage ?? requestContext.condition ?? 'the function failed';
    return {
      kind: 'INVOKE',
      functionName: functionIn(requestContext.functionArn),
      payload: requestPayload,
      why,
    };
  }
  return { kind: 'UNKNOWN', why: 'nothing in it says where it was going' };
}

interface FailureRecord {
  readonly requestContext?: { readonly functionArn: string; readonly condition?: string };
  readonly requestPayload?: unknown;
  readonly responsePayload?: { readonly errorMessage?: string } | null;
  readonly DDBStreamBatchInfo?: {
    readonly streamArn: string;
    readonly approximateArrivalOfFirstRecord: string;
    readonly approximateArrivalOfLastRecord: string;
  };
}

/** The relay's invocation for outbox items, as a stream would hand them over. */
export function asStreamRecords(items: readonly Readonly<Record<string, unknown>>[]): unknown {
  return {
    Records: items.map((item, index) => ({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        SequenceNumber: String(index + 1),
        Keys: { pk: item.pk, sk: item.sk },
        NewImage: item,
      },
    })),
  };
}

function functionIn(arn: string): string {
  return arn.split(':')[6] ?? arn;
}

function isEvent(value: object): value is BusEvent {
  return 'source' in value && 'detail-type' in value && 'detail' in value;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
