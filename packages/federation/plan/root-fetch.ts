import type { FetchNode } from '@graphql-hive/router-query-planner';
import { Kind, parse } from 'graphql';
import { unavailable } from '../errors.ts';
import type { TypeConditions } from '../type-conditions.ts';
import type { JsonObject, ResponsePath, Run, Step } from '../types.ts';
import { compileBody } from './body.ts';
import { rootErrors } from './fetch-errors.ts';
import { copyOf, mergeInto } from './merge.ts';
import type { Walk } from './path.ts';
import { clientKeysOf, compileRewrites } from './rewrites.ts';

/** The planner asks a subgraph for the root's type name when nothing else is wanted; we know it. */
const ONLY_TYPENAME = /^(query\b[^{]*)?\{\s*__typename\s*\}$/;

/** Where the answer of a fetch belongs when it is not an entity's: the root, or objects a payload leads back from. */
interface Place {
  readonly data: JsonObject;
  readonly path: ResponsePath;
}

/**
 * Compiles a fetch of root fields. With `walk` its answer goes to the objects found there: a mutation's payload may
 * lead back to the query root.
 */
export function compileRootFetch(fetch: FetchNode, types: TypeConditions, walk?: Walk): Step {
  if (ONLY_TYPENAME.test(fetch.operation)) return () => undefined;
  const writeBody = compileBody(fetch);
  const rewrite = compileRewrites(fetch.outputRewrites, types);
  const clientKeys = clientKeysOf(fetch.outputRewrites);
  const kind = fetch.operationKind === 'mutation' ? 'mutation' : 'query';
  const subgraph = fetch.serviceName;
  return async (run) => {
    const places = walk ? placesOf(run, walk) : [{ data: run.data, path: [] }];
    if (places.length === 0) return;
    try {
      const answer = await run.fetch({ subgraph, kind, body: writeBody(run.variables) });
      const { data, errors } = answer;
      if (data) {
        rewrite?.(data);
        places.forEach((place, i) => {
          mergeInto(place.data, i === 0 ? data : copyOf(data));
        });
      }
      if (errors) for (const { path } of places) run.errors.push(...rootErrors(errors, path, clientKeys));
    } catch (thrown) {
      const keys = rootKeysOf(fetch.operation).map((key) => clientKeys.get(key) ?? key);
      for (const { path } of places) {
        for (const key of keys) run.errors.push(unavailable(thrown, subgraph, [...path, key]));
      }
    }
  };
}

function placesOf(run: Run, walk: Walk): Place[] {
  const places: Place[] = [];
  walk(run.data, (data, path) => places.push({ data, path: [...path] }));
  return places;
}

/** The response keys of a fetch's root fields; read only when the fetch has failed. */
function rootKeysOf(operation: string): string[] {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
  );
}
