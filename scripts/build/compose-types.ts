import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import type { Subgraph } from './compose-supergraphs.ts';

const config = {
  federation: true,
  contextType: '@kith/service-kit#RequestContext',
  useTypeImports: true,
  importExtension: '.ts',
  immutableTypes: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: {
    ID: 'string',
    Instant: '@kith/kernel#InstantText',
    Date: '@kith/kernel#DateText',
    ClockTime: '@kith/kernel#ClockText',
    _FieldSet: 'string',
  },
};

const parents = './resolvers/parents.ts';

/**
 * The resolver types of a service, for its `generated.ts`. What a resolver hands to the fields of type `T` is the
 * type `TParent` of the service's `resolvers/parents.ts`, where there is one.
 */
export async function resolverTypes(root: string, { name, typeDefs }: Subgraph): Promise<string> {
  const generated = await codegen({
    filename: 'generated.ts',
    schema: typeDefs,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: { ...config, mappers: await mappersOf(join(root, 'services', name, parents)) },
  });
  return `// Made by \`npm run compose\` from schema/${name}: change it there instead.\n${generated.trim()}\n`;
}

async function mappersOf(file: string): Promise<Record<string, string>> {
  const source = await readFile(file, 'utf8').catch(() => '');
  const types = [...source.matchAll(/^export (?:interface|type) (\w+)Parent\b/gm)].flatMap(
    ([, type]) => type ?? [],
  );
  return Object.fromEntries(types.map((type) => [type, `${parents}#${type}Parent`]));
}
