import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type ParsedOperation, parseOperation } from './operation.ts';
import { typeConditionsOf } from './type-conditions.ts';
import type { JsonObject, Operation, PlanSource, Run, Transport } from './types.ts';

/** What an executor is made of. */
export interface ExecutorOptions<Context> {
  /** The API schema: what clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly plan: PlanSource;
  readonly fetch: Transport<Context>;
}

/** One client's request for an operation. The document has been validated against the API schema. */
export interface ExecutionRequest<Context> extends Operation {
  readonly variables?: JsonObject | undefined;
  /** Handed to the transport with every fetch of this request. */
  readonly context: Context;
}

/** Answers operations; the result is shaped as graphql-js would shape it. */
export type Executor<Context> = (request: ExecutionRequest<Context>) => Promise<ExecutionResult<JsonObject>>;

/**
 * Makes an executor of federation query plans. Operations are compiled when they first occur and kept as long as
 * their document is. Requests share compiled plans only, never a fetch or an answer.
 */
export function createExecutor<Context>(options: ExecutorOptions<Context>): Executor<Context> {
  const { schema, plan, fetch } = options;
  const types = typeConditionsOf(schema);
  const parsed = new WeakMap<DocumentNode, Map<string, ParsedOperation>>();

  function parsedOf(request: Operation): ParsedOperation {
    const name = request.operationName ?? '';
    const known = parsed.get(request.document)?.get(name);
    if (known) return known;
    const operation = parseOperation(schema, types, request, plan);
    const ofDocument = parsed.get(request.document) ?? new Map<string, ParsedOperation>();
    parsed.set(request.document, ofDocument.set(name, operation));
    return operation;
  }

  return async ({ variables, context, ...request }) => {
    const operation = parsedOf(request);
    const coerced = operation.coerce(variables ?? {});
    if ('errors' in coerced) return { errors: coerced.errors };
    const run: Run = {
      data: {},
      errors: [],
      variables: coerced.values,
      fetch: (subgraphRequest) => fetch({ ...subgraphRequest, context }),
    };
    const compiled = await operation.compiledFor(run.variables);
    await compiled.runPlan(run);
    const data = compiled.project(run);
    return run.errors.length > 0 ? { errors: run.errors, data } : { data };
  };
}
