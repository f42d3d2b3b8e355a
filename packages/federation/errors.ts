import { GraphQLError } from 'graphql';
import type { ResponsePath, SubgraphError } from './types.ts';

/** The error of a client for a subgraph that could not be asked. Only a `GraphQLError` may say what happened. */
export function unavailable(thrown: unknown, subgraph: string, path: ResponsePath | undefined): GraphQLError {
  const told = thrown instanceof GraphQLError ? thrown : undefined;
  return new GraphQLError(told?.message ?? `The subgraph ${subgraph} could not be asked.`, {
    ...(path && { path }),
    extensions: told?.extensions ?? { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
    originalError: told ? told.originalError : asError(thrown),
  });
}

/** A subgraph's error where the client sees it. */
export function relocated(error: SubgraphError, path: ResponsePath | undefined): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path && { path }),
    ...(error.extensions && { extensions: error.extensions }),
  });
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
