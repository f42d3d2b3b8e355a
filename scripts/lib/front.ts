import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Sent } from '@kith/local-cloud';
import { build } from 'esbuild';
import type { CircleClient } from './circle-client.ts';
import { ROOT } from './co-op.ts';
import type { Endpoint } from './endpoint.ts';
import { letterOf, outboxOf } from './outbox.ts';
import { outboxPage } from './outbox-page.ts';
import { explorerPage, frontPage, type Status } from './pages.ts';

/** What the front server needs of the running co-op. */
export interface FrontOptions {
  readonly port: number;
  readonly endpoints: readonly Endpoint[];
  /** Where the portal is. */
  readonly portal: () => string;
  readonly status: () => Status;
  readonly advanceClock: (ms: number) => Promise<void>;
  readonly clockShiftMs: () => number;
  /** What functions sent to people outside. */
  readonly sent: () => readonly Sent[];
  /** A client of a circle, and the user name of who coordinates it. */
  readonly asCoordinator: (slug: string) => { client: CircleClient; coordinator: string } | undefined;
}

/** The front page, the explorer, and the rehearsal clock: for one machine, never deployed. */
export async function startFront(options: FrontOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const bundled = lazily(bundleExplorer);

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> =
    {
      'GET /': (_, response) => {
        // Who reads the front page opens the explorer next: it should not have to be waited for.
        bundled().catch(() => {});
        send(
          response,
          'text/html; charset=utf-8',
          frontPage(options.endpoints, options.status(), options.portal()),
        );
      },
      'GET /explorer': (_, response) => send(response, 'text/html; charset=utf-8', explorerPage()),
      'GET /explorer.js': async (_, response) =>
        send(response, 'text/javascript; charset=utf-8', (await bundled()).js),
      'GET /explorer.css': async (_, response) =>
        send(response, 'text/css; charset=utf-8', (await bundled()).css),
      'GET /outbox': async (request, response) => {
        const circles = options.endpoints.filter(({ slug }) => options.asCoordinator(slug));
        const slug = asked(request).get('circle') ?? circles[0]?.slug ?? '';
        const who = options.asCoordinator(slug);
        if (!who) return send(response, 'text/plain', 'There is no such circle.\n', 404);
        const outbox = await outboxOf(slug, options.sent(), who);
        send(response, 'text/html; charset=utf-8', outboxPage(circles, slug, outbox));
      },
      'GET /outbox/letter.pdf': async (request, response) => {
        const of = asked(request);
        const who = options.asCoordinator(of.get('circle') ?? '');
        if (!who) return send(response, 'text/plain', 'There is no such circle.\n', 404);
        const letter = { messageId: of.get('message') ?? '', personId: of.get('person') ?? '' };
        send(response, 'application/pdf', await letterOf(letter, who));
      },
      'GET /circles.json': (_, response) =>
        send(response, 'application/json', JSON.stringify(options.endpoints)),
      'GET /status.json': (_, response) =>
        send(response, 'application/json', JSON.stringify(options.status())),
      'GET /rehearsal/clock': (_, response) =>
        send(response, 'application/json', JSON.stringify({ shiftMs: options.clockShiftMs() })),
      'POST /rehearsal/clock': async (request, response) => {
        const ms = Number(asked(request).get('advanceMs'));
        if (!Number.isSafeInteger(ms) || ms < 0) {
          send(
            response,
            'text/plain',
            'advanceMs must be whole milliseconds, not negative: the clock only runs forward.\n',
            400,
          );
          return;
        }
        await options.advanceClock(ms);
        send(response, 'application/json', JSON.stringify({ shiftMs: options.clockShiftMs() }));
      },
    };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const route = routes[`${request.method} ${path}`];
    if (!route) return send(response, 'text/plain', 'There is nothing here. Start at /.\n', 404);
    Promise.resolve(route(request, response)).catch((error: Error) =>
      send(response, 'text/plain', `${error.message}\n`, 500),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, 'localhost', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bundleExplorer(): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts/explorer/explorer.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    loader: { '.ttf': 'dataurl' },
    outdir: '/',
    write: false,
    logLevel: 'silent',
  });
  const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** Makes it when it is first asked for; again after a failure. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** What an address asks for after its question mark. */
function asked({ url = '/' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams;
}

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
