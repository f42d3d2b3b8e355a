import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { KnownOperation } from './gateway-operations.ts';

const config = {
  useTypeImports: true,
  immutableTypes: true,
  strictScalars: true,
  skipTypename: true,
  enumType: 'string-literal',
  scalars: { ID: 'string', Instant: 'string', Date: 'string', ClockTime: 'string' },
};

/**
 * The known operations of an API as the portal imports them: a constant for each, with its id and the types of its
 * answer and its variables. Not their text: what a client sends is the id.
 */
export async function portalOperations(
  operations: readonly KnownOperation[],
  api: GraphQLSchema,
): Promise<string> {
  const known = operations
    .map((operation) => ({ ...operation, parsed: parse(operation.document) }))
    .filter(({ parsed }) => validate(api, parsed).length === 0);
  const types = await codegen({
    filename: 'generated.ts',
    // Never looked at beside the schema as an object, and yet asked for.
    schema: { kind: Kind.DOCUMENT, definitions: [] },
    schemaAst: api,
    documents: known.map(({ name, parsed }) => ({ location: name, document: parsed })),
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
    config,
    skipDocumentsValidation: true,
  });
  const constants = known.map(({ name, id, parsed }) => {
    const operation = parsed.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    );
    const kind = operation?.operation === 'mutation' ? 'Mutation' : 'Query';
    const type = `${kind}Operation<${name}${kind}, ${name}${kind}Variables>`;
    return `export const ${constantOf(name)}: ${type} = {\n  name: '${name}',\n  id: '${id}',\n};`;
  });
  const head =
    "// Made by `npm run compose` from schema/operations: change them there instead.\nimport type { MutationOperation, QueryOperation } from './operation.ts';";
  return `${head}\n\n${types.trim()}\n\n${constants.join('\n\n')}\n`;
}

function constantOf(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
