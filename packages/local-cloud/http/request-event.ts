import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HttpApiModel } from '../model.ts';
import { claimStrings } from './claims.ts';
import type { MatchedRoute } from './routes.ts';

export interface RequestParts {
  readonly api: HttpApiModel;
  readonly account: string;
  readonly matched: MatchedRoute;
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  /** Claims of the verified token, when the route has an authorizer. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** The event an HTTP API sends to a function: payload format 2.0. */
export function requestEvent(parts: RequestParts): Record<string, unknown> {
  const { api, account, matched, request, url, body, claims } = parts;
  const { cookie, ...headers } = request.headers;
  const query = joined([...url.searchParams]);
  const text = isText(headers['content-type']);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: matched.route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers: {
      ...joined(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      'x-forwarded-proto': url.protocol.slice(0, -1),
    },
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: account,
      apiId: api.id,
      ...(claims ? { authorizer: { jwt: { claims: claimStrings(claims), scopes: null } } } : {}),
      domainName: url.host,
      domainPrefix: api.id,
      http: {
        method: request.method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: matched.route.key,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    ...(Object.keys(matched.pathParameters).length > 0 ? { pathParameters: matched.pathParameters } : {}),
    isBase64Encoded: body.length > 0 && !text,
  };
}

function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of pairs) values[name] = name in values ? `${values[name]},${value}` : value;
  return values;
}

/** Everything else reaches the function in base64, form posts included. */
function isText(contentType = ''): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    type.startsWith('text/') ||
    /^application\/(json|javascript|xml|graphql|(.+\+)?json|(.+\+)?xml)$/.test(type)
  );
}

/** `12/Mar/2026:19:03:58 +0000` */
function logTime(at: Date): string {
  const [, day, month, year, time] = /\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(at.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
