/** Names one item of a table. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** An item as it is stored: its keys, a version that rises with every write, and what it holds. */
export interface Item extends Key {
  readonly gsi1pk?: string;
  readonly gsi1sk?: string;
  /** Starts at 1. Every change is conditional on the version it was decided on. */
  readonly version: number;
  /** Epoch seconds after which DynamoDB may delete it. */
  readonly expiresAt?: number;
}

/** One write of a change. It goes through only if the item is still as the decision saw it. */
export type Write =
  /** Version 1 must not exist yet; version n replaces version n − 1. */
  | { readonly put: Item }
  | { readonly remove: Key; readonly version: number }
  /** Nothing is written; the item must still have this version, or (0) still not exist. */
  | { readonly unchanged: Key; readonly version: number };
