import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { KithError, kithError } from '@kith/kernel';
// By itself: the rest of the kit would bring all of GraphQL's CommonJS dependants into the bundle's reckoning.
import { logger } from '@kith/service-kit/logger';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { GatewayArtifacts } from './artifacts.ts';
import { admit } from './edge/admit.ts';
import { scopeOf } from './edge/caller.ts';
import { afterAWhile, refused } from './edge/refuse.ts';
import { createEngine } from './engine.ts';
import { type GatewayEnvironment, readGatewayEnvironment } from './environment.ts';
import { isInternal, masked } from './errors.ts';
import { assertWithinLimits } from './limits/assert-within.ts';
import { limits } from './limits/limits.ts';
import { pacesOf } from './limits/pace.ts';
import { assertChangesNothing } from './read-only.ts';
import { gatewayServer } from './server.ts';
import { type Invoke, lambdaInvoke } from './subgraphs/invoke.ts';
import { sayWhatIsLost } from './subgraphs/relations-lost.ts';
import type { RequestScope } from './subgraphs/scope.ts';
import { subgraphTransport } from './subgraphs/transport.ts';

/** How long a subgraph may take before the answer goes on without it, in milliseconds. */
const SUBGRAPH_TIMEOUT_MS = 5_000;

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What a test puts in place of the world outside. */
export interface GatewayWorld {
  readonly environment?: GatewayEnvironment;
  readonly invoke?: Invoke;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** The Lambda handler of a gateway, made from what it was built from. */
export function gatewayHandler(artifacts: GatewayArtifacts, world: GatewayWorld = {}): Handler {
  const environment = world.environment ?? readGatewayEnvironment();
  const { circle, adHoc, readOnly, functions } = environment;
  const { now = Date.now } = world;
  const invoke = world.invoke ?? lambdaInvoke({ ...environment, timeoutMs: SUBGRAPH_TIMEOUT_MS });
  const known = new Map(artifacts.operations.map((operation) => [operation.id, operation]));
  const { schema, executor } = createEngine(
    artifacts,
    adHoc,
    subgraphTransport(functions, invoke, (subgraph, cause) => {
      logger.warn('A subgraph could not be asked.', { subgraph, cause: String(cause) });
    }),
  );
  const server = gatewayServer<RequestScope>({
    schema,
    executor: async (request) => sayWhatIsLost(await executor(request), request.context),
    development: adHoc,
    formatError: (formatted, thrown) => {
      const reference = String(logger.getCorrelationId() ?? 'none');
      const answer = masked(formatted, reference);
      if (isInternal(answer)) logger.error('An operation failed.', { thrown });
      return answer;
    },
    // Known operations were validated when the gateway was built, and nothing else gets this far.
    ...(adHoc ? { maxTokens: limits.tokens } : { validated: true }),
    inspect: (document) => {
      if (readOnly) assertChangesNothing(document);
      if (adHoc) assertWithinLimits(document);
    },
  });
  const paces = pacesOf(adHoc ? limits.adHocPace : limits.pace);
  const serve = startServerAndCreateLambdaHandler(
    server,
    handlers.createAPIGatewayProxyEventV2RequestHandler(),
    { context: async ({ event }) => scopeOf(event, circle) },
  ) as unknown as Handler;

  return async (event, context) => {
    logger.addContext(context);
    const reference = event.requestContext.requestId;
    logger.setCorrelationId(reference);
    // What follows from a request, here and next door, says its id in each log: this is where it begins.
    logger.info('Somebody asks.');
    try {
      // Before anything of the request is read: who is asking, and whether not too often.
      const { claims } = scopeOf(event, circle);
      const wait = paces.take(String(claims.sub), now());
      if (wait > 0) return afterAWhile(refused(kithError('TOO_MANY_REQUESTS'), reference), wait);
      return await serve(admit(event, known, adHoc), context);
    } catch (thrown) {
      if (!(thrown instanceof KithError)) logger.error('A request failed.', { thrown });
      return refused(thrown, reference);
    }
  };
}
