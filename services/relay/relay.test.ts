import type { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Envelope } from '@kith/contracts';
import { logger, neighbourhoodOf, verifyEnvelope } from '@kith/service-kit';
import { makeCircles, type TestCircles } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StreamRecord, streamEvent } from './outbox-record.ts';
import { relay } from './relay.ts';

let circles: TestCircles;
beforeAll(async () => {
  circles = await makeCircles(['homerton', 'clapton']);
});

/** What the relay says in its log; tests keep it from the console. */
const logged = { warn: vi.spyOn(logger, 'warn'), error: vi.spyOn(logger, 'error') };
beforeEach(() => {
  for (const spy of Object.values(logged)) spy.mockReset().mockImplementation(() => {});
});

function anEvent(number: number, more: Partial<Envelope> = {}): Envelope {
  return {
    specversion: '1.0',
    id: `event-${number}`,
    source: '/circles/homerton/matching',
    type: 'CoverReleased.v1',
    time: '2026-11-30T10:00:00Z',
    subject: 'offer-1',
    dataschema: 'urn:kith:event:CoverReleased:v1',
    datacontenttype: 'application/json',
    circle: 'homerton',
    audience: [],
    sequence: number,
    correlationid: 'c-1',
    causationid: 'c-1',
    data: { claimId: 'claim-1' },
    ...more,
  };
}

function recordOf(
  number: number,
  item: unknown = { envelope: anEvent(number) },
  eventName = 'INSERT',
): StreamRecord {
  const keys = { pk: `OUTBOX#event-${number}`, sk: 'EVENT' };
  const record = {
    eventName,
    dynamodb: {
      SequenceNumber: String(number),
      Keys: marshall(keys),
      NewImage: marshall({ ...keys, ...(item as object) }, { removeUndefinedValues: true }),
    },
  };
  return streamEvent.parse({ Records: [record] }).Records[0] as StreamRecord;
}

const records = (count: number) => Array.from({ length: count }, (_, index) => recordOf(index + 1));
const failures = (...numbers: number[]) => ({
  batchItemFailures: numbers.map((number) => ({ itemIdentifier: String(number) })),
});

/** A bus that notes what it takes, and refuses what the test wants refused. */
function aBus(refuses: (id: string, call: number) => boolean | 'the call' = () => false) {
  const taken: Envelope[] = [];
  const calls: NonNullable<PutEventsCommand['input']['Entries']>[] = [];
  const send = async ({ input }: PutEventsCommand) => {
    const entries = input.Entries ?? [];
    calls.push(entries);
    const details = entries.map(({ Detail }) => JSON.parse(Detail ?? '') as Envelope);
    const said = details.map(({ id }) => refuses(id, calls.length));
    if (said.includes('the call')) throw new Error('ThrottlingException');
    taken.push(...details.filter((_, index) => !said[index]));
    return {
      Entries: said.map((no) =>
        no ? { ErrorCode: 'InternalFailure', ErrorMessage: 'no' } : { EventId: 'e' },
      ),
    };
  };
  return { taken, calls, client: { send } as unknown as EventBridgeClient };
}

const relayOn = (bus: ReturnType<typeof aBus>, given: readonly StreamRecord[]) =>
  relay(given, {
    bus: 'kith-homerton',
    client: bus.client,
    neighbourhood: neighbourhoodOf('homerton', circles.parametersOf('homerton')),
  });

const idsOn = (bus: ReturnType<typeof aBus>) => bus.taken.map(({ id }) => id);

describe('the relay', () => {
  it('publishes what is new in an outbox, in order, ten to a call', async () => {
    const bus = aBus();
    expect(await relayOn(bus, records(23))).toEqual(failures());
    expect(idsOn(bus)).toEqual(Array.from({ length: 23 }, (_, index) => `event-${index + 1}`));
    expect(bus.calls.map((entries) => entries.length)).toEqual([10, 10, 3]);
    expect(bus.calls[0]?.[0]).toMatchObject({
      EventBusName: 'kith-homerton',
      Source: 'kith.matching',
      DetailType: 'CoverReleased.v1',
    });
    expect(bus.taken[0]).toMatchObject(anEvent(1));
  });

  it('leaves alone what is not a new item of an outbox', async () => {
    const bus = aBus();
    const other = recordOf(2);
    other.dynamodb.Keys.pk.S = 'TEAM#1';
    expect(await relayOn(bus, [recordOf(1, {}, 'REMOVE'), other, recordOf(3, {}, 'MODIFY')])).toEqual(
      failures(),
    );
    expect(bus.calls).toEqual([]);
  });

  it('F9: signs with the circle’s key what stays in the circle as well as what leaves it', async () => {
    const bus = aBus();
    await relayOn(bus, [recordOf(1), recordOf(2, { envelope: anEvent(2, { audience: ['clapton'] }) })]);
    expect(bus.taken).toHaveLength(2);
    for (const sent of bus.taken) {
      expect(await verifyEnvelope(sent, circles.keysOf('homerton').public)).toMatchObject({ ok: true });
      expect(await verifyEnvelope(sent, circles.keysOf('clapton').public)).toMatchObject({ ok: false });
    }
  });

  it('publishes nothing when the circle’s key cannot be read, so that Lambda hands everything in again', async () => {
    const bus = aBus();
    const neighbourhood = { signingKey: () => Promise.reject(new Error('no parameter')) };
    await expect(relay(records(2), { bus: 'b', client: bus.client, neighbourhood })).rejects.toThrow(
      'no parameter',
    );
    expect(bus.calls).toEqual([]);
  });

  it('reports the entries a bus did not take, and holds back what comes after that call', async () => {
    const bus = aBus((id) => id === 'event-4');
    expect(await relayOn(bus, records(12))).toEqual(failures(4, 11, 12));
    expect(bus.calls).toHaveLength(1);
    expect(idsOn(bus)).not.toContain('event-4');
    expect(logged.warn).toHaveBeenCalledWith(expect.any(String), {
      eventId: 'event-4',
      code: 'InternalFailure',
      reason: 'no',
    });
  });

  it('reports all of a call that failed, and all that comes after it', async () => {
    const bus = aBus((_, call) => (call === 2 ? 'the call' : false));
    expect(await relayOn(bus, records(25))).toEqual(
      failures(...Array.from({ length: 15 }, (_, index) => index + 11)),
    );
  });

  it('reports what no bus will ever take, and publishes the rest', async () => {
    const bus = aBus();
    const tooLarge = recordOf(2, { envelope: anEvent(2, { data: { text: 'é'.repeat(131_072) } }) });
    const noEvent = recordOf(3, { envelope: { id: 'event-3' } });
    expect(await relayOn(bus, [recordOf(1), tooLarge, noEvent, recordOf(4)])).toEqual(failures(2, 3));
    expect(idsOn(bus)).toEqual(['event-1', 'event-4']);
    expect(logged.error.mock.calls.map(([said]) => said)).toEqual([
      'An event is too large for any bus.',
      'An outbox item holds no event.',
    ]);
  });

  it('keeps each call within what EventBridge takes at once', async () => {
    const bus = aBus();
    const large = [1, 2, 3, 4, 5].map((number) =>
      recordOf(number, { envelope: anEvent(number, { data: { text: 'x'.repeat(100_000) } }) }),
    );
    expect(await relayOn(bus, large)).toEqual(failures());
    expect(bus.calls.map((entries) => entries.length)).toEqual([2, 2, 1]);
  });

  it('loses nothing, whatever fails and however often: what is not published is reported until it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 35 }), fc.infiniteStream(fc.nat(9)), async (count, luck) => {
        const bus = aBus(() => {
          const drawn = luck.next().value as number;
          return drawn === 9 ? 'the call' : drawn > 6;
        });
        let left = records(count);
        for (let attempt = 0; left.length > 0 && attempt < 200; attempt++) {
          const [first] = (await relayOn(bus, left)).batchItemFailures;
          // As Lambda does: back to the first record reported, and everything after it.
          left = first
            ? left.filter(({ dynamodb }) => Number(dynamodb.SequenceNumber) >= Number(first.itemIdentifier))
            : [];
        }
        expect(new Set(idsOn(bus)).size).toBe(count);
      }),
      { numRuns: 40 },
    );
  });
});
