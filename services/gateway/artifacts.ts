import type { QueryPlan } from '@kith/federation';
import type { GraphQLSchema } from 'graphql';

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
  /** Makes the schema of what the known operations use of the API, without descriptions. */
  readonly makeSchema: () => GraphQLSchema;
  /** All of the API, with descriptions, for ad hoc operations and introspection. */
  readonly api: string;
  /** For planning ad hoc operations. */
  readonly supergraph: string;
  readonly operations: readonly KnownOperation[];
}
