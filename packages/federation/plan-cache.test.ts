import { GraphQLError, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { allConditions, conditionVariables, variantOf } from './conditions.ts';
import { createPlanCache } from './plan-cache.ts';
import { createPlanner } from './planner.ts';
import { supergraphOf } from './testing/supergraph.ts';

const supergraph = supergraphOf({ a: { sdl: 'type Query { me: String you: String }', resolvers: {} } });

test('an operation is planned once, and again only when it was pushed out by others', () => {
  const planner = vi.fn(() => ({ kind: 'QueryPlan' }) as const);
  const plan = createPlanCache(planner, 2);
  const ask = (field: string): void => void plan({ document: parse(`{ ${field} }`) }, {});
  for (const field of ['a', 'b', 'a', 'c', 'a', 'b']) ask(field);
  // b was the one not used for longest when c came.
  expect(planner).toHaveBeenCalledTimes(4);
});

test('each set of conditions has a plan of its own, from a document without conditions', () => {
  const planned: string[] = [];
  const plan = createPlanCache((text) => {
    planned.push(text.replace(/\s+/g, ' '));
    return { kind: 'QueryPlan' };
  });
  const document = parse('query ($x: Boolean!) { me @include(if: $x) you @skip(if: $x) }');
  for (const conditions of allConditions(conditionVariables(document))) plan({ document }, conditions);
  expect(planned).toEqual(['query ($x: Boolean!) { me }', 'query ($x: Boolean!) { you }']);
});

test('variants are named by the values of their conditions, in order', () => {
  expect(allConditions(['a', 'b']).map(variantOf)).toEqual(['11', '10', '01', '00']);
  expect(allConditions([]).map(variantOf)).toEqual(['']);
});

test('what the planner cannot plan is a coded error, never a crash', async () => {
  const planner = await createPlanner(supergraph);
  expect(planner('{ me }').node?.kind).toBe('Fetch');
  for (const query of ['{ nobody }', '{ me', 'query A { me } query B { you }']) {
    try {
      planner(query, 'C');
    } catch (error) {
      expect(error).toBeInstanceOf(GraphQLError);
      expect((error as GraphQLError).extensions.code).toBe('QUERY_NOT_PLANNED');
    }
  }
});
