import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Executor } from '@kith/federation';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** How the server in front of an executor differs from the usual. */
export interface GatewayServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly executor: Executor<Context>;
  /** Development: introspection, suggestions and stack traces. */
  readonly development: boolean;
  readonly formatError?: ApolloServerOptionsWithGateway<Context>['formatError'];
  /** Throws when a document that came from a client asks for too much. */
  readonly inspect?: (document: DocumentNode, variables?: Readonly<Record<string, unknown>>) => void;
  readonly maxTokens?: number;
  /** Every document that comes has been validated before. */
  readonly validated?: boolean;
}

/** Apollo Server in front of a federation executor. */
export function gatewayServer<Context extends BaseContext>(
  options: GatewayServerOptions<Context>,
): ApolloServer<Context> {
  const { schema, executor, development, formatError, inspect, maxTokens, validated } = options;
  const server: ApolloServerOptionsWithGateway<Context> = {
    gateway: gatewayOf(schema, executor as Executor<BaseContext>),
    introspection: development,
    includeStacktraceInErrorResponses: development,
    hideSchemaDetailsFromClientErrors: !development,
    persistedQueries: false,
    // Whoever runs the server ends it.
    stopOnTerminationSignals: false,
    ...(formatError && { formatError }),
    ...(maxTokens && { parseOptions: { maxTokens } }),
    ...(validated && { dangerouslyDisableValidation: true }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ document, request }) => inspect?.(document, request.variables),
        }),
      },
    ],
  };
  return new ApolloServer<Context>(server);
}

function gatewayOf(schema: GraphQLSchema, executor: Executor<BaseContext>): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      // No plugin of ours reads the supergraph.
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, source, request, context }) => {
        // Apollo Server leaves it to the executor to refuse a document without the operation asked for.
        if (!operation) return { errors: [new GraphQLError('The document holds no such operation.')] };
        return executor({
          document,
          operationName: operationName ?? undefined,
          source,
          variables: request.variables,
          context,
        });
      },
    }),
    stop: async () => undefined,
  };
}
