import { type LookupAddress, lookup } from 'node:dns';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { problemOfOutsideUrl } from './outside-url.ts';
import { isPublicAddress } from './public-address.ts';

/** Something to send. */
export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: taken with a status of 200 to 299, or why not, in words that hold nothing of either side. */
export type PostOutcome = { readonly taken: true } | { readonly taken: false; readonly problem: string };

/** Sends something to an address on the open internet. Never throws. */
export type Post = (url: string, posted: Posted) => Promise<PostOutcome>;

const PATIENCE_MS = 10_000;
const INSIDE = 'KITH_INSIDE';

/**
 * Sends by HTTPS to whoever a circle named, who may mean harm: only to public addresses, looked up once and connected to
 * as they were checked, so that no name leads inside at the second look; no redirect is followed; nothing of the answer
 * is read but its status.
 */
export const postOutside: Post = postBy(httpsRequest, lookup);

/** The same by another way to send and to look names up, and with another patience. */
export function postBy(request: typeof httpsRequest, resolve: typeof lookup, patienceMs = PATIENCE_MS): Post {
  return (url, { headers, body }) => {
    const problem = problemOfOutsideUrl(url);
    if (problem !== undefined) return Promise.resolve({ taken: false, problem: `it is not ${problem}` });
    return new Promise((done) => {
      const outgoing = request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        lookup: publicOnly(resolve),
        signal: AbortSignal.timeout(patienceMs),
      });
      outgoing.on('response', (answer) => {
        const { statusCode = 0 } = answer;
        answer.destroy();
        const taken = statusCode >= 200 && statusCode < 300;
        done(taken ? { taken } : { taken, problem: `it answered ${statusCode}` });
      });
      outgoing.on('error', (error) => done({ taken: false, problem: problemOf(error, patienceMs) }));
      outgoing.end(body);
    });
  };
}

/** Looks a name up, and takes none of whose addresses one lies inside. */
function publicOnly(resolve: typeof lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as readonly LookupAddress[] | undefined;
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? coded('ENOTFOUND'), '');
      if (!addresses?.every(({ address }) => isPublicAddress(address))) return callback(coded(INSIDE), '');
      if (options.all) return callback(null, [...addresses]);
      callback(null, first.address, first.family);
    });
  };
}

function coded(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

function problemOf(error: Error & { readonly code?: string | number }, patienceMs: number): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `it did not answer within ${patienceMs / 1_000} seconds`;
  const code = String(error.code ?? '');
  return inWords.get(code) ?? `it could not be reached (${code || 'no reason given'})`;
}

/** What keeps two machines apart, for whoever set the address. */
const inWords: ReadonlyMap<string, string> = new Map([
  [INSIDE, 'its name leads to an address that is not on the open internet'],
  ['ENOTFOUND', 'there is no such name'],
  ['ECONNREFUSED', 'nobody takes anything there'],
  ['ECONNRESET', 'it hung up'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name'],
  ...[
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ].map((code) => [code, 'its certificate is from nobody that browsers trust'] as const),
]);
