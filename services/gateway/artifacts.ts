import type { QueryPlan } from '@kith/federation';

/** An operation the gateway knows, with the plans made for it when the gateway was built. */
export interface KnownOperation {
  readonly name: string;
  /** SHA-256 of `document`, in hex. */
  readonly id: string;
  readonly document: string;
  /** By the values of its conditions, as `variantOf` names them. */
  readonly plans: Readonly<Record<string, QueryPlan>>;
}

/** What a gateway is built from: the exports of `kith:gateway/circle` and `kith:gateway/national`. */
export interface GatewayArtifacts {
  /** What of the API the known operations use, without descriptions. */
  readonly apiSchema: string;
  /** All of the API, with descriptions, for ad hoc operations and introspection. */
  readonly describedSchema: string;
  /** For planning ad hoc operations. */
  readonly supergraph: string;
  readonly operations: readonly KnownOperation[];
}
