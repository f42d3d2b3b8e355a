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

const TIMEOUT_MS = 10_000;
const INSIDE = 'KITH_INSIDE';

/**
 * Sends by HTTPS to whoever a circle named, who may mean harm: only to public addresses, looked up once and connected to
 * as they were checked, so that no name leads inside at the second look; no redirect is followed; nothing of the answer
 * is read but its status.
 */
export const postOutside: Post = postBy(httpsRequest, lookup);

/** The same by another way to send and to look names up. */
export function postBy(request: typeof httpsRequest, resolve: typeof lookup): Post {
  return (url, { headers, body }) => {
    const problem = problemOfOutsideUrl(url);
    if (problem !== undefined) return Promise.resolve({ taken: false, problem: `it is not ${problem}` });
    return new Promise((done) => {
      const outgoing = request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        lookup: publicOnly(resolve),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      outgoing.on('response', (answer) => {
        const { statusCode = 0 } = answer;
        answer.destroy();
        const taken = statusCode >= 200 && statusCode < 300;
        done(taken ? { taken } : { taken, problem: `it answered ${statusCode}` });
      });
      outgoing.on('error', (error) => done({ taken: false, problem: problemOf(error) }));
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

function problemOf(error: Error & { readonly code?: string | number }): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return 'it did not answer within 10 seconds';
  if (error.code === INSIDE) return 'its name leads to an address that is not on the open internet';
  return `it could not be reached (${String(error.code ?? 'no reason given')})`;
}
