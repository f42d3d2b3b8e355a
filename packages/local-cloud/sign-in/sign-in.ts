import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { closeServer, listen } from '../listen.ts';
import type { UserPoolModel } from '../model.ts';
import { escaped, page, pageHeaders } from './html.ts';
import { type Issuer, openIssuer } from './issuer.ts';
import { issuerKeys } from './keys.ts';
import type { DemoPerson } from './people.ts';

export interface SignInOptions {
  readonly pools: readonly UserPoolModel[];
  readonly people: readonly DemoPerson[];
  readonly dataDir: string;
  /** 0: any that is free. */
  readonly port: number;
  /** First part of an issuer's path, by pool name. */
  readonly pathOf: (poolName: string) => string;
  readonly report: (line: string) => void;
}

/** One server with an OpenID issuer for each user pool. */
export interface SignIn {
  /** By pool name. Throws when there is no such pool. */
  issuer(poolName: string): Issuer;
  stop(): Promise<void>;
}

export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  const { pools, people, dataDir, port, pathOf, report } = options;
  mkdirSync(dataDir, { recursive: true });
  const sessions = new DatabaseSync(join(dataDir, 'sign-in.sqlite'));
  sessions.exec('PRAGMA journal_mode = WAL');
  const keys = await issuerKeys(
    join(dataDir, 'sign-in-keys.json'),
    pools.map(({ name }) => name),
  );
  const byPath = new Map<string, Issuer>();
  const byPool = new Map<string, Issuer>();

  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => {
      report(`sign-in: ${error.message}`);
      if (!response.headersSent) response.writeHead(400, pageHeaders);
      const why = escaped((error as { error_description?: string }).error_description ?? error.message);
      response.end(page('Sign-in failed', `<h1>Sign-in failed</h1><p role="alert">${why}</p>`));
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const issuer = byPath.get(/^\/([^/?]*)/.exec(request.url ?? '')?.[1] ?? '');
    if (issuer) return issuer.handle(request, response);
    const links = [...byPath].map(([path]) => `<li>${escaped(path)}</li>`).join('');
    response.writeHead(404, pageHeaders).end(page('Sign-in', `<h1>Sign-in of</h1><ul>${links}</ul>`));
  }

  const listened = await listen(server, port, 'localhost', 'the sign-in');
  for (const pool of pools) {
    const keysOfPool = keys[pool.name];
    if (!keysOfPool) throw new Error(`No keys for ${pool.name}`);
    const path = pathOf(pool.name);
    const issuer = await openIssuer({
      pool,
      url: `http://localhost:${listened}/${path}`,
      keys: keysOfPool,
      people: people.filter((person) => person.pool === pool.name),
      sessions,
      report,
    });
    byPath.set(path, issuer);
    byPool.set(pool.name, issuer);
  }

  return {
    issuer(poolName) {
      const issuer = byPool.get(poolName);
      if (!issuer) throw new Error(`There is no user pool ${poolName}: ${[...byPool.keys()].join(', ')}`);
      return issuer;
    },
    async stop() {
      closeServer(server);
      sessions.close();
    },
  };
}
