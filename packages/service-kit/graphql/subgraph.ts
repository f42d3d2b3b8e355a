import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { logger } from '../powertools.ts';
import type { RequestContext } from './context.ts';
import { formatError, isInternal } from './errors.ts';

/** A subgraph: its SDL and the resolvers that answer it. */
export interface SubgraphDefinition {
  readonly typeDefs: string;
  readonly resolvers: unknown;
}

/** The GraphQL server of one subgraph. No introspection, no suggestions: only the gateway asks it. */
export function subgraphServer({ typeDefs, resolvers }: SubgraphDefinition): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    persistedQueries: false,
    formatError: (formatted, thrown) => {
      const reference = logger.getCorrelationId() ?? 'none';
      if (isInternal(thrown)) logger.error('A resolver failed.', thrown as Error);
      return formatError(formatted, thrown, String(reference));
    },
  });
}
