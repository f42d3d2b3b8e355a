import { operations } from 'kith:gateway/circle';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { readGatewayEnvironment } from './environment.ts';
import { testCircle } from './testing/circle.ts';

const snapshot = {
  nationalSnapshot: {
    month: '2026-10',
    frozen: true,
    frozenOn: null,
    version: 1,
    hash: 'h',
    method: ['m'],
    missing: [],
    late: [],
    rows: [],
    measures: [],
    groups: [],
  },
};
const known = operations.find(({ name }) => name === 'NationalSnapshot');

function codesOf({ errors = [] }: { errors?: readonly { extensions: { code?: unknown } }[] }): unknown[] {
  return errors.map(({ extensions }) => extensions.code);
}

test('a known operation is answered by its id, sent either way', async () => {
  const circle = testCircle('clapton', false);
  circle.answers.set('kith-national-national-graphql', () => snapshot);
  const variables = { month: '2026-10' };
  for (const id of [
    { extensions: { persistedQuery: { version: 1, sha256Hash: known?.id } } },
    { documentId: known?.id },
    { documentId: `sha256:${known?.id}` },
  ]) {
    const answer = await circle.send({ ...id, variables });
    expect(answer.data).toEqual(snapshot);
  }
  expect(circle.invocations[0]?.variables).toEqual(variables);
});

test('where operations have to be known, nothing else is answered: no text, no unknown id', async () => {
  const circle = testCircle('clapton', false);
  for (const body of [
    { query: '{ me { id } }' },
    { query: '{ __schema { queryType { name } } }' },
    { query: '{ me { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    { documentId: 'f'.repeat(64) },
    {},
  ]) {
    const answer = await circle.send(body);
    expect(codesOf(answer)).toEqual(['PERSISTED_OPERATION_REQUIRED']);
    expect(answer.status).toBe(400);
  }
  expect(circle.invocations).toEqual([]);
});

test('ad hoc operations are planned when they come, where they are allowed', async () => {
  const circle = testCircle('clapton');
  circle.answers.set('kith-national-national-graphql', () => snapshot);
  const answer = await circle.send({ query: '{ nationalSnapshot(month: "2026-10") { month } }' });
  expect(answer.data).toEqual({ nationalSnapshot: { month: '2026-10' } });
});

test('a request without verified claims is refused before anything of it is read', async () => {
  const circle = testCircle('clapton');
  for (const claims of [null, {}, { sub: '' }, { sub: 7 }]) {
    const answer = await circle.send('no JSON at all', claims);
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'NOT_SIGNED_IN']);
  }
  expect(circle.invocations).toEqual([]);
});

test('a gateway without a circle does not start', () => {
  expect(() => readGatewayEnvironment({ KITH_SUBGRAPHS: '{}' })).toThrow('KITH_CIRCLE');
  expect(() => readGatewayEnvironment({ KITH_CIRCLE: 'clapton' })).toThrow('KITH_SUBGRAPHS');
  expect(() =>
    readGatewayEnvironment({ KITH_CIRCLE: 'clapton', KITH_SUBGRAPHS: '{}', KITH_OPERATIONS: 'any' }),
  ).toThrow('adhoc or persisted');
});

test('a body that is no GraphQL request is bad input', async () => {
  const circle = testCircle('clapton');
  for (const body of ['', '{', '[]', 'null', '"text"']) {
    expect(codesOf(await circle.send(body))).toEqual(['BAD_INPUT']);
  }
});

test('a subgraph learns who is asking from the invocation, with what they are to each team', async () => {
  const circle = testCircle('clapton');
  const relations = [{ teamId: 'team_1', kind: 'OWNER', scopes: [], hats: [] }];
  circle.answers.set('kith-clapton-teams-graphql', ({ query }) =>
    query.includes('viewerRelations') ? { viewerRelations: relations } : { me: { id: 'jean' } },
  );
  circle.answers.set('kith-clapton-matching-graphql', () => ({ myWork: null }));
  const answer = await circle.send({ query: '{ me { id } myWork { id } }' });
  expect(answer).toMatchObject({ data: { me: { id: 'jean' }, myWork: null } });

  const data = circle.invocations.filter(({ query }) => !query.includes('viewerRelations'));
  expect(circle.invocations).toHaveLength(3);
  for (const { authorizer, headers } of data) {
    expect(authorizer.jwt.claims.sub).toBe('jean');
    expect(authorizer.lambda.circle).toBe('clapton');
    expect(headers['x-kith-correlation-id']).toBe('request-1');
  }
  const told = Object.fromEntries(
    data.map(({ functionName, authorizer }) => [functionName, authorizer.lambda.relations]),
  );
  expect(JSON.parse(told['kith-clapton-matching-graphql'] ?? '')).toEqual(relations);
  // Teams know by themselves, and newer than anyone could tell them.
  expect(told['kith-clapton-teams-graphql']).toBeNull();
});

test('the national co-op is told nothing of teams, and teams are not asked for it', async () => {
  const circle = testCircle('clapton');
  circle.answers.set('kith-national-national-graphql', () => snapshot);
  await circle.send({ query: '{ nationalSnapshot(month: "2026-10") { month } }' });
  expect(circle.invocations.map(({ functionName }) => functionName)).toEqual([
    'kith-national-national-graphql',
  ]);
  expect(circle.invocations[0]?.authorizer.lambda.relations).toBeNull();
});

test('a service that is down costs its fields only, with its own code', async () => {
  const circle = testCircle('clapton');
  circle.answers.set('kith-clapton-teams-graphql', ({ query }) =>
    query.includes('viewerRelations')
      ? { viewerRelations: [] }
      : { team: { __typename: 'Team', id: 't', name: 'Nell' } },
  );
  const query =
    '{ team(id: "t") { name charges(from: "2026-05-01", to: "2026-05-31") { total { pence } } } }';
  const answer = await circle.send({ query });
  expect(answer.data).toEqual({ team: { name: 'Nell', charges: null } });
  expect(answer.errors).toMatchObject([{ path: ['team'], extensions: { code: 'PAY_UNAVAILABLE' } }]);
  expect(answer.text).not.toContain('kith-clapton-pay-graphql');
});

test('when teams are down, others are told that relations are unknown, and the answer says so', async () => {
  const circle = testCircle('clapton');
  circle.answers.delete('kith-clapton-teams-graphql');
  circle.answers.set('kith-clapton-matching-graphql', () => ({ myWork: { id: 'jean' } }));
  circle.answers.set('kith-national-national-graphql', () => snapshot);
  const answer = await circle.send({
    query: '{ myWork { id } nationalSnapshot(month: "2026-10") { month } }',
  });
  expect(answer.data).toEqual({ myWork: { id: 'jean' }, nationalSnapshot: { month: '2026-10' } });
  expect(codesOf(answer)).toEqual(['TEAMS_UNAVAILABLE']);
  const matching = circle.invocations.find(({ functionName }) => functionName.includes('matching'));
  expect(matching?.authorizer.lambda.relations).toBeNull();
});

test('teams that answer with an error have not said what the caller is to anyone', async () => {
  const circle = testCircle('clapton');
  circle.answers.set('kith-clapton-teams-graphql', () => {
    throw new GraphQLError('Busy.', { extensions: { code: 'BUSY' } });
  });
  circle.answers.set('kith-clapton-matching-graphql', () => ({ myWork: null }));
  expect(codesOf(await circle.send({ query: '{ myWork { id } }' }))).toEqual(['TEAMS_UNAVAILABLE']);
});

test('coded errors pass with what to do; anything else is INTERNAL, with a reference and nothing more', async () => {
  const circle = testCircle('clapton');
  const fields = [{ field: 'id', problem: 'not an id' }];
  circle.answers.set('kith-clapton-matching-graphql', () => {
    throw new GraphQLError('Choose other hours.', {
      extensions: { code: 'OVERLAP', fix: 'Look again.', fields, secret: 1 },
    });
  });
  const coded = await circle.send({ query: '{ myWork { id } }' });
  expect(coded.errors).toEqual([
    { message: 'Choose other hours.', extensions: { code: 'OVERLAP', fix: 'Look again.', fields } },
  ]);

  circle.answers.set('kith-clapton-matching-graphql', () => {
    throw new GraphQLError('ECONNREFUSED 10.0.0.7', {
      extensions: { code: 'DB_DOWN', stacktrace: ['at x'] },
    });
  });
  const masked = await circle.send({ query: '{ myWork { id } }' });
  expect(masked.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', reference: 'request-1' });
  expect(masked.text).not.toMatch(/ECONNREFUSED|DB_DOWN|at x/);
});

test('faults of the query itself are bad input that says what is wrong', async () => {
  const circle = testCircle('clapton');
  const wrongType = await circle.send({
    query: 'query ($from: Instant!, $n: Int) { myVisits(from: $from, first: $n) { edges { cursor } } }',
    variables: { from: '2026-05-12T08:00:00Z', n: 'many' },
  });
  expect(codesOf(wrongType)).toEqual(['BAD_INPUT']);
  expect(wrongType.errors?.[0]?.message).toContain('"$n"');
  const unknown = await circle.send({ query: '{ nobody }' });
  expect(codesOf(unknown)).toEqual(['BAD_INPUT']);
});

test('a query that asks for too much is refused before it is planned', async () => {
  const circle = testCircle('clapton');
  const deep =
    '{ team(id: "t") { visits { edges { node { team { visits { edges { node { team { id } } } } } } } } } }';
  expect(codesOf(await circle.send({ query: deep }))).toEqual(['QUERY_TOO_DEEP']);
  const aliases = Array.from({ length: 21 }, (_, i) => `a${i}: me { id }`).join(' ');
  expect(codesOf(await circle.send({ query: `{ ${aliases} }` }))).toEqual(['QUERY_TOO_LARGE']);
  const bomb = Array.from(
    { length: 12 },
    (_, i) =>
      `fragment f${i} on Person { ${i === 0 ? 'id' : `...f${i - 1} ... on Person { ...f${i - 1} }`} }`,
  ).join('\n');
  expect(codesOf(await circle.send({ query: `{ me { ...f11 } } ${bomb}` }))).toEqual(['QUERY_TOO_LARGE']);
  expect(codesOf(await circle.send({ query: `{ ${'me '.repeat(7000)} }` }))).toEqual(['QUERY_TOO_LARGE']);
  const tokens = `{ me { ${'id '.repeat(2500)} } }`;
  expect(codesOf(await circle.send({ query: tokens }))).toEqual(['QUERY_TOO_LARGE']);
  expect(circle.invocations).toEqual([]);
});

test('two circles that ask the same at the same moment never share an answer', async () => {
  const slugs = ['clapton', 'homerton'];
  const circles = slugs.map((slug) => {
    const circle = testCircle(slug);
    let waiting = 0;
    circle.answers.set(`kith-${slug}-teams-graphql`, async ({ query, authorizer }) => {
      // Late and out of step, so that requests overlap.
      await new Promise((done) => setTimeout(done, (waiting++ % 3) * 4));
      if (query.includes('viewerRelations')) return { viewerRelations: [] };
      return { me: { id: `${authorizer.lambda.circle}/${authorizer.jwt.claims.sub}` }, circle: { slug } };
    });
    return circle;
  });
  const asked = Array.from({ length: 40 }, (_, i) => ({ of: i % 2, sub: `person-${i % 5}` }));
  const answers = await Promise.all(
    asked.map(({ of, sub }) => circles[of]?.send({ query: '{ me { id } circle { slug } }' }, { sub })),
  );
  for (const [i, { of, sub }] of asked.entries()) {
    expect(answers[i]?.data).toEqual({ me: { id: `${slugs[of]}/${sub}` }, circle: { slug: slugs[of] } });
  }
  // One call for each request: nothing was merged.
  for (const circle of circles) expect(circle.invocations).toHaveLength(20);
});
