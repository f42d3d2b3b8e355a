import type { DatabaseSync } from 'node:sqlite';
import type { OidcContext, Provider } from 'oidc-provider';
import type { UserPoolClientModel, UserPoolModel } from '../model.ts';
import { escaped, page } from './html.ts';
import type { IssuerKeys } from './keys.ts';
import { loadProvider } from './load-provider.ts';
import type { DemoPerson } from './people.ts';
import { prepareSessions, sessionAdapter } from './session-store.ts';
import { type AccessTokenRequest, idTokenClaims, tokenLifeSeconds } from './tokens.ts';

export interface ProviderOptions {
  readonly pool: UserPoolModel;
  readonly url: string;
  readonly keys: IssuerKeys;
  readonly people: readonly DemoPerson[];
  readonly sessions: DatabaseSync;
  readonly sign: (request: AccessTokenRequest) => Promise<string>;
  readonly report: (line: string) => void;
}

const day = 24 * 60 * 60;
const defaultScopes = ['openid', 'profile'];

/** Sets up oidc-provider to behave as a Cognito user pool's hosted sign-in does: code flow with PKCE, public clients. */
export async function oidcProvider(options: ProviderOptions): Promise<Provider> {
  const { pool, url, keys, people, sessions, sign, report } = options;
  prepareSessions(sessions);
  const mount = new URL(url).pathname;
  const scopes = new Set([...defaultScopes, ...pool.clients.flatMap((client) => client.scopes)]);
  const OidcProvider = await loadProvider();
  const provider = new OidcProvider(url, {
    adapter: sessionAdapter(sessions, pool.name),
    clients: pool.clients.map(publicClient),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookieSecret], long: { path: mount }, short: { path: mount } },
    scopes: [...scopes],
    claims: { openid: Object.keys(idTokenClaims({ ...nobody, groups: ['any'] })), profile: [] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    routes: { jwks: '/.well-known/jwks.json', authorization: '/oauth2/authorize', token: '/oauth2/token' },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: signedOut },
    },
    ttl: {
      AccessToken: tokenLifeSeconds,
      AuthorizationCode: 60,
      Grant: 30 * day,
      IdToken: tokenLifeSeconds,
      Interaction: 60 * 60,
      RefreshToken: 30 * day,
      Session: 14 * day,
    },
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    rotateRefreshToken: () => false,
    expiresWithSession: async () => false,
    interactions: {
      url: async (_: OidcContext, { uid }: { uid: string }) => `${mount}/sign-in/${uid}`,
    },
    findAccount: async (_: OidcContext, sub: string) => {
      const person = people.find((one) => one.sub === sub);
      return person && { accountId: sub, claims: async () => idTokenClaims(person) };
    },
    loadExistingGrant: async (context: GrantContext) => {
      // Everything here is first-party: nobody is asked to consent to their own co-op's pages.
      const { session, client } = context.oidc;
      if (!session?.accountId || !client) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope([...scopes].join(' '));
      await grant.save();
      return grant;
    },
    renderError,
  });
  provider.on('server_error', (_, error) => report(`sign-in of ${pool.name}: ${(error as Error).stack}`));
  allowLoopbackRedirects(provider);
  provider.use(async (context, next) => {
    await next();
    await giveCognitoAccessToken(context);
  });

  async function giveCognitoAccessToken(context: OidcContext): Promise<void> {
    const { Account, Client, AccessToken } = context.oidc?.entities ?? {};
    const person = people.find(({ sub }) => sub === Account?.accountId);
    const body = context.body as Record<string, unknown> | undefined;
    if (context.oidc?.route !== 'token' || !person || !Client || !body?.access_token) return;
    // oidc-provider makes no JWT access token without an audience, and Cognito's have none.
    const scope = AccessToken?.scope ?? 'openid';
    body.access_token = await sign({ issuer: url, person, clientId: Client.clientId, scope });
  }

  return provider;
}

interface GrantContext {
  readonly oidc: {
    readonly session?: { readonly accountId?: string };
    readonly client?: { readonly clientId: string };
  };
}

const nobody: DemoPerson = { pool: '', sub: '', username: '', name: '', groups: [] };

function publicClient(client: UserPoolClientModel): Record<string, unknown> {
  return {
    client_id: client.id,
    client_name: client.name,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: client.callbackUrls,
    post_logout_redirect_uris: client.logoutUrls,
  };
}

/** A page on this machine may be served on any port: what is registered for one is good for all (RFC 8252, 7.3). */
function allowLoopbackRedirects(provider: Provider): void {
  const prototype = provider.Client.prototype;
  for (const [check, list] of [
    ['redirectUriAllowed', 'redirectUris'],
    ['postLogoutRedirectUriAllowed', 'postLogoutRedirectUris'],
  ] as const) {
    prototype[check] = function allowed(this: Record<string, readonly string[]>, given: string): boolean {
      return (this[list] ?? []).some((known) => known === given || withoutPort(known) === withoutPort(given));
    };
  }
}

function withoutPort(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, hostname, pathname } = new URL(uri);
  return hostname === 'localhost' || hostname === '127.0.0.1' ? `${protocol}//${pathname}` : uri;
}

async function askToSignOut(context: OidcContext, form: string): Promise<void> {
  context.type = 'html';
  context.body = page(
    'Sign out',
    `<h1>Sign out?</h1><p>You can come back as anyone at any time.</p>${form}
<div class="choice"><button form="op.logoutForm" name="logout" value="yes">Sign out</button></div>`,
  );
}

async function signedOut(context: OidcContext): Promise<void> {
  context.type = 'html';
  context.body = page('Signed out', '<h1>You are signed out</h1><p>You can close this page.</p>');
}

async function renderError(context: OidcContext, out: Readonly<Record<string, string>>): Promise<void> {
  context.type = 'html';
  const why = escaped(out.error_description ?? out.error ?? 'Something went wrong.');
  context.body = page('Sign-in failed', `<h1>Sign-in failed</h1><p role="alert">${why}</p>`);
}
