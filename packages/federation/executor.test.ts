import { type ExecutionResult, GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import type { TestSupergraph } from './testing/supergraph.ts';
import { teamsAndVisits } from './testing/teams-and-visits.ts';

let supergraph: TestSupergraph;

beforeEach(async () => {
  supergraph = await teamsAndVisits();
});

function ask(query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
  return supergraph.execute({ document: parse(query), variables, context: 'test' });
}

function errorsOf({ errors = [] }: ExecutionResult): object[] {
  return errors.map(({ path, extensions }) => ({ path: path?.join('.'), code: extensions.code }));
}

test('fields of several subgraphs come together in the order they were asked for', async () => {
  const answer = await ask('{ team(id: "a") { visits { worker { name } minutes } name } }');
  expect(JSON.stringify(answer.data)).toBe(
    '{"team":{"visits":[{"worker":{"name":"Person p2"},"minutes":30},{"worker":{"name":"Person p2"},"minutes":45}],' +
      '"name":"Team a"}}',
  );
  expect(answer.errors).toBeUndefined();
});

test('an entity that occurs many times is asked for once', async () => {
  await ask('{ teams { helpers { hours(of: "day") } } }');
  const [{ variables } = { variables: {} }] = supergraph.asked.filter(
    ({ subgraph }) => subgraph === 'visits',
  );
  expect(variables).toEqual({
    representations: [
      { __typename: 'Person', id: 'p1' },
      { __typename: 'Person', id: 'p2' },
    ],
  });
});

test('the places of one entity do not share what is merged into them', async () => {
  const { data } = await ask('{ team(id: "a") { helpers { id hours(of: "day") } } }');
  const { helpers } = (data as { team: { helpers: { hours: number }[] } }).team;
  expect(helpers.map(({ hours }) => hours)).toEqual([3, 3, 3]);
  expect(helpers[0]).not.toBe(helpers[2]);
});

test('one field under two names, with different arguments, is two fields', async () => {
  const { data } = await ask('{ team(id: "a") { owner { a: hours(of: "x") b: hours(of: "xyz") } } }');
  expect(data).toEqual({ team: { owner: { a: 1, b: 3 } } });
});

test('a required field is fetched for the subgraph that needs it, and not shown', async () => {
  const { data } = await ask('{ teams(first: 1) { sign } }');
  expect(data).toEqual({ teams: [{ sign: '~ Team a ~' }] });
});

test('variables are coerced and defaults filled in before a subgraph sees them', async () => {
  const { data } = await ask('query ($n: Int = 1) { teams(first: $n) { id } }');
  expect(data).toEqual({ teams: [{ id: 'a' }] });
  const refused = await ask('query ($n: Int!) { teams(first: $n) { id } }', { n: 'many' });
  expect(refused.data).toBeUndefined();
  expect(refused.errors?.[0]?.message).toContain('Variable "$n"');
});

test('what @skip and @include leave out is not asked for at all', async () => {
  const query = `query ($with: Boolean!) {
    team(id: "a") { name visits @include(if: $with) { id } ... @skip(if: $with) { fragile } }
  }`;
  expect((await ask(query, { with: true })).data).toEqual({
    team: { name: 'Team a', visits: [{ id: 'a1' }, { id: 'a2' }] },
  });
  expect(supergraph.asked.map(({ query: asked }) => asked).join()).not.toContain('fragile');
});

test('an error of an entity stands at each place where the entity does', async () => {
  const answer = await ask('{ a: team(id: "a") { f: fragile } teams { fragile } }');
  expect(answer.data).toEqual({ a: { f: null }, teams: [{ fragile: null }, { fragile: null }] });
  expect(errorsOf(answer)).toEqual([
    { path: 'teams.0.fragile', code: 'UNLUCKY' },
    { path: 'teams.1.fragile', code: 'UNLUCKY' },
    { path: 'a.f', code: 'UNLUCKY' },
  ]);
});

test('a null that may not be there makes what is around it null, up to the first place that may be', async () => {
  const answer = await ask('{ team(id: "a") { name broken } }');
  expect(answer.data).toEqual({ team: null });
  expect(errorsOf(answer)).toEqual([{ path: 'team.broken', code: 'BROKEN' }]);
});

test('a null that no error explains gets one', async () => {
  supergraph.instead.set('teams', async () => ({ data: { team: { name: null } } }));
  const answer = await ask('{ team(id: "a") { name } }');
  expect(answer.data).toEqual({ team: null });
  expect(errorsOf(answer)).toEqual([{ path: 'team.name', code: 'ANSWER_INCOMPLETE' }]);
});

test('the type of an object decides which fragments apply', async () => {
  const { data } = await ask(
    '{ anyone { t: __typename ... on Person { name secretHours } ... on Robot { model } } }',
  );
  expect(data).toEqual({
    anyone: [{ t: 'Person', name: 'Jean', secretHours: null }, { t: 'Robot', model: 'R' }, null],
  });
});

test('an enum value the schema does not know is null, with an error', async () => {
  const answer = await ask('{ teams { mood } }');
  expect(answer.data).toEqual({ teams: [{ mood: 'HAPPY' }, { mood: null }] });
  expect(errorsOf(answer)).toEqual([{ path: 'teams.1.mood', code: 'ANSWER_INCOMPLETE' }]);
});

test('mutations run one after the other, each with what follows from it', async () => {
  const { data } = await ask(
    'mutation { one: rename(id: "a", name: "X") { sign } two: log(id: "v", minutes: 5) { minutes } three: rename(id: "b", name: "Y") { name } }',
  );
  expect(data).toEqual({ one: { sign: '~ X ~' }, two: { minutes: 5 }, three: { name: 'Y' } });
  const mutations = supergraph.asked.filter(({ query }) => query.startsWith('mutation'));
  expect(mutations.map(({ subgraph }) => subgraph)).toEqual(['teams', 'visits', 'teams']);
});

test('a subgraph that cannot be asked leaves null and an error; the rest of the answer stands', async () => {
  supergraph.instead.set('visits', async () => {
    throw new GraphQLError('Visits are away.', { extensions: { code: 'VISITS_UNAVAILABLE' } });
  });
  const answer = await ask('{ team(id: "a") { name fragile } visit(id: "v") { id } }');
  expect(answer.data).toEqual({ team: { name: 'Team a', fragile: null }, visit: null });
  expect(errorsOf(answer)).toEqual([
    { path: 'visit', code: 'VISITS_UNAVAILABLE' },
    { path: 'team', code: 'VISITS_UNAVAILABLE' },
  ]);
});

test('what a transport throws stays inside unless it is a GraphQL error', async () => {
  supergraph.instead.set('visits', async () => {
    throw new Error('connect ECONNREFUSED 10.0.0.1');
  });
  const { errors } = await ask('{ visit(id: "v") { id } }');
  expect(errors?.[0]?.message).toBe('The subgraph visits could not be asked.');
  expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'visits' });
});

test('an entity is not asked for on the strength of a field that could not be fetched', async () => {
  supergraph.instead.set('teams', async () => ({ data: { team: { __typename: 'Team', id: 'a' } } }));
  const answer = await ask('{ team(id: "a") { sign } }');
  expect(answer.data).toEqual({ team: null });
  expect(supergraph.asked.map(({ subgraph }) => subgraph)).toEqual(['teams']);
});

test('questions about the schema are answered without a subgraph, and beside other fields', async () => {
  expect((await ask(getIntrospectionQuery())).errors).toBeUndefined();
  expect(supergraph.asked).toEqual([]);
  const { data } = await ask(
    '{ __typename __type(name: "Mood") { enumValues { name } } team(id: "a") { id } }',
  );
  expect(data).toEqual({
    __typename: 'Query',
    __type: { enumValues: [{ name: 'HAPPY' }] },
    team: { id: 'a' },
  });
});

test('identical requests at the same moment each make their own calls, with their own context', async () => {
  const document = parse('{ visit(id: "v") { minutes } }');
  const contexts: string[] = [];
  supergraph.instead.set('visits', async () => ({ data: { visit: { minutes: contexts.push('call') } } }));
  const answers = await Promise.all(
    ['clapton', 'homerton'].map((context) => supergraph.execute({ document, context })),
  );
  expect(answers.map(({ data }) => data)).toEqual([{ visit: { minutes: 1 } }, { visit: { minutes: 2 } }]);
});
