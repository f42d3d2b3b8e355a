import { GraphQLError } from 'graphql';
import type { JsonObject, ResponsePath } from '../types.ts';

/** The state of one projection: where it stands, and the errors the answer has. */
export interface Projecting {
  readonly errors: GraphQLError[];
  /** Keys and indices from the root to the value at hand. */
  readonly path: (string | number)[];
}

/** Stands for a null that may not be there: the object or list around it becomes null. */
const NOT_NULLABLE: unique symbol = Symbol('not nullable');

/** Turns a raw value into the client's. */
export type Complete = (value: unknown, state: Projecting) => unknown;

/** Scalars pass as the subgraph sent them. */
export const completeScalar: Complete = (value) => value ?? null;

/** A value that the schema does not know is null, with an error. */
export function completeEnum(name: string, values: ReadonlySet<string>): Complete {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' && values.has(value)) return value;
    report(state, `The value is not one of ${name}.`);
    return null;
  };
}

/** Completes each item; an item that may not be null and is makes the whole list null. */
export function completeList(completeItem: Complete): Complete {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      report(state, 'A list was expected.');
      return null;
    }
    const items: unknown[] = new Array(value.length);
    const { path } = state;
    const depth = path.length;
    for (let i = 0; i < value.length; i++) {
      path[depth] = i;
      const item = completeItem(value[i], state);
      if (item === NOT_NULLABLE) {
        path.length = depth;
        return null;
      }
      items[i] = item;
    }
    path.length = depth;
    return items;
  };
}

/** A null becomes {@link NOT_NULLABLE}, with an error unless one explains it already. `what` names the field. */
export function completeNonNull(complete: Complete, what: string): Complete {
  return (value, state) => {
    const completed = complete(value, state);
    if (completed !== null) return completed;
    reportNull(state, what);
    return NOT_NULLABLE;
  };
}

/** Reports a null that may not be there, unless an error at, above or below this place explains it. */
export function reportNull(state: Projecting, what: string): void {
  if (!state.errors.some((error) => isAlong(error.path, state.path))) {
    report(state, `${what} is missing and may not be null.`);
  }
}

function isAlong(one: ResponsePath | undefined, other: ResponsePath): boolean {
  const shorter = Math.min(one?.length ?? 0, other.length);
  for (let i = 0; i < shorter; i++) if (one?.[i] !== other[i]) return false;
  return true;
}

export function report(state: Projecting, message: string): void {
  state.errors.push(
    new GraphQLError(message, { path: [...state.path], extensions: { code: 'ANSWER_INCOMPLETE' } }),
  );
}

/** Picks a client's object out of raw data. Null when a field that may not be null is. */
export type Project = (data: JsonObject, state: Projecting) => JsonObject | null;
