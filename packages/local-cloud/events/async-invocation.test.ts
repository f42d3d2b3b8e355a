import { expect, test } from 'vitest';
import { failing, runBuses, visit } from './fixtures/running-buses.ts';
import { arns, smallCloud } from './fixtures/small-cloud.ts';
import type { Invocation } from './invoke.ts';

const busy = {
  ok: false,
  throttled: true,
  error: { errorType: 'TooManyRequestsException', errorMessage: '' },
} as const;

test('a function that fails is tried twice more, then Lambda’s record goes to its on-failure queue', async () => {
  const { buses, clock, invoked, deadLetters } = runBuses(smallCloud(), {
    answer: () => failing('no such team'),
  });
  buses.invokeLater(arns.fn('pay'), { visit: 'v1' });
  await clock.advance(60_000);
  expect(invoked).toHaveLength(3);
  expect(deadLetters()).toEqual([
    {
      attributes: {},
      body: {
        version: '1.0',
        timestamp: expect.stringMatching(/^2026-06-01T12:00:0/),
        requestContext: {
          requestId: expect.any(String),
          functionArn: `${arns.fn('pay')}:$LATEST`,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        },
        requestPayload: { visit: 'v1' },
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        responsePayload: { errorType: 'Error', errorMessage: 'no such team' },
      },
    },
  ]);
});

test('a function that recovers settles the event', async () => {
  const { buses, clock, journal, deadLetters } = runBuses(smallCloud(), {
    answer: (nth) => (nth < 3 ? failing('not yet') : { ok: true, payload: null }),
  });
  buses.putEvents([visit('todmorden')]);
  await clock.advance(60_000);
  await buses.idle();
  expect(deadLetters()).toEqual([]);
  expect(journal.pending()).toEqual([]);
});

test('throttles do not count as attempts, and end when the event is too old', async () => {
  const { buses, clock, invoked, deadLetters } = runBuses(smallCloud(), { answer: () => busy });
  buses.invokeLater(arns.fn('pay'), {});
  await clock.advance(3_600_000);
  expect(invoked.length).toBeGreaterThan(10);
  expect(deadLetters()[0]?.body).toMatchObject({
    requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 0 },
    responseContext: null,
    responsePayload: null,
  });
});

test('a role that may not send to the on-failure queue loses the record, and that is reported', async () => {
  const cloud = smallCloud();
  const roles = cloud.roles.map((role) => ({ ...role, statements: [] }));
  const { buses, clock, reports, deadLetters } = runBuses(
    { ...cloud, roles },
    { answer: () => failing('no') },
  );
  buses.invokeLater(arns.fn('pay'), {});
  await clock.advance(60_000);
  expect(deadLetters()).toEqual([]);
  expect(reports).toEqual([expect.stringMatching(/dropped: no statement allows sqs:SendMessage/)]);
});

test('events for one function run a few at a time', async () => {
  const gate = Promise.withResolvers<Invocation>();
  const { buses, clock, invoked } = runBuses(smallCloud(), { answer: () => gate.promise });
  for (let nth = 0; nth < 30; nth++) buses.invokeLater(arns.fn('pay'), { nth });
  await clock.advance(0);
  expect(invoked).toHaveLength(8);
  gate.resolve({ ok: true, payload: null });
  await buses.idle();
  expect(invoked).toHaveLength(30);
});
