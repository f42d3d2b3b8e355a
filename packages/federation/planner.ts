import { GraphQLError } from 'graphql';
import type { Planner } from './plan-cache.ts';

/**
 * Makes a planner for a supergraph. It runs native code, loaded only now, so that a bundle can hold this module
 * and do without the library. The planner throws a `GraphQLError` with code `QUERY_NOT_PLANNED` when it finds no way
 * to answer an operation.
 */
export async function createPlanner(supergraph: string): Promise<Planner> {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  const planner = new QueryPlanner(supergraph);
  return (document, operationName) => {
    try {
      return planner.plan(document, operationName, new Set(), 0);
    } catch (cause) {
      throw new GraphQLError('The query could not be planned.', {
        extensions: { code: 'QUERY_NOT_PLANNED' },
        originalError: cause instanceof Error ? cause : new Error(String(cause)),
      });
    }
  };
}
