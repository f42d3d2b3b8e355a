import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { HttpApiModel } from '../model.ts';

type Cors = NonNullable<HttpApiModel['cors']>;

/** CORS headers for an answer; none when the API has no CORS or the origin is not one it allows. */
export function corsHeaders(cors: Cors | undefined, request: IncomingHttpHeaders): OutgoingHttpHeaders {
  const origin = request.origin;
  if (!cors || !origin || !allows(cors, origin)) return {};
  return cors.origins.includes('*')
    ? { 'access-control-allow-origin': '*' }
    : { 'access-control-allow-origin': origin, vary: 'Origin' };
}

/** Headers of the answer to a preflight request: the API answers it itself, before routes and authorizers. */
export function preflightHeaders(cors: Cors, request: IncomingHttpHeaders): OutgoingHttpHeaders {
  const allowed = corsHeaders(cors, request);
  if (Object.keys(allowed).length === 0) return {};
  return {
    ...allowed,
    'access-control-allow-methods': cors.methods.join(','),
    'access-control-allow-headers': cors.headers.join(','),
  };
}

export function isPreflight(method: string | undefined, request: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && request['access-control-request-method'] !== undefined;
}

function allows(cors: Cors, origin: string): boolean {
  const given = withoutPort(origin.toLowerCase());
  return cors.origins.some((allowed) => allowed === '*' || withoutPort(allowed.toLowerCase()) === given);
}

/** A page on this machine may be served on any port, as with where the sign-in may send people back to (RFC 8252, 7.3). */
function withoutPort(origin: string): string {
  return origin.replace(/^(http:\/\/(?:localhost|127\.0\.0\.1)):\d+$/, '$1');
}
