/** A known operation that reads: the gateway has its text, we send its id. */
export interface QueryOperation<Data, Variables> {
  readonly name: string;
  /** SHA-256 of its text, in hex. */
  readonly id: string;
  /** Never there: holds the types together. */
  readonly types?: { readonly kind: 'query'; readonly data: Data; readonly variables: Variables };
}

/** A known operation that changes something. */
export interface MutationOperation<Data, Variables> {
  readonly name: string;
  /** SHA-256 of its text, in hex. */
  readonly id: string;
  /** Never there: holds the types together. */
  readonly types?: { readonly kind: 'mutation'; readonly data: Data; readonly variables: Variables };
}
