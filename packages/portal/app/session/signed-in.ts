/** Someone signed in to a circle, for as long as this tab is open. */
export interface SignedIn {
  readonly circle: string;
  /** Who, as the circle knows them. */
  readonly person: string;
  readonly name: string;
  readonly token: string;
  /** Epoch milliseconds after which the token is no longer good. */
  readonly until: number;
  /** Brings another token without asking. */
  readonly refresh?: string;
}

const PREFIX = 'kith.signed-in.';

/** Who is signed in to a circle in this tab. */
export function signedInTo(circle: string): SignedIn | undefined {
  const kept = sessionStorage.getItem(PREFIX + circle);
  return kept ? (JSON.parse(kept) as SignedIn) : undefined;
}

/** Kept for this tab only: a telephone that is lost, or a library's computer, should not know who was there. */
export function keepSignedIn(signedIn: SignedIn): void {
  sessionStorage.setItem(PREFIX + signedIn.circle, JSON.stringify(signedIn));
}

/** Forgets who was signed in, and all they saw. */
export function forgetSignedIn(circle: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key === PREFIX + circle || key.startsWith(`kith.seen.${circle}.`)) sessionStorage.removeItem(key);
  }
}
