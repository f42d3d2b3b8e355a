import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../events/invoke.ts';
import type { HttpApiModel } from '../model.ts';
import { type HttpApi, startHttpApi } from './http-api.ts';

const functionArn = 'arn:aws:lambda:eu-west-2:000000000000:function:notes';
const api: HttpApiModel = {
  id: 'abc',
  arn: 'arn:aws:apigateway:eu-west-2::/apis/abc',
  name: 'kith-east',
  stack: 'Kith-Circle-east',
  routes: [
    { key: 'POST /notes', functionArn },
    { key: 'GET /notes/{id}', functionArn },
  ],
};
const permission = {
  functionArn,
  principal: 'apigateway.amazonaws.com',
  action: 'lambda:InvokeFunction',
  sourceArn: 'arn:aws:execute-api:eu-west-2:000000000000:abc/*/*/notes',
};

let door: HttpApi;
let received: Record<string, unknown> = {};

async function open(answer: () => Promise<Invocation>, sourceArn = permission.sourceArn): Promise<void> {
  door = await startHttpApi({
    api,
    model: {
      region: 'eu-west-2',
      permissions: [
        { ...permission, sourceArn },
        { ...permission, sourceArn: 'arn:aws:execute-api:eu-west-2:000000000000:abc/*/GET/notes/*' },
      ],
    },
    port: 0,
    invoke: async (_, event) => {
      received = event as Record<string, unknown>;
      return answer();
    },
    trustedIssuer: () => undefined,
    report: () => {},
    integrationTimeoutMs: 50,
  });
}

afterEach(() => door.stop());

const well = async (): Promise<Invocation> => ({ ok: true, payload: { statusCode: 201, body: 'made' } });
const post = (init: RequestInit = {}) => fetch(`${door.url}/notes?a=1&a=2`, { method: 'POST', ...init });

describe('an HTTP API', () => {
  it('sends the event that API Gateway sends in payload format 2.0', async () => {
    await open(well);
    const response = await post({
      headers: { 'content-type': 'application/json', 'X-Mixed': 'Case', cookie: 'one=1; two=2' },
      body: '{"a":"é"}',
    });
    expect([response.status, await response.text()]).toEqual([201, 'made']);
    expect(received).toMatchObject({
      version: '2.0',
      routeKey: 'POST /notes',
      rawPath: '/notes',
      rawQueryString: 'a=1&a=2',
      queryStringParameters: { a: '1,2' },
      cookies: ['one=1', 'two=2'],
      headers: { 'content-type': 'application/json', 'x-mixed': 'Case', 'x-forwarded-proto': 'http' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'abc',
        http: { method: 'POST', path: '/notes', protocol: 'HTTP/1.1' },
        routeKey: 'POST /notes',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      },
      body: '{"a":"é"}',
      isBase64Encoded: false,
    });
  });

  it('sends what is not text in base64, and the parts of a path by name', async () => {
    await open(well);
    await post({ headers: { 'content-type': 'application/octet-stream' }, body: Buffer.from([255, 0]) });
    expect(received).toMatchObject({ body: '/wA=', isBase64Encoded: true });
    await fetch(`${door.url}/notes/n1`);
    expect(received).toMatchObject({ routeKey: 'GET /notes/{id}', pathParameters: { id: 'n1' } });
    expect(received).not.toHaveProperty('body');
  });

  it('takes an answer without a status code as the JSON body of a 200', async () => {
    await open(async () => ({ ok: true, payload: { hello: 'there' } }));
    const response = await post();
    expect([response.status, await response.json()]).toEqual([200, { hello: 'there' }]);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('passes on headers, cookies and binary bodies', async () => {
    await open(async () => ({
      ok: true,
      payload: {
        statusCode: 200,
        headers: { 'X-Answer': 42 },
        cookies: ['a=1', 'b=2'],
        body: '/wA=',
        isBase64Encoded: true,
      },
    }));
    const response = await post();
    expect(response.headers.get('x-answer')).toBe('42');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([255, 0]);
  });

  it('answers 503 when the function takes longer than an integration may, or is throttled', async () => {
    await open(() => new Promise(() => {}));
    expect((await post()).status).toBe(503);
    await door.stop();
    const error = { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' };
    await open(async () => ({ ok: false, throttled: true, error }));
    expect((await post()).status).toBe(503);
  });

  it('answers 500 when no permission lets it invoke the function', async () => {
    await open(well, 'arn:aws:execute-api:eu-west-2:000000000000:other/*/*/notes');
    const response = await post();
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });
});
