import { createHash, randomBytes } from 'node:crypto';
import type { Endpoint } from './endpoint.ts';

const REDIRECT = 'http://localhost:4000/explorer';

/**
 * Signs a demo person in as a browser would: authorization code with PKCE, the page with the list of people, the code
 * exchanged for tokens. Answers the access token. Throws when the issuer knows nobody of that name.
 */
export async function signIn(
  { issuer, clientId }: Pick<Endpoint, 'issuer' | 'clientId'>,
  username: string,
): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const browser = cookieJar();

  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid profile',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const page = await browser.follow(`${issuer}/oauth2/authorize?${query}`);
  const chosen = await browser.follow(page, new URLSearchParams({ person: username }));
  const code = new URL(chosen).searchParams.get('code');
  if (!code) throw new Error(`Nobody signs in as "${username}" at ${issuer}.`);

  const answer = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: REDIRECT,
      code,
      code_verifier: verifier,
    }),
  });
  const tokens = (await answer.json()) as { access_token?: string; error_description?: string };
  if (!tokens.access_token) throw new Error(tokens.error_description ?? `${issuer} gave no token.`);
  return tokens.access_token;
}

/** Follows redirects with cookies, until a page answers or the redirect leads back to us. */
function cookieJar() {
  const cookies = new Map<string, string>();

  async function follow(from: string, form?: URLSearchParams): Promise<string> {
    let url = from;
    let body = form;
    for (let hop = 0; hop < 10; hop++) {
      if (url.startsWith(REDIRECT)) return url;
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(body && { method: 'POST', body }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const at = pair.indexOf('=');
        cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const next = response.headers.get('location');
      if (!next) return url;
      url = new URL(next, url).href;
      body = undefined;
    }
    throw new Error('The sign-in led nowhere.');
  }

  return { follow };
}
