import {
  BREAK,
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { JsonObject, Run } from './types.ts';

/** Whether a document asks for the schema itself. */
export function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field(field) {
      asks ||= isIntrospection(field);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

/** Whether a root field is answered from the schema, without a subgraph. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The document without its questions about the schema, for the planner, which knows nothing of them. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field) =>
      isIntrospection(field)
        ? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
        : undefined,
    FragmentDefinition: (fragment) => (fragment.typeCondition.name.value.startsWith('__') ? null : undefined),
  });
}

/** Answers questions about the schema and puts the answers into the run's data. */
export function answerIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  run: Run,
): void {
  const question: OperationDefinitionNode = {
    ...operation,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [question, ...fragments] },
    variableValues: run.variables,
  });
  Object.assign(run.data, data as JsonObject | null);
  if (errors) run.errors.push(...errors);
}
