import { challengeOf, randomText, textOf } from './base64url.ts';

/** A circle as the front page lists it. */
export interface Circle {
  readonly slug: string;
  readonly name: string;
  readonly graphql: string;
  readonly issuer: string;
  readonly clientId: string;
}

/** Who is signed in, and where. */
export interface SignedIn {
  readonly circle: string;
  readonly name: string;
  readonly token: string;
}

interface Pending {
  readonly circle: string;
  readonly verifier: string;
  readonly state: string;
}

const PENDING = 'kith.sign-in';
const SESSION = 'kith.session';
const REDIRECT = `${location.origin}/explorer`;

/** Goes to the circle's sign-in page: authorization code with PKCE. */
export async function startSignIn(circle: Circle): Promise<void> {
  const pending: Pending = { circle: circle.slug, verifier: randomText(32), state: randomText(12) };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const query = new URLSearchParams({
    client_id: circle.clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid profile',
    prompt: 'login',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${circle.issuer}/oauth2/authorize?${query}`);
}

/**
 * Who is signed in: back from the sign-in page by its code, else as before in this tab.
 * @throws when the sign-in page sent us back without letting anyone in
 */
export async function whoIsSignedIn(circles: readonly Circle[]): Promise<SignedIn | undefined> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('code') && !answer.has('error')) return remembered();
  const pending = takePending();
  history.replaceState(null, '', pending ? `/explorer?circle=${pending.circle}` : '/explorer');
  const circle = circles.find(({ slug }) => slug === pending?.circle);
  if (!pending || !circle || answer.get('state') !== pending.state) {
    throw new Error('That sign-in was not started in this tab.');
  }
  const code = answer.get('code');
  if (!code) throw new Error(answer.get('error_description') ?? 'The sign-in page let nobody in.');
  return remember(await exchange(circle, code, pending.verifier));
}

/** Forgets who is signed in, e.g. because the token has expired. */
export function forget(): void {
  sessionStorage.removeItem(SESSION);
}

async function exchange(circle: Circle, code: string, verifier: string): Promise<SignedIn> {
  const answer = await fetch(`${circle.issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: circle.clientId,
      redirect_uri: REDIRECT,
      code,
      code_verifier: verifier,
    }),
  });
  const tokens = (await answer.json()) as {
    access_token?: string;
    id_token?: string;
    error_description?: string;
  };
  if (!tokens.access_token || !tokens.id_token) {
    throw new Error(tokens.error_description ?? 'The sign-in gave no token.');
  }
  const { name } = JSON.parse(textOf(tokens.id_token.split('.')[1] ?? '')) as { name: string };
  return { circle: circle.slug, name, token: tokens.access_token };
}

function takePending(): Pending | undefined {
  const pending = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  return pending ? (JSON.parse(pending) as Pending) : undefined;
}

/** Kept for this tab, so that loading the page again asks nobody to sign in again. Demo people only. */
function remember(signedIn: SignedIn): SignedIn {
  sessionStorage.setItem(SESSION, JSON.stringify(signedIn));
  return signedIn;
}

function remembered(): SignedIn | undefined {
  return (JSON.parse(sessionStorage.getItem(SESSION) ?? 'null') as SignedIn | null) ?? undefined;
}
