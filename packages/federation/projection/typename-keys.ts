import { Kind, type SelectionSetNode } from 'graphql';
import type { JsonObject } from '../types.ts';
import type { Selecting } from './collect-fields.ts';

/** The response keys under which these selections ask for `__typename` by another name. */
export function typenameAliases(
  { fragments }: Selecting,
  selectionSets: readonly SelectionSetNode[],
): readonly string[] {
  const aliases = new Set<string>();
  const seen = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '__typename' && selection.alias) aliases.add(selection.alias.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) look(fragment.selectionSet);
      }
    }
  };
  for (const set of selectionSets) look(set);
  return [...aliases];
}

/**
 * The type an object says it has. Its `__typename` may be missing when only an alias was asked for, and names the
 * interface itself when an interface object gave it: an alias that knows better is believed.
 */
export function saidTypename(data: JsonObject, declared: string, aliases: readonly string[]): string {
  const said = data.__typename;
  if (typeof said === 'string' && said !== declared) return said;
  for (const alias of aliases) {
    const value = data[alias];
    if (typeof value === 'string') return value;
  }
  return declared;
}
