import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cloud } from './cloud.ts';
import { operatorKey } from './endpoint/callers.ts';
import { heardIn, post, runTestApp } from './test-app/running.ts';
import { synthesiseTestApp } from './test-app/synthesise.ts';

// Threads and processes start slowly on a machine that has much else to do.
vi.setConfig({ testTimeout: 30_000 });

let cloud: Cloud;
const log: string[] = [];

beforeAll(async () => {
  const assembly = await synthesiseTestApp();
  cloud = await runTestApp(assembly, { log: (line, name) => log.push(name ? `${name}: ${line}` : line) });
}, 60_000);

afterAll(() => cloud.stop());

const answerOf = async (slug: string, body: object) => (await post(cloud, slug, body)).json();

describe('an event', () => {
  it('goes from a transaction through stream, relay and two buses to the consumers of both circles', async () => {
    const response = await post(cloud, 'east', { do: 'write', id: 'first', audience: 'west' });
    expect([response.status, await response.json()]).toEqual([200, { id: 'first' }]);
    await cloud.idle();
    expect(await heardIn(cloud, 'east')).toEqual({ first: 1 });
    expect(await heardIn(cloud, 'west')).toEqual({ first: 1 });
  });

  it('meant for its own circle reaches no other', async () => {
    await post(cloud, 'west', { do: 'write', id: 'private' });
    await cloud.idle();
    expect(await heardIn(cloud, 'west')).toHaveProperty('private', 1);
    expect(await heardIn(cloud, 'east')).not.toHaveProperty('private');
  });

  it('that its consumer refuses again and again ends in the dead-letter queue, with the reason', async () => {
    await post(cloud, 'east', { do: 'write', id: 'poison' });
    await cloud.idle();
    const letters = cloud.deadLetters();
    expect(letters.map(({ queue }) => queue)).toEqual(['kith-east-undelivered']);
    expect(letters[0]?.body).toContain('poison');
    expect(letters[0]?.body).toContain('RangeError');
  });
});

describe('a role', () => {
  it('that does not allow a call gets AccessDenied from the SDK', async () => {
    expect(await answerOf('east', { do: 'scan' })).toEqual({
      name: 'AccessDeniedException',
      message: expect.stringMatching(
        /assumed-role\/.*\/kith-east-notes is not authorized to perform: dynamodb:Scan on resource: .*table\/kith-east-notes because/,
      ),
    });
    expect(await answerOf('east', { do: 'foreignSecret', path: '/kith/west/keys/signing' })).toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('that allows a path reads its parameters, page by page, and secrets decrypted', async () => {
    expect(await answerOf('east', { do: 'parameters', path: '/kith/east/facts' })).toMatchObject({
      pages: 2,
      names: { length: 12, 0: '/kith/east/facts/00', 11: '/kith/east/facts/11' },
    });
    expect(await answerOf('east', { do: 'secret', path: '/kith/east/keys/signing' })).toEqual({
      value: 'key of east',
    });
  });
});

describe('the door of a circle', () => {
  it('hands the claims to the function as strings', async () => {
    expect(await answerOf('east', { do: 'claims' })).toMatchObject({
      sub: 'person_of_east',
      token_use: 'access',
      username: 'east',
      version: '2',
      exp: expect.stringMatching(/^\d+$/),
      'cognito:groups': '[starter connector]',
    });
  });

  it('turns away who has no token, a token of another circle, a forged or an expired one', async () => {
    const door = `${cloud.apis[0]?.url}/notes`;
    const none = await fetch(door, { method: 'POST', body: '{}' });
    expect([none.status, await none.json()]).toEqual([401, { message: 'Unauthorized' }]);
    const foreign = await cloud.token('kith-west', 'west');
    expect((await post(cloud, 'east', {}, foreign)).status).toBe(401);
    const forged = await new SignJWT({ client_id: 'any' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(cloud.issuer('kith-east'))
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('a key of their own, long enough to be one'));
    expect((await post(cloud, 'east', {}, forged)).status).toBe(401);
    expect((await post(cloud, 'east', {}, `${await cloud.token('kith-east', 'east')}x`)).status).toBe(401);
  });

  it('answers preflight requests of its own pages only', async () => {
    const ask = (origin: string) =>
      fetch(`${cloud.apis[0]?.url}/notes`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const own = await ask('http://localhost:4000');
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:4000');
    expect(own.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect((await ask('http://elsewhere')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('knows no other path, and takes no body above 10 MB', async () => {
    expect((await fetch(`${cloud.apis[0]?.url}/other`)).status).toBe(404);
    expect((await post(cloud, 'east', { do: 'x'.repeat(10 * 1024 * 1024) })).status).toBe(413);
  });

  it('answers 500 without details when the function fails', async () => {
    const failed = await post(cloud, 'east', { do: 'fail' });
    expect([failed.status, await failed.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(log.join('\n')).toContain('TypeError: as asked');
  });
});

describe('the endpoint', () => {
  const call = (path: string, caller: string, headers: Record<string, string>, body: unknown) =>
    fetch(cloud.endpoint + path, {
      method: 'POST',
      headers: { authorization: `AWS4-HMAC-SHA256 Credential=${caller}/20260101/eu-west-2/any`, ...headers },
      body: JSON.stringify(body),
    });
  const notes = '/2015-03-31/functions/kith-east-notes/invocations';
  const queues = (operation: string, body: unknown) =>
    call('/', operatorKey, { 'x-amz-target': `AmazonSQS.${operation}` }, body);

  it('invokes a function for whoever may, and tells errors of the function from its own', async () => {
    const body = { body: '{"do":"surroundings"}' };
    const answered = await call(notes, operatorKey, {}, body);
    expect([answered.status, await answered.json()]).toMatchObject([200, { statusCode: 200 }]);
    const failed = await call(notes, operatorKey, {}, { body: '{"do":"fail"}' });
    expect(failed.headers.get('x-amz-function-error')).toBe('Unhandled');
    expect(await failed.json()).toMatchObject({ errorType: 'TypeError', errorMessage: 'as asked' });
    const denied = await call(notes, 'kith-west-notes', {}, body);
    expect([denied.status, denied.headers.get('x-amzn-errortype')]).toEqual([403, 'AccessDeniedException']);
  });

  it('puts an asynchronous invocation on the function’s own queue, which retries and dead-letters', async () => {
    const before = cloud.deadLetters().length;
    const event = { 'x-amz-invocation-type': 'Event' };
    expect((await call(notes, operatorKey, event, { body: '{"do":"fail"}' })).status).toBe(202);
    await cloud.idle();
    expect(cloud.deadLetters()).toHaveLength(before + 1);
    expect(cloud.deadLetters().at(-1)?.body).toContain('as asked');
  });

  it('lets a script take messages from a queue', async () => {
    const { QueueUrls } = (await (await queues('ListQueues', {})).json()) as { QueueUrls: string[] };
    expect(QueueUrls).toHaveLength(2);
    const QueueUrl = QueueUrls.find((url) => url.endsWith('kith-west-undelivered'));
    await queues('SendMessage', { QueueUrl, MessageBody: 'hello' });
    const received = (await (await queues('ReceiveMessage', { QueueUrl })).json()) as {
      Messages: { Body: string; ReceiptHandle: string }[];
    };
    expect(received.Messages).toMatchObject([{ Body: 'hello' }]);
    await queues('DeleteMessage', { QueueUrl, ReceiptHandle: received.Messages[0]?.ReceiptHandle });
    expect(cloud.deadLetters().filter(({ queue }) => queue === 'kith-west-undelivered')).toEqual([]);
  });

  it('does not serve strangers, nor operations it does not have', async () => {
    const target = { 'x-amz-target': 'AWSEvents.PutEvents' };
    expect(await (await call('/', 'nobody', target, {})).json()).toMatchObject({
      __type: 'UnrecognizedClientException',
    });
    expect(await (await queues('TagQueue', {})).json()).toMatchObject({
      __type: 'UnknownOperationException',
    });
  });
});

describe('two circles', () => {
  it('see nothing of each other and nothing of this machine', async () => {
    await answerOf('west', { do: 'surroundings' });
    const { seen, environment } = (await answerOf('east', { do: 'surroundings' })) as {
      seen: unknown;
      environment: Record<string, string>;
    };
    expect(seen).not.toBe('west');
    expect(environment).toMatchObject({ KITH_CIRCLE: 'east', KITH_TABLE: 'kith-east-notes' });
    expect(Object.values(environment).join()).not.toContain('kith-west');
    expect(environment).not.toHaveProperty('HOME');
  });
});

describe('200 people at once', () => {
  it('are all served, by four environments', { timeout: 60_000 }, async () => {
    const token = await cloud.token('kith-east', 'east');
    const responses = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        post(cloud, 'east', { do: 'write', id: `many-${at}`, audience: 'west' }, token),
      ),
    );
    expect(responses.filter(({ status }) => status !== 200)).toEqual([]);
    await cloud.idle();
    const heard = Object.entries(await heardIn(cloud, 'west')).filter(([id]) => id.startsWith('many-'));
    expect(heard.filter(([, times]) => times >= 1)).toHaveLength(200);
    expect(cloud.load().environments).toBeLessThanOrEqual(4 * 6);
  });
});

describe('the clock', () => {
  it('can be moved forward: functions are told by how much with their next event, and go on as they are', async () => {
    const day = 24 * 60 * 60 * 1000;
    await cloud.advanceClock(day);
    await cloud.advanceClock(day);
    expect(cloud.clockShiftMs()).toBe(2 * day);
    expect(await answerOf('east', { do: 'surroundings' })).toMatchObject({
      environment: { KITH_CLOCK_SHIFT_MS: String(2 * day) },
    });
  });
});
