import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPortal, portalSources } from '@kith/portal/build';
import { cacheControl, fileFor, securityHeaders } from '@kith/portal/headers';
import { ROOT } from '../lib/co-op.ts';
import type { Endpoint } from '../lib/endpoint.ts';

const NATIONAL = 'national';

/** Where the portal is built to. */
export const PORTAL_BUILD = join(ROOT, 'dist', 'portal');

/** What the portal's server needs to know. */
export interface PortalOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly endpoints: readonly Endpoint[];
  /** Pages for those who work on Kith. */
  readonly workshop?: string;
  /** Whether it is built anew when a source is newer, for those who edit; else it was built before. */
  readonly rebuilds?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the portal on this machine, from the same build and with the same headers as in the co-op. */
export async function startPortal(options: PortalOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { port, endpoints, workshop, rebuilds = false } = options;
  const national = endpoints.find(({ slug }) => slug === NATIONAL);
  const published = national && publishedAt(national.graphql);
  const circles = endpoints
    .filter(({ slug }) => slug !== NATIONAL)
    .map(({ slug, name, graphql, issuer, clientId }) => ({ slug, name, graphql, signIn: issuer, clientId }));
  const place = JSON.stringify({ circles, ...(published && { published }), ...(workshop && { workshop }) });
  const asked = [
    ...circles.flatMap(({ graphql, signIn }) => [graphql, signIn]),
    ...(published ? [published] : []),
  ];
  const mayAsk = new Set(asked.map(originOf));
  const headers = securityHeaders([...mayAsk]);

  const answer = async (path: string, response: ServerResponse) => {
    const file = fileFor(path);
    const body = file === '/circles.json' ? Buffer.from(place) : await built(file, rebuilds);
    const type = types[extname(file)];
    if (!body || !type) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('There is nothing here.\n');
      return;
    }
    response
      .writeHead(200, {
        ...headers,
        'cache-control': cacheControl(file),
        'content-type': type,
        'content-encoding': 'gzip',
      })
      .end(gzipSync(body));
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path, response).catch((error: Error) => response.writeHead(500).end(`${error.message}\n`));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done);
  });
  const address = server.address();
  const listened = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${listened}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

let building: Promise<unknown> | undefined;

/** A file of the build. */
async function built(file: string, rebuilds: boolean): Promise<Buffer | undefined> {
  if (rebuilds && file === '/index.html') await buildWhenStale();
  const path = join(PORTAL_BUILD, file);
  return path.startsWith(PORTAL_BUILD) && existsSync(path) ? readFileSync(path) : undefined;
}

/** Builds the portal unless its build is newer than all it is made from. */
export async function buildWhenStale(): Promise<void> {
  const page = join(PORTAL_BUILD, 'index.html');
  if (!building && existsSync(page) && statSync(page).mtimeMs > newestIn(portalSources)) return;
  building ??= buildPortal(PORTAL_BUILD).finally(() => {
    building = undefined;
  });
  await building;
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}

/** Where what the national co-op published is read, by where it is asked: beside it. */
export function publishedAt(graphql: string): string {
  return new URL('/published', graphql).href;
}

function originOf(address: string): string {
  return new URL(address).origin;
}
