import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lambdaInvoke } from './invoke.ts';

type Respond = (response: http.ServerResponse) => void;

let server: http.Server;
let respond: Respond;
const requests: { url: string; headers: http.IncomingHttpHeaders; body: string }[] = [];
let connections = 0;

beforeEach(async () => {
  requests.length = 0;
  connections = 0;
  respond = (response) => response.end('"done"');
  server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ url: request.url ?? '', headers: request.headers, body });
    respond(response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((ready) => server.listen(0, ready));
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDGATEWAY');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'session');
});

afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

function invoke(timeoutMs = 1_000) {
  const endpoint = `http://localhost:${(server.address() as AddressInfo).port}`;
  return lambdaInvoke({ region: 'eu-west-2', endpoint, timeoutMs });
}

test('a function is invoked by name, signed as the function that invokes it', async () => {
  expect(await invoke()('kith-clapton-pay-graphql', '{"a":"é"}')).toBe('"done"');
  const [request] = requests;
  expect(request?.url).toBe('/2015-03-31/functions/kith-clapton-pay-graphql/invocations');
  expect(request?.body).toBe('{"a":"é"}');
  expect(request?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDGATEWAY\/\d{8}\/eu-west-2\/lambda\/aws4_request, SignedHeaders=/,
  );
  expect(request?.headers['x-amz-security-token']).toBe('session');
});

test('a function is invoked by ARN, too', async () => {
  const arn = 'arn:aws:lambda:eu-west-2:111122223333:function:kith-clapton-pay-graphql';
  await invoke()(arn, '{}');
  expect(decodeURIComponent(requests[0]?.url ?? '')).toBe(`/2015-03-31/functions/${arn}/invocations`);
});

test('connections are kept for the next call', async () => {
  const call = invoke();
  for (let i = 0; i < 3; i++) await call('f', '{}');
  expect(connections).toBe(1);
});

test('a function that fails, an API that refuses and a call that takes too long are errors', async () => {
  respond = (response) => response.setHeader('X-Amz-Function-Error', 'Unhandled').end('{}');
  await expect(invoke()('f', '{}')).rejects.toThrow('The function failed (Unhandled)');
  respond = (response) => response.writeHead(403).end('{}');
  await expect(invoke()('f', '{}')).rejects.toThrow('status 403');
  respond = () => undefined;
  await expect(invoke(50)('f', '{}')).rejects.toThrow();
});
