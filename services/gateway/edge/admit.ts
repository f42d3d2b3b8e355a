import { kithError } from '@kith/kernel';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { KnownOperation } from '../artifacts.ts';
import { limits } from '../limits/limits.ts';

/** A GraphQL request as clients send it. Known operations come by id, in either of the usual ways. */
interface ClientRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

/**
 * Turns a request into one that carries the text of its operation.
 * @throws `PERSISTED_OPERATION_REQUIRED` for an unknown operation unless `adHoc`, `JSON_REQUIRED`, `QUERY_TOO_LARGE`,
 * `BAD_INPUT` for anything malformed
 */
export function admit(
  event: APIGatewayProxyEventV2,
  known: ReadonlyMap<string, KnownOperation>,
  adHoc: boolean,
): APIGatewayProxyEventV2 {
  const { query, operationName, variables, documentId, extensions } = bodyOf(event);
  const id = idOf(documentId ?? extensions?.persistedQuery?.sha256Hash);
  const operation = id ? known.get(id) : undefined;
  if (operation) {
    return withBody(event, { query: operation.document, operationName: operation.name, variables });
  }
  if (!adHoc || typeof query !== 'string') throw kithError('PERSISTED_OPERATION_REQUIRED');
  if (query.length > limits.text) throw kithError('QUERY_TOO_LARGE');
  return withBody(event, { query, operationName, variables });
}

function bodyOf({ body, headers, isBase64Encoded }: APIGatewayProxyEventV2): ClientRequest {
  // No page of another site can send this type without asking first: so nobody’s browser acts for them unasked.
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw kithError('JSON_REQUIRED');
  if ((body?.length ?? 0) > limits.body) throw kithError('QUERY_TOO_LARGE');
  try {
    const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
    const request: unknown = JSON.parse(text);
    if (typeof request === 'object' && request !== null && !Array.isArray(request)) return request;
  } catch {
    // What is wrong with the text is the client's business: the refusal says what we expect.
  }
  throw kithError('BAD_INPUT', { what: 'The body is not a JSON object with a GraphQL request.' });
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : undefined;
}

function withBody(event: APIGatewayProxyEventV2, request: ClientRequest): APIGatewayProxyEventV2 {
  return {
    ...event,
    headers: { ...event.headers, 'content-type': 'application/json' },
    body: JSON.stringify(request),
    isBase64Encoded: false,
  };
}
