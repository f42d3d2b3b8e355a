import { expect, test } from 'vitest';
import { noon, runBuses, visit } from './fixtures/running-buses.ts';
import { arns, smallCloud } from './fixtures/small-cloud.ts';
import { entrySize } from './put-events.ts';

test('an accepted entry becomes an event with its envelope and reaches the function behind the rule', async () => {
  const { buses, clock, invoked } = runBuses(smallCloud());
  const answer = buses.putEvents([{ ...visit('todmorden', { visit: 'v1' }), Resources: ['arn:x'] }]);
  await clock.advance(0);
  expect(answer).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
  expect(invoked.map(({ payload }) => payload)).toEqual([
    {
      version: '0',
      id: answer.Entries[0]?.EventId,
      'detail-type': 'VisitConfirmed.v1',
      source: 'kith.matching',
      account: '000000000000',
      region: 'eu-west-2',
      time: '2026-06-01T12:00:00Z',
      resources: ['arn:x'],
      detail: { visit: 'v1' },
    },
  ]);
});

test('the time is the given one, or rehearsed time', async () => {
  const { buses, clock, journal, invoked } = runBuses(smallCloud());
  journal.setClockShiftMs(86_400_000);
  buses.putEvents([visit('todmorden'), { ...visit('todmorden'), Time: noon / 1000 - 60 }]);
  buses.putEvents([{ ...visit('todmorden'), Time: '2026-01-01T00:00:00.000Z' }]);
  await clock.advance(0);
  expect(invoked.map(({ payload }) => payload.time)).toEqual([
    '2026-06-02T12:00:00Z',
    '2026-06-01T11:59:00Z',
    '2026-01-01T00:00:00Z',
  ]);
});

test('entries fail one by one, and the good ones among them are delivered', async () => {
  const { buses, clock, invoked } = runBuses(smallCloud());
  const { Source: _source, ...noSource } = visit('todmorden');
  const { DetailType: _type, ...noType } = visit('todmorden');
  const { Detail: _detail, ...noDetail } = visit('todmorden');
  const answer = buses.putEvents([
    noSource,
    noType,
    noDetail,
    { ...visit('todmorden'), Detail: '{' },
    { ...visit('todmorden'), Detail: '[]' },
    { ...visit('todmorden'), Source: 'aws.ec2' },
    { ...visit('todmorden'), Time: 'soon' },
    visit('nowhere'),
    { ...visit('todmorden'), EventBusName: arns.bus('todmorden') },
  ]);
  await clock.advance(0);
  expect(answer.FailedEntryCount).toBe(8);
  expect(answer.Entries.map(({ ErrorCode }) => ErrorCode)).toEqual([
    'InvalidArgument',
    'InvalidArgument',
    'InvalidArgument',
    'MalformedDetail',
    'MalformedDetail',
    'NotAuthorizedForSourceException',
    'InvalidArgument',
    'ResourceNotFoundException',
    undefined,
  ]);
  expect(invoked).toHaveLength(1);
});

test('a request of none, more than ten, or more than 256 KB together is refused as a whole', async () => {
  const { buses, clock, invoked } = runBuses(smallCloud());
  const refusal = expect.objectContaining({ code: 'ValidationException' });
  const overhead = entrySize(visit('todmorden', { text: '' }));
  const ofSize = (bytes: number) => visit('todmorden', { text: 'x'.repeat(bytes - overhead) });
  expect(() => buses.putEvents([])).toThrow(refusal);
  expect(() => buses.putEvents(Array.from({ length: 11 }, () => visit('todmorden')))).toThrow(refusal);
  expect(() => buses.putEvents([ofSize(262_145)])).toThrow(refusal);
  expect(() => buses.putEvents([ofSize(200_000), ofSize(62_145)])).toThrow(refusal);
  await clock.advance(0);
  expect(invoked).toHaveLength(0);
  expect(buses.putEvents([ofSize(200_000), ofSize(62_144)]).FailedEntryCount).toBe(0);
});

test('the size of an entry counts 14 bytes for a time, and texts in UTF-8', () => {
  expect(entrySize({})).toBe(0);
  expect(entrySize({ Source: 'é', DetailType: 'ab', Detail: '{}', Resources: ['abc', 'd'] })).toBe(10);
  expect(entrySize({ Time: 0 })).toBe(14);
});
