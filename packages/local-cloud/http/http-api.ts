import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Invoke } from '../events/invoke.ts';
import { mayInvoke } from '../iam/may-invoke.ts';
import { closeServer, listen } from '../listen.ts';
import type { CloudModel, HttpApiModel } from '../model.ts';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { functionResponse, type HttpAnswer, message } from './function-response.ts';
import { authorise, type TrustedIssuer } from './jwt-authorizer.ts';
import { readBody } from './read-body.ts';
import { requestEvent } from './request-event.ts';
import { type MatchedRoute, routeFinder } from './routes.ts';

export interface HttpApiOptions {
  readonly api: HttpApiModel;
  readonly model: Pick<CloudModel, 'region' | 'permissions'>;
  readonly port: number;
  readonly invoke: Invoke;
  readonly trustedIssuer: (templateIssuer: string) => TrustedIssuer | undefined;
  /** Told why a request was refused, for AWS's answers do not say. */
  readonly report: (line: string) => void;
  /** How long a function may take; an HTTP API waits no more than 30 s. */
  readonly integrationTimeoutMs?: number;
}

export interface HttpApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** One server for one HTTP API. */
export async function startHttpApi(options: HttpApiOptions): Promise<HttpApi> {
  const { api, model, invoke, trustedIssuer, report, integrationTimeoutMs = 30_000 } = options;
  const findRoute = routeFinder(api.routes);

  async function answer(request: IncomingMessage): Promise<HttpAnswer> {
    if (api.cors && isPreflight(request.method, request.headers)) {
      return { status: 204, headers: preflightHeaders(api.cors, request.headers), body: '' };
    }
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const matched = findRoute(request.method ?? 'GET', url.pathname);
    if (!matched) return message(404, 'Not Found');
    const body = await readBody(request);
    if (!body) return message(413, 'Request Entity Too Large');
    const { authorizer } = matched.route;
    if (!authorizer) return call(matched, request, url, body);
    const verdict = await authorise(
      authorizer,
      trustedIssuer(authorizer.issuer),
      request.headers.authorization,
    );
    if (verdict.ok) return call(matched, request, url, body, verdict.claims);
    report(`${api.name}: ${verdict.isForbidden ? 403 : 401}, ${verdict.reason}`);
    if (verdict.isForbidden) return message(403, 'Forbidden');
    return message(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
  }

  async function call(
    matched: MatchedRoute,
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    claims?: Readonly<Record<string, unknown>>,
  ): Promise<HttpAnswer> {
    const { functionArn, key } = matched.route;
    const account = functionArn.split(':')[4] ?? '';
    const sourceArn = `arn:aws:execute-api:${model.region}:${account}:${api.id}/$default/${key.replace(' ', '')}`;
    const principal = 'apigateway.amazonaws.com';
    if (!mayInvoke(model.permissions, { functionArn, principal, sourceArn, sourceAccount: account })) {
      report(`${api.name}: 500, no permission lets ${sourceArn} invoke ${functionArn}`);
      return message(500, 'Internal Server Error');
    }
    const event = requestEvent({ api, account, matched, request, url, body, ...(claims ? { claims } : {}) });
    const result = await inTime(invoke(functionArn, event), integrationTimeoutMs);
    if (!result) return message(503, 'Service Unavailable');
    if (result.ok) return functionResponse(result.payload);
    report(`${api.name}: ${key} failed: ${result.error.errorType}: ${result.error.errorMessage}`);
    return result.throttled ? message(503, 'Service Unavailable') : message(500, 'Internal Server Error');
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await answer(request).catch((error: Error) => {
      report(`${api.name}: ${error.stack ?? error.message}`);
      return message(500, 'Internal Server Error');
    });
    const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...corsHeaders(api.cors, request.headers), ...length });
    response.end(status === 204 ? undefined : body);
  }

  const server = createServer((request, response) => void respond(request, response));
  const port = await listen(server, options.port, 'localhost', `the HTTP API ${api.name}`);
  return { url: `http://localhost:${port}`, stop: async () => closeServer(server) };
}

async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
