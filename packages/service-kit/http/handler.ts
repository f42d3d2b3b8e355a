import { kithError } from '@kith/kernel';
import * as z from 'zod';
import { machineClock } from '../clock.ts';
import { readEnvironment } from '../environment.ts';
import { lambdaStack } from '../lambda-stack.ts';
import { logger } from '../logger.ts';
import { openTable } from '../table/table.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import { neighbourhoodOf } from '../trust/neighbourhood.ts';
import { awsParameters } from '../trust/parameters.ts';
import type { PageAnswer, PageRequest, Pages } from './pages.ts';

const texts = z.record(z.string(), z.string().optional());

/** An HTTP API's event, payload format 2.0. */
const apiEvent = z.looseObject({
  routeKey: z.string(),
  headers: texts.default({}),
  pathParameters: texts.default({}),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.looseObject({
    domainName: z.string(),
    http: z.looseObject({ method: z.string() }),
    requestId: z.string(),
  }),
});

/**
 * The Lambda handler of pages without sign-in. Neither path nor headers are ever logged: an address can be a secret.
 * What fails is logged with its reference, and answered with that alone.
 */
export function pagesHandler(pages: Pages) {
  const environment = readEnvironment();
  const { circle } = environment;
  const parameters = awsParameters();
  const keyring = dataKeyring(environment.circle, parameters);
  const table = openTable(environment.table, environment, keyring);
  const neighbourhood = neighbourhoodOf(circle, parameters);

  async function handle(event: unknown): Promise<PageAnswer> {
    const asked = apiEvent.parse(event);
    const { requestId } = asked.requestContext;
    logger.setCorrelationId(requestId);
    const cause = { correlationId: requestId, causationId: requestId };
    try {
      return await pages(requestOf(asked), { circle, table, neighbourhood, cause, now: machineClock() });
    } catch (error) {
      logger.error('A page failed.', error as Error);
      return failed(requestId);
    }
  }

  return lambdaStack(handle);
}

function requestOf({
  routeKey,
  headers,
  pathParameters,
  requestContext,
  body,
  isBase64Encoded,
}: z.infer<typeof apiEvent>): PageRequest {
  const scheme = headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  return {
    method: requestContext.http.method,
    route: routeKey,
    parameters: pathParameters,
    headers,
    body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    origin: `${scheme}://${requestContext.domainName}`,
  };
}

function failed(reference: string): PageAnswer {
  const { what, fix } = kithError('INTERNAL').refusal;
  return {
    statusCode: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: `${what} ${fix}\n${reference}\n`,
  };
}
