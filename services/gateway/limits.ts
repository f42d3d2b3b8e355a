import { kithError } from '@kith/kernel';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { graphQLError } from './errors.ts';

/** How much one query may ask for. Our own largest operation is 7 deep and selects some 90 fields, none renamed. */
export const limits = { depth: 8, fields: 400, aliases: 20, tokens: 2_000 } as const;

/** How much a query asks for, with every fragment counted wherever it is spread. */
interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/**
 * Throws `QUERY_TOO_DEEP` or `QUERY_TOO_LARGE` when a validated document asks for more than {@link limits} allow.
 * Questions about the schema are not counted.
 */
export function assertWithinLimits(document: DocumentNode): void {
  const { depth, fields, aliases } = sizeOf(document);
  if (depth > limits.depth) {
    throw graphQLError(
      kithError('QUERY_TOO_DEEP', {
        what: `The query is ${depth} levels deep; ${limits.depth} are allowed.`,
      }),
    );
  }
  if (fields > limits.fields || aliases > limits.aliases) throw graphQLError(kithError('QUERY_TOO_LARGE'));
}

function sizeOf(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment is measured once however often it is spread, so that measuring cannot be made slow.
  const measured = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : { depth: 0, fields: 0, aliases: 0 };
    measured.set(name, size);
    return size;
  };

  const ofSet = ({ selections }: SelectionSetNode): Size => {
    const total = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of selections) {
      let size: Size;
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) size = ofSet(selection.selectionSet);
      else if (selection.name.value.startsWith('__')) continue;
      else {
        const below = selection.selectionSet ? ofSet(selection.selectionSet) : undefined;
        size = {
          depth: 1 + (below?.depth ?? 0),
          fields: 1 + (below?.fields ?? 0),
          aliases: (selection.alias ? 1 : 0) + (below?.aliases ?? 0),
        };
      }
      total.depth = Math.max(total.depth, size.depth);
      total.fields += size.fields;
      total.aliases += size.aliases;
    }
    return total;
  };

  const operations = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? ofSet(each.selectionSet) : [],
  );
  return operations.reduce(
    (most, size) => ({
      depth: Math.max(most.depth, size.depth),
      fields: Math.max(most.fields, size.fields),
      aliases: Math.max(most.aliases, size.aliases),
    }),
    { depth: 0, fields: 0, aliases: 0 },
  );
}
