import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { answerIntrospection, isIntrospection } from './introspection.ts';
import { compilePlan } from './plan/compile.ts';
import { collectFields } from './projection/collect-fields.ts';
import type { Project } from './projection/complete.ts';
import { asksForSchema, conditionVariables } from './projection/conditions.ts';
import { compileObject } from './projection/project.ts';
import type { TypeConditions } from './type-conditions.ts';
import type { JsonObject, Operation, QueryPlan, Run, Step } from './types.ts';

/** An operation ready to run any number of times. */
export interface CompiledOperation {
  readonly runPlan: Step;
  /** Coerces a client's variables and fills in defaults. */
  readonly coerce: (variables: JsonObject) => { values: JsonObject } | { errors: readonly GraphQLError[] };
  /** Picks the client's answer out of a finished run. */
  readonly project: (run: Run) => JsonObject | null;
}

/** More variants than this of one operation (by the values of its conditions) are compiled anew each time. */
const MAX_VARIANTS = 32;

/** Compiles an operation and its plan against the schema that clients see. */
export function compileOperation(
  schema: GraphQLSchema,
  types: TypeConditions,
  { document, operationName }: Operation,
  plan: QueryPlan,
): CompiledOperation {
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

  const names = conditionVariables(document);
  const variants = new Map<string, (run: Run) => JsonObject | null>();
  const compileVariant = (
    conditions: Readonly<Record<string, boolean>>,
  ): ((run: Run) => JsonObject | null) => {
    const selecting = { schema, fragments, conditions };
    const project = compileObject(selecting, rootType.name, [operation.selectionSet]);
    const asked = asksForSchema(document)
      ? [...collectFields(selecting, rootType, [operation.selectionSet]).values()]
          .flat()
          .filter(isAboutSchema)
      : [];
    return (run) => {
      if (asked.length > 0) answerIntrospection(schema, document, operation, asked, run);
      return projectRoot(project, run);
    };
  };
  return {
    runPlan: compilePlan(plan, types),
    coerce: coerceWith(schema, operation),
    project: (run) => {
      const key = names.map((name) => (run.variables[name] === true ? '1' : '0')).join('');
      let project = variants.get(key);
      if (!project) {
        project = compileVariant(
          Object.fromEntries(names.map((name) => [name, run.variables[name] === true])),
        );
        if (variants.size < MAX_VARIANTS) variants.set(key, project);
      }
      return project(run);
    },
  };
}

function isAboutSchema(field: FieldNode): boolean {
  return isIntrospection(field.name.value);
}

function projectRoot(project: Project, run: Run): JsonObject | null {
  return project(run.data, { errors: run.errors, path: [] });
}

function coerceWith(schema: GraphQLSchema, operation: OperationDefinitionNode): CompiledOperation['coerce'] {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return () => ({ values: {} });
  return (variables) => {
    const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 20 });
    return coerced ? { values: coerced } : { errors: errors ?? [] };
  };
}
