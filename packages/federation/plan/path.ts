import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { TypeConditions } from '../type-conditions.ts';
import type { JsonObject, ResponsePath } from '../types.ts';

type Visit = (entity: JsonObject, path: ResponsePath) => void;

/** Calls `visit` with each object a plan's path leads to. The path it hands out changes: copy it to keep it. */
export type Walk = (data: JsonObject, visit: Visit) => void;

/** Compiles the path of a Flatten node: fields, lists (`@`) and type conditions. */
export function compilePath(segments: readonly FlattenNodePathSegment[], types: TypeConditions): Walk {
  return (data, visit) => {
    const trail: (string | number)[] = [];
    const walk = (value: unknown, at: number): void => {
      if (typeof value !== 'object' || value === null) return;
      // A list may stand anywhere: an `@` only says that one is expected.
      if (Array.isArray(value)) {
        const next = segments[at] === '@' ? at + 1 : at;
        for (let i = 0; i < value.length; i++) {
          trail.push(i);
          walk(value[i], next);
          trail.pop();
        }
        return;
      }
      const object = value as JsonObject;
      const segment = segments[at];
      if (segment === undefined) visit(object, trail);
      else if (segment === '@') return;
      else if ('Field' in segment) {
        trail.push(segment.Field);
        walk(object[segment.Field], at + 1);
        trail.pop();
      } else if (fitsAny(object, segment.TypeCondition, types)) walk(object, at + 1);
    };
    walk(data, 0);
  };
}

/** Whether an object meets one of the conditions. One that does not name its type has the only type it can have. */
export function fitsAny(object: JsonObject, conditions: readonly string[], types: TypeConditions): boolean {
  const typename = object.__typename;
  return typeof typename !== 'string' || conditions.some((condition) => types.fits(typename, condition));
}
