import { kithError } from '@kith/kernel';
import { type DocumentNode, Kind } from 'graphql';
import { graphQLError } from '../errors.ts';
import { limits } from './limits.ts';
import { type Size, sizeOf } from './size.ts';

const words: Readonly<Record<keyof Size, string>> = {
  depth: 'levels deep',
  schemaDepth: 'levels deep about the schema',
  cost: 'things long at the most',
  fields: 'fields long',
  roots: 'fields long at the root',
  aliases: 'fields long under other names',
  directives: 'directives long',
};

/**
 * Throws `QUERY_TOO_DEEP` or `QUERY_TOO_LARGE`, with the figures, when a validated document asks for more than
 * {@link limits} allow.
 */
export function assertWithinLimits(
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
): void {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations > limits.operations) throw graphQLError(kithError('QUERY_TOO_LARGE'));
  const size = sizeOf(document, variables);
  for (const key of Object.keys(size) as (keyof Size)[]) {
    if (size[key] <= limits[key]) continue;
    const code = key === 'depth' || key === 'schemaDepth' ? 'QUERY_TOO_DEEP' : 'QUERY_TOO_LARGE';
    const what = `The query is ${size[key]} ${words[key]}; ${limits[key]} are allowed.`;
    throw graphQLError(kithError(code, { what }));
  }
}
