import type { LookupAddress, lookup } from 'node:dns';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, request } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { type Post, postBy } from '../outbound/post-outside.ts';
import { makeCertificate } from './certificate.ts';

/** How an endpoint answers: a status, with what header lines; or never. */
type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'NEVER';

/** Something an endpoint was sent. */
interface Got {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real HTTPS server on this machine, which stands for one of the open internet. */
export interface HttpsEndpoint {
  readonly got: Got[];
  /** What it does next. */
  answer: Answer;
  /**
   * Sends as `postOutside` does: by HTTPS, every name led to this server once it has been looked up and checked. Whether
   * the server's certificate is trusted, what names lead to and how long to wait are as said.
   */
  post(how?: { readonly trusts?: boolean; readonly leadsTo?: string; readonly patienceMs?: number }): Post;
  close(): void;
}

const DAY = 86_400_000;

/** Starts an endpoint with a certificate for a name, good from and until so many days from now. */
export async function httpsEndpoint(name: string, { from = -1, until = 1 } = {}): Promise<HttpsEndpoint> {
  const inDays = (days: number) => new Date(Date.now() + days * DAY);
  const certificate = makeCertificate(name, inDays(from), inDays(until));
  const endpoint: Pick<HttpsEndpoint, 'got' | 'answer'> = { got: [], answer: { status: 204 } };
  const server = createServer(certificate, async (incoming, answer) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    endpoint.got.push({ path: incoming.url, headers: incoming.headers, body });
    if (endpoint.answer === 'NEVER') return;
    answer.writeHead(endpoint.answer.status, { ...endpoint.answer.headers }).end('what nobody reads');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  const post: HttpsEndpoint['post'] = ({ trusts = true, leadsTo = '8.8.8.8', patienceMs } = {}) => {
    const resolve = ((_: string, __: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(null, [{ address: leadsTo, family: 4 }])) as unknown as typeof lookup;
    const here = ((url: string, options: { readonly lookup: LookupFunction }) =>
      request(url, {
        ...options,
        port,
        ...(trusts && { ca: certificate.cert }),
        lookup: (hostname, asked, callback) =>
          options.lookup(hostname, asked, (error, ...found) =>
            error ? callback(error, ...found) : led(asked.all === true, callback),
          ),
      })) as unknown as typeof request;
    return postBy(here, resolve, patienceMs);
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(endpoint, { post, close });
}

/** Leads here, whatever was found. */
function led(all: boolean, callback: Parameters<LookupFunction>[2]): void {
  if (all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
}
