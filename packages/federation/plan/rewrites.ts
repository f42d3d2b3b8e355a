import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { TypeConditions } from '../type-conditions.ts';
import type { JsonObject } from '../types.ts';
import { isObject } from './merge.ts';
import { fitsAny } from './path.ts';

/** Changes an object in place. */
export type Rewrite = (object: JsonObject) => void;

/** Compiles the rewrites of a fetch: keys renamed or values set at a path. Nothing when there are none. */
export function compileRewrites(
  rewrites: readonly FetchRewrite[] | undefined,
  types: TypeConditions,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const steps = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (object) => {
    for (const step of steps) step(object);
  };
}

function compileRewrite(rewrite: FetchRewrite, types: TypeConditions): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return atLastKey(path, types, (object, key) => {
      if (key === renameKeyTo || !(key in object)) return;
      object[renameKeyTo] = object[key];
      delete object[key];
    });
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return atLastKey(path, types, (object, key) => {
    if (key in object) object[key] = setValueTo;
  });
}

function atLastKey(
  path: readonly FetchNodePathSegment[],
  types: TypeConditions,
  change: (object: JsonObject, key: string) => void,
): Rewrite {
  const walk = (value: unknown, at: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, at);
      return;
    }
    const segment = path[at];
    if (!isObject(value) || segment === undefined) return;
    if ('TypenameEquals' in segment) {
      if (fitsAny(value, segment.TypenameEquals, types)) walk(value, at + 1);
    } else if (at === path.length - 1) change(value, segment.Key);
    else walk(value[segment.Key], at + 1);
  };
  return (object) => walk(object, 0);
}

/** The aliases the planner invented for one fetch, each with the response key the client knows. */
export function clientKeysOf(rewrites: readonly FetchRewrite[] | undefined): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) keys.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return keys;
}
