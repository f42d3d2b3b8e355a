import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { TypeConditions } from '../type-conditions.ts';
import type { JsonObject } from '../types.ts';
import { isObject } from './merge.ts';
import { compileRewrites } from './rewrites.ts';

/**
 * The representation that stands for an entity in `_entities`. Undefined when it cannot be asked for: a field it
 * needs is missing because an earlier fetch failed, its key is null, or its type meets no condition.
 */
export type Represent = (entity: JsonObject) => JsonObject | undefined;

/** Copies the selected fields; false when one is missing. */
type Copy = (source: JsonObject, copy: JsonObject) => boolean;

/** Compiles the `requires` of an entity fetch together with its input rewrites. */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[] | undefined,
  types: TypeConditions,
): Represent {
  const copyFields = compileSelections(requires, types);
  const rewrite = compileRewrites(rewrites, types);
  const wantsFields = requires.some(selectsMoreThanTypename);
  return (entity) => {
    const typename = entity.__typename;
    if (typeof typename !== 'string') return undefined;
    const representation: JsonObject = { __typename: typename };
    if (!copyFields(entity, representation)) return undefined;
    if (wantsFields && !hasKey(representation)) return undefined;
    rewrite?.(representation);
    return representation;
  };
}

function hasKey(representation: JsonObject): boolean {
  for (const key in representation) {
    if (key !== '__typename' && representation[key] !== null) return true;
  }
  return false;
}

function selectsMoreThanTypename(selection: RequiresSelection): boolean {
  if (selection.kind === 'Field') return selection.name !== '__typename';
  return selection.kind === 'InlineFragment' && selection.selections.some(selectsMoreThanTypename);
}

function compileSelections(selections: readonly RequiresSelection[], types: TypeConditions): Copy {
  const copies = selections.map((selection) => compileSelection(selection, types));
  const [only] = copies;
  if (only && copies.length === 1) return only;
  return (source, copy) => {
    for (const each of copies) {
      if (!each(source, copy)) return false;
    }
    return true;
  };
}

function compileSelection(selection: RequiresSelection, types: TypeConditions): Copy {
  if (selection.kind === 'FragmentSpread') {
    throw new Error(`A plan's requires cannot spread a fragment (${selection.value}).`);
  }
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    const copyFields = compileSelections(selection.selections, types);
    return (source, copy) => !meets(source, typeCondition, types) || copyFields(source, copy);
  }
  const { name, alias, selections } = selection;
  const key = alias ?? name;
  if (!selections || selections.length === 0) {
    return (source, copy) => {
      copy[key] = fieldOf(source, name, key);
      return copy[key] !== undefined;
    };
  }
  const copyFields = compileSelections(selections, types);
  return (source, copy) => {
    copy[key] = copyOfSelected(fieldOf(source, name, key), copyFields);
    return copy[key] !== undefined;
  };
}

/** An entity that an interface object gave is named after the interface, so either side may be the wider one. */
function meets(source: JsonObject, condition: string, types: TypeConditions): boolean {
  const typename = source.__typename;
  return typeof typename !== 'string' || types.fits(typename, condition) || types.fits(condition, typename);
}

function fieldOf(source: JsonObject, name: string, key: string): unknown {
  const value = source[name];
  return value === undefined ? source[key] : value;
}

function copyOfSelected(value: unknown, copyFields: Copy): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => copyOfSelected(item, copyFields));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  return copyFields(value, copy) ? copy : undefined;
}
