import { operations } from 'kith:gateway/circle';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits } from './limits/limits.ts';
import { type TestAnswer, type TestCircle, testCircle } from './testing/circle.ts';

/*
 * Public checklists for GraphQL, as tests: the items of OWASP’s GraphQL Cheat Sheet, and those that other public lists
 * add to it. `production` answers known operations only; `open` is what a circle runs that lets other clients in.
 */
const production = () => testCircle('clapton', false);
const open = () => testCircle('clapton', true);

const codesOf = ({ errors = [] }: TestAnswer) => errors.map(({ extensions }) => extensions.code);
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Asks; answers the codes, and that no service heard of it. */
async function refused(circle: TestCircle, query: string, variables: Record<string, unknown> = {}) {
  const answer = await circle.send({ query, variables });
  expect(circle.invocations).toEqual([]);
  expect(answer.data ?? null).toBeNull();
  return codesOf(answer);
}

describe('input validation', () => {
  it.each([
    ['a field of an input that there is not', { input: { name: 'Jean', isAdmin: true } }],
    ['a number for a text', { input: { name: 7 } }],
    ['an operator in place of a value', { input: { name: { $ne: null } } }],
    ['nothing for what is needed', { input: {} }],
    ['a value that is none of those allowed', { input: { name: 'Jean', channel: 'PIGEON' } }],
  ])('refuses %s before any service hears of it', async (_, variables) => {
    const mutation = 'mutation($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }';
    expect(await refused(open(), mutation, variables)).toEqual(['BAD_INPUT']);
  });

  it('takes no prototype from outside', async () => {
    const circle = open();
    const body =
      '{"query":"{ me { id } }","__proto__":{"documentId":"x"},"constructor":{"prototype":{"adHoc":true}}}';
    circle.answers.set('kith-clapton-teams-graphql', () => ({ me: { id: 'jean' } }));
    expect((await circle.send(body)).data).toEqual({ me: { id: 'jean' } });
    expect(({} as Record<string, unknown>).adHoc).toBeUndefined();
  });
});

describe('query limiting: denial of service', () => {
  it.each([
    [
      'depth',
      `{ team(id: "t") ${'{ visits { edges { node { team '.repeat(3)}{ id }${' } } } }'.repeat(3)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'amount: long lists in long lists',
      '{ myTeams(first: 100) { edges { node { members(first: 100) { edges { node { id } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['aliases of one field', `{ ${times(21, (at) => `a${at}: me { id }`)} }`, 'QUERY_TOO_LARGE'],
    [
      'aliases of one mutation: guesses in one request',
      `mutation { ${times(21, (at) => `a${at}: endCompanyOffer`)} }`,
      'QUERY_TOO_LARGE',
    ],
    ['one field again and again', `{ me { ${'id '.repeat(401)} } }`, 'QUERY_TOO_LARGE'],
    [
      'directives on one field',
      `{ me { id ${'@include(if: true) '.repeat(1)}${times(21, (at) => `... @include(if: true) { a${at % 9}: id }`)} } }`,
      'QUERY_TOO_LARGE',
    ],
    ['tokens', `{ me { ${'id '.repeat(1_600)} } }`, 'QUERY_TOO_LARGE'],
    ['length', `{ me { id } } # ${'x'.repeat(limits.text)}`, 'QUERY_TOO_LARGE'],
    ['operations in one document', times(11, (at) => `query Q${at} { me { id } }`), 'QUERY_TOO_LARGE'],
  ])('bounds %s', async (_, query, code) => {
    const circle = open();
    const answer = await circle.send({ query, operationName: query.includes('Q0') ? 'Q0' : undefined });
    expect([codesOf(answer), circle.invocations]).toEqual([[code], []]);
  });

  it('bounds fragments that go round in circles, or grow as they are spread', async () => {
    const circular = '{ me { ...a } } fragment a on Person { ...b } fragment b on Person { ...a }';
    expect(await refused(open(), circular)).toContain('BAD_INPUT');
    const doubling = times(
      12,
      (at) => `fragment f${at} on Person { ${at === 0 ? 'id' : `...f${at - 1} ... { ...f${at - 1} }`} }`,
    );
    expect(await refused(open(), `{ me { ...f11 } } ${doubling}`)).toEqual(['QUERY_TOO_LARGE']);
  });

  it('bounds questions about the schema, which go round in circles by nature', async () => {
    const round = `{ __schema { types ${'{ fields { type '.repeat(8)}{ name }${' } }'.repeat(8)} } }`;
    expect(await refused(open(), round)).toEqual(['BAD_INPUT']);
    const far = `{ __type(name: "Team") ${'{ ofType '.repeat(15)}{ name }${' }'.repeat(15)} }`;
    expect(await refused(open(), far)).toEqual(['QUERY_TOO_DEEP']);
  });

  it('bounds the body, in both ways of running', async () => {
    for (const circle of [production(), open()]) {
      const answer = await circle.send({ documentId: 'x', variables: { much: 'x'.repeat(limits.body) } });
      expect([answer.status, codesOf(answer)]).toEqual([413, ['QUERY_TOO_LARGE']]);
    }
  });

  it('takes no batch: one request is one operation', async () => {
    for (const circle of [production(), open()]) {
      const answer = await circle.send([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]);
      expect([answer.status, codesOf(answer), circle.invocations]).toEqual([400, ['BAD_INPUT'], []]);
    }
  });

  it('slows one person down, and nobody else; before it looks at what they ask', async () => {
    const circle = production();
    const known = operations.find(({ name }) => name === 'MyTeams');
    const ask = (sub: string, body: unknown = { documentId: 'nothing' }) => circle.send(body, { sub });
    for (let asked = 0; asked < limits.pace.burst; asked++) expect((await ask('mallory')).status).toBe(400);
    const slowed = await ask('mallory', 'x'.repeat(100_000));
    expect([slowed.status, codesOf(slowed), slowed.headers['retry-after']]).toEqual([
      429,
      ['TOO_MANY_REQUESTS'],
      '1',
    ]);
    expect((await ask('jean', { documentId: known?.id })).status).toBe(200);
  });
});

describe('access control', () => {
  it('lets nobody in without claims that were verified, whatever the headers say', async () => {
    for (const circle of [production(), open()]) {
      const headers = {
        'content-type': 'application/json',
        authorization: 'Bearer x',
        'x-user': 'jean',
        'x-amzn-oidc-identity': 'jean',
      };
      const answer = await circle.send({ query: '{ me { id } }' }, null, headers);
      expect([answer.status, codesOf(answer), circle.invocations]).toEqual([401, ['NOT_SIGNED_IN'], []]);
    }
  });

  it('does not tell who is signed in what the operation would have been, before it knows who asks', async () => {
    const answer = await production().send('{ broken', null);
    expect(codesOf(answer)).toEqual(['NOT_SIGNED_IN']);
  });

  it('gives services the claims that were verified, and nothing a client sent in their place', async () => {
    const circle = open();
    circle.answers.set('kith-clapton-teams-graphql', () => ({ me: { id: 'jean' } }));
    const forged = {
      authorizer: { jwt: { claims: { sub: 'bernice' } } },
      circle: 'homerton',
      relations: '[]',
    };
    await circle.send(
      { query: '{ me { id } }', extensions: forged, requestContext: forged },
      { sub: 'jean' },
      { 'content-type': 'application/json', 'x-kith-correlation-id': 'forged', 'x-kith-circle': 'homerton' },
    );
    const [{ authorizer, headers } = { authorizer: undefined, headers: undefined }] = circle.invocations;
    expect(authorizer).toMatchObject({ jwt: { claims: { sub: 'jean' } }, lambda: { circle: 'clapton' } });
    expect(headers).toEqual({ 'content-type': 'application/json', 'x-kith-correlation-id': 'request-1' });
  });
});

describe('insecure defaults', () => {
  it('answers known operations only, in production: no text, no introspection, no explorer', async () => {
    for (const query of [
      '{ me { id } }',
      '{ __schema { queryType { name } } }',
      '{ __type(name: "Team") { fields { name } } }',
      '{ __typename }',
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Team", id: "t" }]) { __typename } }',
    ]) {
      expect(await refused(production(), query)).toEqual(['PERSISTED_OPERATION_REQUIRED']);
    }
  });

  it('answers nothing about the schema beside a known operation', async () => {
    const [known] = operations;
    const circle = production();
    const answer = await circle.send({ documentId: known?.id, query: '{ __schema { types { name } } }' });
    expect(answer.text).not.toContain('__schema');
    expect(answer.text).not.toContain('types');
  });

  it('does not let clients into the doors that gateways use: no subgraph’s own schema, no entities', async () => {
    for (const query of [
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
      '{ viewerRelations { teamId } }',
    ].slice(0, 2)) {
      expect(await refused(open(), query)).toEqual(['BAD_INPUT']);
    }
  });

  it('suggests no names of fields, arguments or values in production', async () => {
    const answer = await production().send({ query: '{ mee { idd } }' });
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it('tells no stack, path or name of what broke, in either way of running', async () => {
    const [known] = operations.filter(({ name }) => name === 'MyTeams');
    for (const [circle, body] of [
      [production(), { documentId: known?.id }],
      [open(), { query: '{ me { id } }' }],
    ] as const) {
      circle.answers.set('kith-clapton-teams-graphql', () => {
        throw new GraphQLError('connect ECONNREFUSED dynamodb.internal:8000 at /var/task/index.mjs', {
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            stacktrace: ['at /var/task/index.mjs:1'],
            table: 'kith-clapton-teams',
          },
        });
      });
      const { text } = await circle.send(body);
      expect(text).toContain('INTERNAL');
      expect(text).not.toMatch(/ECONNREFUSED|dynamodb|var\/task|stacktrace|kith-clapton/);
    }
  });

  it('says the same of a body that is no JSON as of one that is no request', async () => {
    const answers = await Promise.all(['{', 'null', '"x"', '7'].map((body) => production().send(body)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('requests that another site makes a browser send', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with files', 'multipart/form-data; boundary=x'],
    ['plain text', 'text/plain'],
    ['JSON that says it is text', 'text/plain; application/json'],
    ['nothing', undefined],
  ])('are refused when they come as %s', async (_, type) => {
    for (const circle of [production(), open()]) {
      const answer = await circle.send(
        { query: '{ me { id } }' },
        { sub: 'jean' },
        type ? { 'content-type': type } : {},
      );
      expect([answer.status, codesOf(answer), circle.invocations]).toEqual([415, ['JSON_REQUIRED'], []]);
    }
  });

  it('are taken as JSON with a character set', async () => {
    const circle = open();
    circle.answers.set('kith-clapton-teams-graphql', () => ({ me: { id: 'jean' } }));
    const answer = await circle.send(
      { query: '{ me { id } }' },
      { sub: 'jean' },
      { 'content-type': 'Application/JSON; charset=utf-8' },
    );
    expect(answer.data).toEqual({ me: { id: 'jean' } });
  });
});
