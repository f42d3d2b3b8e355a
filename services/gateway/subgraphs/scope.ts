/** One client's request, as everything done for it sees it. Made anew for each; nothing in it outlives the request. */
export interface RequestScope {
  readonly circle: string;
  /** The claims the HTTP API's authorizer has verified. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly correlationId: string;
  /**
   * What the caller is to the teams of this circle, as JSON; asked for once, when the first fetch needs it.
   * Null when teams could not say.
   */
  relations: Promise<string | null> | undefined;
}
