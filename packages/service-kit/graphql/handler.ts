import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { machineClock } from '../clock.ts';
import { readEnvironment } from '../environment.ts';
import { lambdaStack } from '../lambda-stack.ts';
import { logger } from '../powertools.ts';
import { openTable } from '../table/table.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import { neighbourhoodOf } from '../trust/neighbourhood.ts';
import { awsParameters } from '../trust/parameters.ts';
import { viewerOf } from './claims.ts';
import type { RequestContext } from './context.ts';
import { type SubgraphDefinition, subgraphServer } from './subgraph.ts';

/** The header by which the gateway ties what it asks of the subgraphs to the client's request. */
export const CORRELATION_HEADER = 'x-kith-correlation-id';

/** The Lambda handler of a subgraph. Only the circle's gateway may invoke it, with claims its authorizer verified. */
export function subgraphHandler(definition: SubgraphDefinition) {
  const environment = readEnvironment();
  const parameters = awsParameters();
  const keyring = dataKeyring(environment.circle, parameters);
  const table = openTable(environment.table, environment, keyring);
  const neighbourhood = neighbourhoodOf(environment.circle, parameters);

  const serve = startServerAndCreateLambdaHandler(
    subgraphServer(definition),
    handlers.createAPIGatewayProxyEventV2RequestHandler(),
    {
      context: async ({ event, context }): Promise<RequestContext> => {
        const correlationId = event.headers[CORRELATION_HEADER] ?? context.awsRequestId;
        logger.setCorrelationId(correlationId);
        return {
          viewer: viewerOf(event.requestContext, environment.circle),
          circle: environment.circle,
          cause: { correlationId, causationId: correlationId },
          now: machineClock(),
          table,
          neighbourhood,
        };
      },
    },
  );

  return lambdaStack(serve);
}
