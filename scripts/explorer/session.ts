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

const PENDING = 'kith.sign-in';
const REDIRECT = `${location.origin}/explorer`;

/** Goes to the circle's sign-in page: authorization code with PKCE. */
export async function startSignIn(circle: Circle): Promise<void> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const state = base64url(crypto.getRandomValues(new Uint8Array(12)));
  sessionStorage.setItem(PENDING, JSON.stringify({ circle: circle.slug, verifier, state }));
  const challenge = base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))),
  );
  const query = new URLSearchParams({
    client_id: circle.clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid profile',
    prompt: 'login',
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  location.assign(`${circle.issuer}/oauth2/authorize?${query}`);
}

/** Back from the sign-in page: exchanges the code for tokens. Nothing when this is not such a return. */
export async function finishSignIn(circles: readonly Circle[]): Promise<SignedIn | undefined> {
  const query = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null') as {
    circle: string;
    verifier: string;
    state: string;
  } | null;
  const circle = circles.find(({ slug }) => slug === pending?.circle);
  const code = query.get('code');
  if (!pending || !circle || !code || query.get('state') !== pending.state) return undefined;
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', location.pathname);
  const answer = await fetch(`${circle.issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: circle.clientId,
      redirect_uri: REDIRECT,
      code,
      code_verifier: pending.verifier,
    }),
  });
  const tokens = (await answer.json()) as { access_token?: string; id_token?: string };
  if (!tokens.access_token || !tokens.id_token) return undefined;
  const [, claims = ''] = tokens.id_token.split('.');
  const { name } = JSON.parse(new TextDecoder().decode(bytesOf(claims))) as { name: string };
  return { circle: circle.slug, name, token: tokens.access_token };
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
