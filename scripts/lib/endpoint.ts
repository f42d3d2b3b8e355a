/** A circle as the pages and other commands see it. */
export interface Endpoint {
  readonly slug: string;
  readonly name: string;
  readonly graphql: string;
  readonly issuer: string;
  readonly clientId: string;
}
