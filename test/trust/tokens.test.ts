import * as artifacts from 'kith:gateway/circle';
import { generateKeyPairSync } from 'node:crypto';
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssembly } from '../../packages/local-cloud/assembly/read-assembly.ts';
import { type HttpApi, startHttpApi } from '../../packages/local-cloud/http/http-api.ts';
import type { CloudModel } from '../../packages/local-cloud/model.ts';
import { gatewayHandler } from '../../services/gateway/lambda.ts';
import { synthesiseInto } from '../infra/support/assembly.ts';
import { RegistryFixture } from '../infra/support/registry-fixture.ts';

/** A user pool’s keys and address, as the tokens it gives have them. */
interface Pool {
  readonly issuer: string;
  readonly clientId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

let model: CloudModel;
let door: HttpApi;
/** The pools of two circles, and what the gateway of the first asked of its services. */
let clapton: Pool;
let homerton: Pool;
const asked: string[] = [];

async function poolOf(slug: string): Promise<Pool> {
  const api = model.apis.find(({ name }) => name.includes(slug));
  const authorizer = api?.routes.find(({ key }) => key === 'POST /graphql')?.authorizer;
  if (!authorizer) throw new Error(`${slug} has no door.`);
  const [clientId = ''] = authorizer.audiences;
  return { issuer: authorizer.issuer, clientId, ...(await generateKeyPair('RS256', { extractable: true })) };
}

beforeAll(async () => {
  model = readAssembly(
    await synthesiseInto(new RegistryFixture().root, { circles: ['clapton', 'homerton'] }),
  );
  [clapton, homerton] = [await poolOf('clapton'), await poolOf('homerton')];
  const api = model.apis.find(({ name }) => name.includes('clapton'));
  if (!api) throw new Error('Clapton has no HTTP API.');
  const functions = new Map(
    ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'].map((one) => [one, one]),
  );
  const gateway = gatewayHandler(artifacts, {
    environment: {
      circle: 'clapton',
      functions,
      adHoc: true,
      readOnly: false,
      region: 'eu-west-2',
      endpoint: undefined,
    },
    invoke: async (name) => {
      asked.push(name);
      return JSON.stringify({
        statusCode: 200,
        body: JSON.stringify({ data: { me: { id: 'jean' }, viewerRelations: [] } }),
      });
    },
  });
  const pools = [clapton, homerton];
  const keys = await Promise.all(
    pools.map(async ({ issuer, publicKey }) => ({
      issuer,
      keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k' }] }),
    })),
  );
  door = await startHttpApi({
    api,
    model,
    port: 0,
    invoke: async (_, event) => ({
      ok: true,
      payload: await gateway(event as never, { awsRequestId: 'lambda' } as never),
    }),
    trustedIssuer: (issuer) => keys.find((one) => one.issuer === issuer),
    report: () => {},
  });
}, 300_000);
afterAll(() => door.stop());

const inAnHour = () => Math.floor(Date.now() / 1_000) + 3_600;

/** A token as a pool gives one to Jean, or with other claims or another header. */
function token(
  pool: Pool,
  claims: Readonly<Record<string, unknown>> = {},
  header: object = {},
  key: CryptoKey = pool.privateKey,
): Promise<string> {
  return new SignJWT({
    sub: 'jean',
    client_id: pool.clientId,
    token_use: 'access',
    scope: 'openid profile',
    iss: pool.issuer,
    exp: inAnHour(),
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k', ...header })
    .sign(key);
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with one of its three parts changed. */
async function forged(change: (parts: [string, string, string]) => string[]): Promise<string> {
  const [header = '', payload = '', signature = ''] = (await token(clapton)).split('.');
  return change([header, payload, signature]).join('.');
}

const withClaims = (payload: string, claims: object) =>
  base64({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...claims });

/** Every kind of sign-in that is not one to this circle, and what the door says to it. */
const bad: Readonly<Record<string, [number, () => Promise<string | undefined>]>> = {
  'no token': [401, async () => undefined],
  'an empty one': [401, async () => 'Bearer '],
  'what is no token': [401, async () => 'Bearer no.token.atall'],
  'a password in place of a token': [
    401,
    async () => `Basic ${Buffer.from('jean:secret').toString('base64')}`,
  ],
  'another circle’s valid token': [401, async () => `Bearer ${await token(homerton)}`],
  'another circle’s, saying it is from here': [
    401,
    async () => `Bearer ${await token(homerton, { iss: clapton.issuer })}`,
  ],
  'another circle’s, for our client': [
    401,
    async () => `Bearer ${await token(homerton, { client_id: clapton.clientId, iss: clapton.issuer })}`,
  ],
  'an expired one': [401, async () => `Bearer ${await token(clapton, { exp: inAnHour() - 7_200 })}`],
  'one that never expires': [401, async () => `Bearer ${await token(clapton, { exp: undefined })}`],
  'one that is not valid yet': [401, async () => `Bearer ${await token(clapton, { nbf: inAnHour() })}`],
  'a wrong issuer': [401, async () => `Bearer ${await token(clapton, { iss: 'https://issuer.example' })}`],
  'a wrong audience': [401, async () => `Bearer ${await token(clapton, { client_id: 'another-program' })}`],
  'an audience beside our client': [
    401,
    async () => `Bearer ${await token(clapton, { aud: 'another-program' })}`,
  ],
  'an id token: it has no scope': [
    403,
    async () => `Bearer ${await token(clapton, { scope: undefined, token_use: 'id' })}`,
  ],
  'a scope of another kind': [403, async () => `Bearer ${await token(clapton, { scope: 'profile' })}`],
  'alg none, unsigned': [
    401,
    () =>
      forged(([, payload]) => [base64({ alg: 'none', typ: 'JWT' }), payload, '']).then(
        (text) => `Bearer ${text}`,
      ),
  ],
  'alg none, with the old signature': [
    401,
    () =>
      forged(([, payload, signature]) => [base64({ alg: 'none' }), payload, signature]).then(
        (text) => `Bearer ${text}`,
      ),
  ],
  'our public key used as a secret': [
    401,
    async () => {
      const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(clapton.publicKey)));
      const claims = {
        sub: 'jean',
        client_id: clapton.clientId,
        scope: 'openid',
        iss: clapton.issuer,
        exp: inAnHour(),
      };
      return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret)}`;
    },
  ],
  'a key of its own in the header': [
    401,
    async () => {
      const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const jwk = own.publicKey.export({ format: 'jwk' });
      return `Bearer ${await token(clapton, {}, { jwk }, own.privateKey as never)}`;
    },
  ],
  'somebody else’s name': [
    401,
    () =>
      forged(([header, payload, signature]) => [
        header,
        withClaims(payload, { sub: 'bernice' }),
        signature,
      ]).then((text) => `Bearer ${text}`),
  ],
  'a hat that was added': [
    401,
    () =>
      forged(([header, payload, signature]) => [
        header,
        withClaims(payload, { 'cognito:groups': ['coordinator'] }),
        signature,
      ]).then((text) => `Bearer ${text}`),
  ],
  'its signature cut off': [
    401,
    () => forged(([header, payload]) => [header, payload, '']).then((text) => `Bearer ${text}`),
  ],
};

/** Kinds of request: things of this circle, of another, of nobody; changes; questions about the schema; no GraphQL. */
const requests: Readonly<Record<string, object | string>> = {
  'a team': { query: '{ team(id: "team_01JCZ8Q4T6V9E2M7N5K3H1G0FA") { name } }' },
  'a made-up team': { query: '{ team(id: "made-up") { name } }' },
  'a change': { query: 'mutation { endCompanyOffer }' },
  'a known operation': { documentId: artifacts.operations[0]?.id },
  'the schema': { query: '{ __schema { types { name } } }' },
  'what is no request': '{ broken',
};

async function send(authorization: string | undefined, body: object | string) {
  const response = await fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

describe('the door of a circle', () => {
  it('lets in who signed in to this circle, and answers them', async () => {
    const answer = await send(`Bearer ${await token(clapton)}`, { query: '{ me { id } }' });
    expect(answer).toEqual({ status: 200, text: expect.stringContaining('{"data":{"me":{"id":"jean"}}') });
    expect(asked.splice(0)).not.toEqual([]);
  });

  it.each(Object.entries(bad))(
    'F1: says the same to %s whatever is asked, and asks no service',
    async (_, [status, make]) => {
      const authorization = await make();
      const answers = await Promise.all(Object.values(requests).map((body) => send(authorization, body)));
      const [first] = answers;
      expect(first?.status).toBe(status);
      for (const answer of answers) expect(answer).toEqual(first);
      expect(first?.text).toBe(JSON.stringify({ message: status === 401 ? 'Unauthorized' : 'Forbidden' }));
      expect(asked).toEqual([]);
    },
  );
});
