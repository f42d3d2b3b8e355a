/** Someone who can sign in to the local cloud without a password. */
export interface DemoPerson {
  /** Name of the user pool. */
  readonly pool: string;
  /** Opaque id, the token's `sub`. */
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly groups: readonly string[];
  /** What they are, in a few words, for the sign-in page. */
  readonly about?: string;
}
