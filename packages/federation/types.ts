import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLError } from 'graphql';
import type { Conditions } from './conditions.ts';

export type { QueryPlan };

/** An object of a JSON answer, as a subgraph sent it and as later fetches grow it. */
export type JsonObject = { [key: string]: unknown };

/** Response keys and list indices from the root of the answer to one place in it. */
export type ResponsePath = readonly (string | number)[];

/** One request to one subgraph. `body` is ready to send: `{"query":…,"variables":…}`. */
export interface SubgraphRequest<Context> {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly body: string;
  /** What the caller of the executor handed in with this very operation; never shared between operations. */
  readonly context: Context;
}

/** An error in a subgraph's answer, as GraphQL over HTTP carries it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: ResponsePath;
  readonly extensions?: JsonObject;
}

/** A subgraph's answer. The executor takes `data` over and changes it in place. */
export interface SubgraphAnswer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly SubgraphError[];
}

/**
 * Carries a request to a subgraph. When the subgraph cannot be asked it throws; the message and extensions of a thrown
 * `GraphQLError` reach the client, anything else becomes `SUBGRAPH_UNAVAILABLE` without its message.
 */
export type Transport<Context> = (request: SubgraphRequest<Context>) => Promise<SubgraphAnswer>;

/** A validated operation of a client. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** The document's text, when the caller has it. */
  readonly source?: string | undefined;
}

/**
 * Finds or makes the plan of an operation under these values of its conditions. May throw a `GraphQLError` that says
 * why there is none.
 */
export type PlanSource = (operation: Operation, conditions: Conditions) => QueryPlan | Promise<QueryPlan>;

/** The state of one execution, shared by all steps of its plan. */
export interface Run {
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly variables: JsonObject;
  readonly fetch: (
    request: Pick<SubgraphRequest<unknown>, 'subgraph' | 'kind' | 'body'>,
  ) => Promise<SubgraphAnswer>;
}

/** A compiled plan node. Nothing returned means that it is done already. */
export type Step = (run: Run) => Promise<void> | undefined;
