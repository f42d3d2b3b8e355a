import { challengeOf, claimsOf, randomText } from './base64url.ts';
import type { Circle } from './circles.ts';
import { keepSignedIn, type SignedIn } from './signed-in.ts';

interface Pending {
  readonly circle: string;
  readonly verifier: string;
  readonly state: string;
  /** The page to come back to. */
  readonly then: string;
}

interface Tokens {
  readonly access_token?: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
}

const PENDING = 'kith.signing-in';

/** Where the sign-in page sends people back to. */
export const RETURN_PATH = '/signed-in';

/** A sign-in that let nobody in. */
class SignInError extends Error {}

/** Goes to the circle's sign-in page (authorization code with PKCE), and afterwards to a page of ours. */
export async function startSignIn(circle: Circle, then: string): Promise<void> {
  const pending: Pending = { circle: circle.slug, verifier: randomText(32), state: randomText(12), then };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const query = new URLSearchParams({
    client_id: circle.clientId,
    redirect_uri: location.origin + RETURN_PATH,
    response_type: 'code',
    scope: 'openid profile',
    prompt: 'login',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${circle.signIn}/oauth2/authorize?${query}`);
}

/**
 * Completes a sign-in from the address the sign-in page sent us back to. Answers the page to go on with.
 * @throws SignInError when nobody was let in, or the sign-in was not begun in this tab
 */
export async function completeSignIn(circles: readonly Circle[], search: string): Promise<string> {
  const answer = new URLSearchParams(search);
  const kept = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  const pending = kept ? (JSON.parse(kept) as Pending) : undefined;
  const circle = circles.find(({ slug }) => slug === pending?.circle);
  const code = answer.get('code');
  if (!pending || !circle || !code || answer.get('state') !== pending.state) throw new SignInError();
  const tokens = await tokensFor(circle, {
    grant_type: 'authorization_code',
    redirect_uri: location.origin + RETURN_PATH,
    code,
    code_verifier: pending.verifier,
  });
  const signedIn = tokens && toSignedIn(circle.slug, tokens);
  if (!signedIn) throw new SignInError();
  keepSignedIn(signedIn);
  return pending.then;
}

/** Another token for someone whose own has run out, without asking them. None when they have to sign in again. */
export async function renew(circle: Circle, before: SignedIn): Promise<SignedIn | undefined> {
  if (!before.refresh) return undefined;
  const tokens = await tokensFor(circle, { grant_type: 'refresh_token', refresh_token: before.refresh });
  if (!tokens?.access_token) return undefined;
  const { access_token: token, refresh_token: refresh = before.refresh } = tokens;
  const after = { ...before, token, refresh, until: untilOf(tokens) };
  keepSignedIn(after);
  return after;
}

async function tokensFor(circle: Circle, grant: Record<string, string>): Promise<Tokens | undefined> {
  const body = new URLSearchParams({ ...grant, client_id: circle.clientId });
  const response = await fetch(`${circle.signIn}/oauth2/token`, { method: 'POST', body });
  return response.ok ? ((await response.json()) as Tokens) : undefined;
}

function toSignedIn(circle: string, tokens: Tokens): SignedIn | undefined {
  const { access_token: token, id_token: idToken, refresh_token: refresh } = tokens;
  if (!token || !idToken) return undefined;
  const { sub, name } = claimsOf(idToken);
  const who = { person: String(sub), name: typeof name === 'string' ? name : '' };
  return { circle, ...who, token, until: untilOf(tokens), ...(refresh && { refresh }) };
}

function untilOf({ expires_in: seconds = 3600 }: Tokens): number {
  return Date.now() + (seconds - 30) * 1000;
}
