/** A circle whose people may sign in here. */
export interface Circle {
  readonly slug: string;
  readonly name: string;
  /** Address of its GraphQL endpoint. */
  readonly graphql: string;
  /** Where its people sign in: below it are `/oauth2/authorize` and `/oauth2/token`. */
  readonly signIn: string;
  /** What the portal is called there. */
  readonly clientId: string;
}

/** What the portal has to know of where it runs. */
export interface Place {
  readonly circles: readonly Circle[];
  /** Where the national co-op shows what it published: read by anyone, without sign-in. */
  readonly published?: string;
  /** Pages for those who work on Kith; only on their own machine. */
  readonly workshop?: string;
}

/** Reads where this portal runs: the same build serves a laptop and the co-op. */
export async function readPlace(): Promise<Place> {
  const response = await fetch('/circles.json');
  if (!response.ok) throw new Error(`circles.json: ${response.status}`);
  return (await response.json()) as Place;
}
