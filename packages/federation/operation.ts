import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Conditions, conditionVariables, variantOf } from './conditions.ts';
import { answerIntrospection, asksForSchema, isIntrospection } from './introspection.ts';
import { compilePlan } from './plan/compile.ts';
import { collectFields } from './projection/collect-fields.ts';
import { compileObject } from './projection/project.ts';
import type { TypeConditions } from './type-conditions.ts';
import type { JsonObject, Operation, PlanSource, Run, Step } from './types.ts';

/** An operation under one set of conditions, ready to run any number of times. */
export interface CompiledOperation {
  readonly runPlan: Step;
  /** Picks the client's answer out of a finished run. */
  readonly project: (run: Run) => JsonObject | null;
}

/** What the parts of an operation are, found once. */
export interface ParsedOperation {
  /** Coerces a client's variables and fills in defaults. */
  readonly coerce: (variables: JsonObject) => { values: JsonObject } | { errors: readonly GraphQLError[] };
  /** The operation under the conditions these variables set, compiled when it first occurs. */
  readonly compiledFor: (variables: JsonObject) => CompiledOperation | Promise<CompiledOperation>;
}

/** More variants than this of one operation (by the values of its conditions) are compiled anew each time. */
const MAX_VARIANTS = 32;

/** Reads an operation out of its document. */
export function parseOperation(
  schema: GraphQLSchema,
  types: TypeConditions,
  request: Operation,
  plan: PlanSource,
): ParsedOperation {
  const { document, operationName } = request;
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const operation =
    operationName == null ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  const rootType = operation && schema.getRootType(operation.operation);
  if (!operation || !rootType) throw new Error('The document holds no such operation.');
  const asksSchema = asksForSchema(document);

  const compile = async (conditions: Conditions): Promise<CompiledOperation> => {
    const selecting = { schema, fragments, conditions };
    const selectionSets = [operation.selectionSet];
    const projectObject = compileObject(selecting, rootType.name, selectionSets);
    const asked = asksSchema
      ? [...collectFields(selecting, rootType, selectionSets).values()].flat().filter(isIntrospection)
      : [];
    return {
      runPlan: compilePlan(await plan(request, conditions), types),
      project: (run) => {
        if (asked.length > 0) answerIntrospection(schema, document, operation, asked, run);
        return projectObject(run.data, { errors: run.errors, path: [] });
      },
    };
  };

  const names = conditionVariables(document);
  const variants = new Map<string, CompiledOperation>();
  return {
    coerce: coerceWith(schema, operation),
    compiledFor: (variables) => {
      const conditions = Object.fromEntries(names.map((name) => [name, variables[name] === true]));
      const variant = variantOf(conditions);
      const known = variants.get(variant);
      if (known) return known;
      return compile(conditions).then((compiled) => {
        if (variants.size < MAX_VARIANTS) variants.set(variant, compiled);
        return compiled;
      });
    },
  };
}

function coerceWith(schema: GraphQLSchema, operation: OperationDefinitionNode): ParsedOperation['coerce'] {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return () => ({ values: {} });
  return (variables) => {
    const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 20 });
    return coerced ? { values: coerced } : { errors: errors ?? [] };
  };
}
