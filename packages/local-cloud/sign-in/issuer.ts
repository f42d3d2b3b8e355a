import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { UserPoolModel } from '../model.ts';
import { pageHeaders } from './html.ts';
import type { IssuerKeys } from './keys.ts';
import { loginPage } from './login-page.ts';
import type { DemoPerson } from './people.ts';
import { oidcProvider } from './provider.ts';
import { accessTokenSigner } from './tokens.ts';

export interface IssuerOptions {
  readonly pool: UserPoolModel;
  /** `http://localhost:4001/clapton` */
  readonly url: string;
  readonly keys: IssuerKeys;
  readonly people: readonly DemoPerson[];
  readonly sessions: DatabaseSync;
  readonly report: (line: string) => void;
}

/** The OpenID issuer of one user pool. */
export interface Issuer {
  readonly url: string;
  readonly verificationKeys: JWTVerifyGetKey;
  /** Throws when the pool has no client of that name. */
  clientId(clientName: string): string;
  /** An access token as signing in would give it. Throws for someone who is not in the pool. */
  token(username: string): Promise<string>;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  const { pool, url, keys, people } = options;
  const sign = await accessTokenSigner(keys.signing);
  const provider = await oidcProvider({ ...options, sign });
  const callback = provider.callback();
  const mount = new URL(url).pathname;
  const { d: _, p: __, q: ___, dp: ____, dq: _____, qi: ______, ...publicKey } = keys.signing;

  async function signInPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Throws when the page was opened without coming from an application: there is nothing to go back to.
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      response
        .writeHead(200, pageHeaders)
        .end(loginPage(circleName(mount), `${mount}/sign-in/${uid}`, people));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const chosen = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('person');
    const person = people.find(({ username }) => username === chosen);
    await provider.interactionFinished(
      request,
      response,
      person
        ? { login: { accountId: person.sub } }
        : { error: 'access_denied', error_description: 'There is no such person in this circle.' },
    );
  }

  return {
    url,
    verificationKeys: createLocalJWKSet({ keys: [publicKey] }),
    clientId(clientName) {
      const client = pool.clients.find(({ name }) => name === clientName);
      if (client) return client.id;
      const known = pool.clients.map(({ name }) => name).join(', ');
      throw new Error(`${pool.name} has no client ${clientName}; it has ${known || 'none'}`);
    },
    async token(username) {
      const person = people.find((one) => one.username === username);
      const client = pool.clients[0];
      if (!person) throw new Error(`${username} is nobody of ${pool.name}: ${names(people)}`);
      if (!client) throw new Error(`${pool.name} has no client to sign in to`);
      const scope = client.scopes.join(' ') || 'openid profile';
      return sign({ issuer: url, person, clientId: client.id, scope });
    },
    async handle(request, response) {
      const path = (request.url ?? '').slice(mount.length);
      if (path.startsWith('/sign-in/')) return signInPage(request, response);
      // oidc-provider learns where it is mounted from the difference between the two.
      Object.assign(request, { originalUrl: request.url, url: path || '/' });
      return callback(request, response);
    },
  };
}

function names(people: readonly DemoPerson[]): string {
  return people.length > 0 ? `it has ${people.map(({ username }) => username).join(', ')}` : 'it has nobody';
}

/** `/stoke-newington` → `Stoke Newington` */
function circleName(mount: string): string {
  return mount
    .slice(1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
