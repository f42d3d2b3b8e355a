import type { SubgraphAnswer } from '@kith/federation';
import type { RequestScope } from './scope.ts';

/**
 * The event a subgraph's function is invoked with: that of an HTTP API (payload format 2.0), so that the function
 * needs to know one shape only. Who is asking stands where an authorizer would put it, out of any client's reach.
 */
export function payloadFor(
  { circle, claims, correlationId }: RequestScope,
  body: string,
  relations: string | null,
): string {
  return JSON.stringify({
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-kith-correlation-id': correlationId },
    requestContext: {
      requestId: correlationId,
      http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1' },
      authorizer: { jwt: { claims }, lambda: { circle, relations } },
    },
    body,
    isBase64Encoded: false,
  });
}

/** Reads a subgraph's answer out of its function's response. @throws when it is no GraphQL answer */
export function answerOf(response: string): SubgraphAnswer {
  const { statusCode, body, isBase64Encoded } = JSON.parse(response) as {
    statusCode?: number;
    body?: string;
    isBase64Encoded?: boolean;
  };
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new Error(`The function answered with status ${statusCode} and no GraphQL answer.`);
  }
  return answer as SubgraphAnswer;
}
