import type { GraphQLError } from 'graphql';
import { relocated } from '../errors.ts';
import type { ResponsePath, Run, SubgraphError } from '../types.ts';
import { pathsOf, type Targets } from './entities.ts';
import type { Walk } from './path.ts';

/** One `_entities` list of a fetch and where its entities stand in the answer. */
export interface EntityList {
  /** The response key of the list: `_entities`, or its alias in a batch. */
  readonly key: string;
  readonly places: readonly { readonly walk: Walk; readonly found: Targets }[];
  /** Aliases the planner invented, with the keys the client knows. */
  readonly clientKeys: ReadonlyMap<string, string>;
}

/** The errors of an entity fetch as the client sees them: one for each place where the entity stands. */
export function entityErrors(
  run: Run,
  errors: readonly SubgraphError[],
  lists: readonly EntityList[],
): GraphQLError[] {
  return errors.flatMap((error) => {
    const [key, position, ...rest] = error.path ?? [];
    const list = lists.find((each) => each.key === key);
    if (!list || typeof position !== 'number') return [relocated(error, firstPlace(run, lists))];
    const tail = inClientKeys(rest, list.clientKeys);
    return list.places.flatMap(({ walk, found }) =>
      pathsOf(run, walk, found, position).map((path) => relocated(error, [...path, ...tail])),
    );
  });
}

/** Where the first entity of a fetch stands: the path of an error that concerns the fetch as a whole. */
export function firstPlace(run: Run, lists: readonly EntityList[]): ResponsePath | undefined {
  for (const { places } of lists) {
    for (const { walk, found } of places) {
      const [position] = found.positions;
      if (position !== undefined) return pathsOf(run, walk, found, position)[0];
    }
  }
  return undefined;
}

/** The errors of a fetch at the root (or, with `base`, at one place below it). */
export function rootErrors(
  errors: readonly SubgraphError[],
  base: ResponsePath,
  clientKeys: ReadonlyMap<string, string>,
): GraphQLError[] {
  return errors.map((error) =>
    relocated(error, error.path ? [...base, ...inClientKeys(error.path, clientKeys)] : undefined),
  );
}

function inClientKeys(path: ResponsePath, clientKeys: ReadonlyMap<string, string>): ResponsePath {
  if (clientKeys.size === 0) return path;
  return path.map((key) => (typeof key === 'string' ? (clientKeys.get(key) ?? key) : key));
}
