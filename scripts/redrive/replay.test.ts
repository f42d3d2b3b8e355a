import { describe, expect, it } from 'vitest';
import { asStreamRecords, replayOf } from './replay.ts';

const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-2:000000000000:${rest}`;
const event = { source: 'kith.matching', 'detail-type': 'CoverOffered.v1', detail: { id: 'event_1' } };
const message = (body: unknown, attributes: Record<string, string> = {}) => ({
  MessageId: 'm',
  ReceiptHandle: 'r',
  Body: typeof body === 'string' ? body : JSON.stringify(body),
  MessageAttributes: Object.fromEntries(
    Object.entries(attributes).map(([name, StringValue]) => [name, { StringValue }]),
  ),
});

describe('replaying what could not be delivered', () => {
  it('a rule that could not reach a consumer: the consumer hears the event again', () => {
    const attributes = {
      RULE_ARN: arn('events', 'rule/kith-clapton/kith-clapton-pay'),
      TARGET_ARN: arn('lambda', 'function:kith-clapton-pay-events'),
      ERROR_CODE: 'THROTTLING',
      ERROR_MESSAGE: 'Rate Exceeded.',
    };
    expect(replayOf(message(event, attributes))).toEqual({
      kind: 'INVOKE',
      functionName: 'kith-clapton-pay-events',
      payload: event,
      why: 'THROTTLING: Rate Exceeded.',
    });
  });

  it('a rule that could not reach a neighbour: the event goes on the circle’s own bus again, as its role may', () => {
    const attributes = {
      RULE_ARN: arn('events', 'rule/kith-clapton/kith-clapton-to-homerton'),
      TARGET_ARN: arn('events', 'event-bus/kith-homerton'),
      ERROR_CODE: 'NO_RESOURCE',
    };
    expect(replayOf(message(event, attributes))).toMatchObject({
      kind: 'PUBLISH',
      bus: 'kith-clapton',
      event,
    });
  });

  it('a consumer that failed for good: it hears the event again, and the reason is told', () => {
    const record = {
      requestContext: {
        functionArn: arn('lambda', 'function:kith-clapton-pay-events:$LATEST'),
        condition: 'RetriesExhausted',
      },
      requestPayload: event,
      responsePayload: { errorMessage: 'EVENT_INVALID' },
    };
    expect(replayOf(message(record))).toEqual({
      kind: 'INVOKE',
      functionName: 'kith-clapton-pay-events',
      payload: event,
      why: 'EVENT_INVALID',
    });
  });

  it('an outbox that was given up: its items go through the relay again', () => {
    const record = {
      requestContext: {
        functionArn: arn('lambda', 'function:kith-clapton-relay'),
        condition: 'RecordAgeExceeded',
      },
      DDBStreamBatchInfo: {
        streamArn: arn('dynamodb', 'table/kith-clapton-teams/stream/2026'),
        approximateArrivalOfFirstRecord: '2026-11-22T10:00:00Z',
        approximateArrivalOfLastRecord: '2026-11-22T10:00:01Z',
      },
    };
    expect(replayOf(message(record))).toMatchObject({
      kind: 'OUTBOX',
      table: 'kith-clapton-teams',
      relay: 'kith-clapton-relay',
    });
    const item = { pk: { S: 'OUTBOX#event_1' }, sk: { S: 'EVENT' } };
    expect(asStreamRecords([item])).toMatchObject({
      Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', Keys: item, NewImage: item } }],
    });
  });

  it.each(['no JSON at all', '{}', '"text"'])('%s stays where it is', (body) => {
    expect(replayOf(message(body)).kind).toBe('UNKNOWN');
  });
});
