import * as ofCircle from 'kith:gateway/circle';
import * as ofNational from 'kith:gateway/national';
import { generateKeyPairSync } from 'node:crypto';
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAssembly } from '../../packages/local-cloud/assembly/read-assembly.ts';
import { type HttpApi, startHttpApi } from '../../packages/local-cloud/http/http-api.ts';
import type { CloudModel } from '../../packages/local-cloud/model.ts';
import type { GatewayArtifacts } from '../../services/gateway/artifacts.ts';
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

/** A door people sign in at: whose it is, whose tokens come to it besides, and what the gateway behind it was built from. */
interface Side {
  readonly own: string;
  readonly other: string;
  readonly artifacts: GatewayArtifacts;
  readonly services: readonly string[];
  /** Something anyone may ask, and what the services say to it. */
  readonly open: { readonly query: string; readonly data: object };
  /** The rest of what is asked: things of this side, of another, of nobody; changes. */
  readonly asked: Readonly<Record<string, string>>;
}

const foreignTeam = 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const sides: readonly Side[] = [
  {
    own: 'clapton',
    other: 'homerton',
    artifacts: ofCircle,
    services: ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'],
    open: { query: '{ me { id } }', data: { me: { id: 'jean' }, viewerRelations: [] } },
    asked: {
      'a team': `{ team(id: "${foreignTeam}") { name } }`,
      'a made-up team': '{ team(id: "made-up") { name } }',
      'what other services know of a team': `{ team(id: "${foreignTeam}") { visits { edges { cursor } } funding { __typename } lastPulse { month } careMap { revision } } }`,
      'things of other services':
        '{ place(id: "place_1") { id } invoice(id: "invoice_1") { id } appeal(id: "appeal_1") { id } }',
      'a change': 'mutation { endCompanyOffer }',
    },
  },
  {
    own: 'national',
    other: 'clapton',
    artifacts: ofNational,
    services: ['national'],
    open: {
      query: '{ nationalSnapshot(month: "2026-10") { month } }',
      data: { nationalSnapshot: { month: '2026-10' } },
    },
    asked: {
      'a month': '{ nationalSnapshot(month: "2026-10") { month } }',
      'a month that was never': '{ nationalSnapshot(month: "1926-10") { month } }',
      'a change': 'mutation { freezeSnapshot(input: { month: "2026-10" }) { month } }',
    },
  },
];

let model: CloudModel;
beforeAll(async () => {
  model = readAssembly(
    await synthesiseInto(new RegistryFixture().root, { circles: ['clapton', 'homerton'] }),
  );
}, 300_000);

const apiOf = (slug: string) => {
  const api = model.apis.find(({ name }) => name.includes(slug));
  if (!api) throw new Error(`${slug} has no HTTP API.`);
  return api;
};

async function poolOf(slug: string): Promise<Pool> {
  const authorizer = apiOf(slug).routes.find(({ key }) => key === 'POST /graphql')?.authorizer;
  if (!authorizer) throw new Error(`${slug} has no door.`);
  const [clientId = ''] = authorizer.audiences;
  return { issuer: authorizer.issuer, clientId, ...(await generateKeyPair('RS256', { extractable: true })) };
}

/** The door of a side, with the keys of both pools known as their issuers publish them. */
async function openDoor({ own, artifacts, services, open }: Side, pools: readonly Pool[], asked: string[]) {
  const gateway = gatewayHandler(artifacts, {
    environment: {
      circle: own,
      functions: new Map(services.map((one) => [one, one])),
      adHoc: true,
      readOnly: false,
      region: 'eu-west-2',
      endpoint: undefined,
    },
    invoke: async (name) => {
      asked.push(name);
      return JSON.stringify({ statusCode: 200, body: JSON.stringify({ data: open.data }) });
    },
  });
  const keys = await Promise.all(
    pools.map(async ({ issuer, publicKey }) => ({
      issuer,
      keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k' }] }),
    })),
  );
  return startHttpApi({
    api: apiOf(own),
    model,
    port: 0,
    invoke: async (_, event) => ({
      ok: true,
      payload: await gateway(event as never, { awsRequestId: 'lambda' } as never),
    }),
    trustedIssuer: (issuer) => keys.find((one) => one.issuer === issuer),
    report: () => {},
  });
}

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
async function forged(pool: Pool, change: (parts: [string, string, string]) => string[]): Promise<string> {
  const [header = '', payload = '', signature = ''] = (await token(pool)).split('.');
  return change([header, payload, signature]).join('.');
}

const withClaims = (payload: string, claims: object) =>
  base64({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...claims });

/** Both pools: that of the door, and another’s. */
interface Pools {
  readonly ours: Pool;
  readonly theirs: Pool;
}

/** Every kind of sign-in that is not one to this door, and what it says to it. */
const bad: Readonly<Record<string, [number, (pools: Pools) => Promise<string | undefined>]>> = {
  'no token': [401, async () => undefined],
  'an empty one': [401, async () => 'Bearer '],
  'what is no token': [401, async () => 'Bearer no.token.atall'],
  'a password in place of a token': [
    401,
    async () => `Basic ${Buffer.from('jean:secret').toString('base64')}`,
  ],
  'another circle’s valid token': [401, async ({ theirs }) => `Bearer ${await token(theirs)}`],
  'another circle’s, saying it is from here': [
    401,
    async ({ ours, theirs }) => `Bearer ${await token(theirs, { iss: ours.issuer })}`,
  ],
  'another circle’s, for our client': [
    401,
    async ({ ours, theirs }) =>
      `Bearer ${await token(theirs, { client_id: ours.clientId, iss: ours.issuer })}`,
  ],
  'an expired one': [401, async ({ ours }) => `Bearer ${await token(ours, { exp: inAnHour() - 7_200 })}`],
  'one that never expires': [401, async ({ ours }) => `Bearer ${await token(ours, { exp: undefined })}`],
  'one that is not valid yet': [401, async ({ ours }) => `Bearer ${await token(ours, { nbf: inAnHour() })}`],
  'a wrong issuer': [
    401,
    async ({ ours }) => `Bearer ${await token(ours, { iss: 'https://issuer.example' })}`,
  ],
  'a wrong audience': [
    401,
    async ({ ours }) => `Bearer ${await token(ours, { client_id: 'another-program' })}`,
  ],
  'an audience beside our client': [
    401,
    async ({ ours }) => `Bearer ${await token(ours, { aud: 'another-program' })}`,
  ],
  'an id token: it has no scope': [
    403,
    async ({ ours }) => `Bearer ${await token(ours, { scope: undefined, token_use: 'id' })}`,
  ],
  'a scope of another kind': [403, async ({ ours }) => `Bearer ${await token(ours, { scope: 'profile' })}`],
  'alg none, unsigned': [
    401,
    ({ ours }) =>
      forged(ours, ([, payload]) => [base64({ alg: 'none', typ: 'JWT' }), payload, '']).then(
        (text) => `Bearer ${text}`,
      ),
  ],
  'alg none, with the old signature': [
    401,
    ({ ours }) =>
      forged(ours, ([, payload, signature]) => [base64({ alg: 'none' }), payload, signature]).then(
        (text) => `Bearer ${text}`,
      ),
  ],
  'our public key used as a secret': [
    401,
    async ({ ours }) => {
      const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(ours.publicKey)));
      const claims = {
        sub: 'jean',
        client_id: ours.clientId,
        scope: 'openid',
        iss: ours.issuer,
        exp: inAnHour(),
      };
      return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret)}`;
    },
  ],
  'a key of its own in the header': [
    401,
    async ({ ours }) => {
      const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const jwk = own.publicKey.export({ format: 'jwk' });
      return `Bearer ${await token(ours, {}, { jwk }, own.privateKey as never)}`;
    },
  ],
  'somebody else’s name': [
    401,
    ({ ours }) =>
      forged(ours, ([header, payload, signature]) => [
        header,
        withClaims(payload, { sub: 'bernice' }),
        signature,
      ]).then((text) => `Bearer ${text}`),
  ],
  'a hat that was added': [
    401,
    ({ ours }) =>
      forged(ours, ([header, payload, signature]) => [
        header,
        withClaims(payload, { 'cognito:groups': ['coordinator'] }),
        signature,
      ]).then((text) => `Bearer ${text}`),
  ],
  'its signature cut off': [
    401,
    ({ ours }) => forged(ours, ([header, payload]) => [header, payload, '']).then((text) => `Bearer ${text}`),
  ],
};

/** Kinds of request to a door: what can be asked there, questions about the schema, no GraphQL. */
const requestsTo = ({ artifacts, asked }: Side): (object | string)[] => [
  ...Object.values(asked).map((query) => ({ query })),
  { documentId: artifacts.operations[0]?.id },
  { query: '{ __schema { types { name } } }' },
  '{ broken',
];

async function send(door: HttpApi, authorization: string | undefined, body: object | string) {
  const response = await fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

describe.each(sides)('the door of $own', (side) => {
  /** What its gateway asked of services. */
  const asked: string[] = [];
  let pools: Pools;
  let door: HttpApi;
  beforeAll(async () => {
    pools = { ours: await poolOf(side.own), theirs: await poolOf(side.other) };
    door = await openDoor(side, Object.values(pools), asked);
    return () => door.stop();
  });

  it('lets in who signed in to it, and answers them', async () => {
    const answer = await send(door, `Bearer ${await token(pools.ours)}`, { query: side.open.query });
    const { viewerRelations: _, ...said } = side.open.data as Record<string, unknown>;
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ data: said });
    expect(asked.splice(0)).not.toEqual([]);
  });

  it('knows all that is asked here, so that a refusal is the token’s', async () => {
    for (const query of Object.values(side.asked)) {
      const { text } = await send(door, `Bearer ${await token(pools.ours)}`, { query });
      expect([query, text]).not.toEqual([query, expect.stringMatching(/BAD_INPUT|QUERY_TOO/)]);
    }
    asked.splice(0);
  });

  it.each(Object.entries(bad))(
    'F1: says the same to %s whatever is asked, and asks no service',
    async (_, [status, make]) => {
      const authorization = await make(pools);
      const answers = await Promise.all(requestsTo(side).map((body) => send(door, authorization, body)));
      const [first] = answers;
      expect(first?.status).toBe(status);
      for (const answer of answers) expect(answer).toEqual(first);
      expect(first?.text).toBe(JSON.stringify({ message: status === 401 ? 'Unauthorized' : 'Forbidden' }));
      expect(asked).toEqual([]);
    },
  );
});
