import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendText } from './carriers/text.ts';

const got: { headers: Record<string, unknown>; body: Record<string, unknown> }[] = [];
let answer: { status: number; body: string } | 'none' = { status: 200, body: '{"MessageId":"1"}' };

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  got.push({ headers: request.headers, body: JSON.parse(body) });
  if (answer === 'none') return void request.socket.destroy();
  response.writeHead(answer.status).end(answer.body);
});
let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDCONNECTORS');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const text = { to: '+447700900123', text: 'Kith: A visit has changed.', seconds: 90_000 };
const send = (to = endpoint) =>
  sendText({ region: 'eu-west-2', endpoint: to, senderId: 'KithClapton' }, text);

describe('C6: a text through AWS End User Messaging', () => {
  it('is one call, signed as the function that sends it, from the circle’s sender, for as long as it is of use', async () => {
    expect(await send()).toEqual({ taken: true });
    expect(got[0]?.body).toEqual({
      DestinationPhoneNumber: text.to,
      OriginationIdentity: 'KithClapton',
      MessageBody: text.text,
      MessageType: 'TRANSACTIONAL',
      TimeToLive: 90_000,
    });
    expect(got[0]?.headers).toMatchObject({
      'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage',
      authorization: expect.stringMatching(
        /Credential=AKIDCONNECTORS\/\d{8}\/eu-west-2\/sms-voice\/aws4_request/,
      ),
    });
  });

  it.each([
    [400, 'ValidationException', 'REFUSED', true],
    [400, 'ConflictException', 'REFUSED', true],
    [400, 'ThrottlingException', 'NO_ANSWER', false],
    [400, 'AccessDeniedException', 'NO_ANSWER', false],
    [503, 'ServiceUnavailable', 'NO_ANSWER', false],
    [500, 'InternalServerException', 'PERHAPS_SENT', true],
  ] as const)('answered %i %s: %s', async (status, type, problem, forGood) => {
    answer = { status, body: JSON.stringify({ __type: `com.amazonaws.pinpointsmsvoicev2#${type}` }) };
    expect(await send()).toEqual({ taken: false, problem, forGood });
  });

  it('without an answer it may have gone out; where nobody listens it has not', async () => {
    answer = 'none';
    expect(await send()).toEqual({ taken: false, problem: 'PERHAPS_SENT', forGood: true });
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    const unheard = await send(`http://127.0.0.1:${port}`);
    expect(unheard).toEqual({ taken: false, problem: 'NO_ANSWER', forGood: false });
  });
});
