import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiDocument, apiSchema } from './api-schema.ts';
import { undescribed } from './compose-descriptions.ts';
import { composeSupergraphs, readSubgraphs } from './compose-supergraphs.ts';
import { planOperations, problemsOf } from './gateway-operations.ts';
import { prunedTo } from './prune-schema.ts';
import { schemaSource } from './schema-source.ts';

const root = `${import.meta.dirname}/../..`;

const supergraph = composeSupergraphs([
  {
    name: 'national',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
      type Query { team(id: ID!, with: Filter): Team someone: Someone all(first: Int = 3): [Team!]! hidden: Int @inaccessible }
      type Team @key(fields: "id") { id: ID! name: String mood: Mood unused: Unused }
      type Unused { x: Int }
      type Robot { model: String }
      union Someone = Team | Robot
      enum Mood { HAPPY GLOOMY }
      input Filter { mood: Mood = HAPPY deep: Deeper }
      input Deeper { on: Day }
      scalar Day
    `),
  },
]).get('supergraph.graphql') as string;

describe('descriptions', () => {
  it('names every type, field, argument and enum value that has none', () => {
    const typeDefs = parse(`
      type Query { "Described." a("Described." x: Int, y: Int): T b: Int }
      "Described." type T { "Described." c: E "" d: Int }
      enum E { "Described." ONE TWO }
    `);
    expect(undescribed({ name: 'pay', typeDefs })).toEqual([
      'pay: Query.a.y',
      'pay: Query.b',
      'pay: T.d',
      'pay: E',
      'pay: E.TWO',
    ]);
  });

  it('are complete in all subgraphs', async () => {
    expect((await readSubgraphs(root)).flatMap(undescribed)).toEqual([]);
  });
});

describe('composition', () => {
  it('says which schema does not compose, and why', () => {
    const typeDefs = parse('type Query { a: Missing }');
    expect(() => composeSupergraphs([{ name: 'national', typeDefs }])).toThrow(
      /schema\/supergraph\.graphql does not compose:\n {2}- .*Missing/,
    );
  });
});

describe('known operations', () => {
  const known = (document: string) => ({ name: 'Known', id: '1', document });

  it('have a plan for each set of values of their conditions', async () => {
    const operation = known(
      'query Known($x: Boolean!, $y: Boolean!) { all { id @skip(if: $x) name @include(if: $y) } }',
    );
    const [planned] = await planOperations([operation], apiSchema(supergraph), supergraph);
    expect(Object.keys(planned?.plans ?? {}).sort()).toEqual(['00', '01', '10', '11']);
    expect(JSON.stringify(planned?.plans['10'])).toContain('{all{__typename}}');
  });

  it('are left out of a supergraph they do not fit, which says why', async () => {
    const operation = known('query Known { hidden }');
    expect(await planOperations([operation], apiSchema(supergraph), supergraph)).toEqual([]);
    expect(problemsOf(operation, apiSchema(supergraph))).toEqual([
      'Known: Cannot query field "hidden" on type "Query".',
    ]);
  });
});

describe('the schema of a bundle', () => {
  const api = apiDocument(supergraph);
  const pruned = buildASTSchema(
    prunedTo(
      ['query ($f: Filter) { team(id: "1", with: $f) { name } someone { ... on Robot { model } } }'],
      api,
      apiSchema(supergraph),
    ),
  );

  it('holds what the known operations use, and what that depends on', () => {
    expect(Object.keys(pruned.getTypeMap()).filter((name) => !name.startsWith('__'))).toEqual(
      expect.arrayContaining(['Query', 'Team', 'Robot', 'Someone', 'Mood', 'Filter', 'Deeper', 'Day']),
    );
    expect(pruned.getType('Unused')).toBeUndefined();
    expect(Object.keys(pruned.getQueryType()?.getFields() ?? {})).toEqual(['team', 'someone']);
  });

  it('as code, is the same schema', async () => {
    for (const schema of [pruned, apiSchema(supergraph)]) {
      const source = schemaSource(schema).replace(
        "'graphql'",
        JSON.stringify(import.meta.resolve('graphql')),
      );
      const { makeSchema } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
      const text = (each: typeof schema) => printSchema(lexicographicSortSchema(each));
      expect(text(makeSchema())).toBe(text(schema));
    }
  });
});
