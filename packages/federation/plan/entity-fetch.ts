import type { BatchFetchNode, EntityBatchAlias, FetchNode } from '@graphql-hive/router-query-planner';
import { unavailable } from '../errors.ts';
import type { TypeConditions } from '../type-conditions.ts';
import type { Run, Step } from '../types.ts';
import { compileBody, type WriteBody } from './body.ts';
import { collect, noRepresentations, type Representations, spread } from './entities.ts';
import { type EntityList, entityErrors, firstPlace } from './fetch-errors.ts';
import { isObject } from './merge.ts';
import { compilePath, type Walk } from './path.ts';
import { compileRepresentation, type Represent } from './representation.ts';
import { clientKeysOf, compileRewrites, type Rewrite } from './rewrites.ts';

/** One `_entities` field of a request, compiled. */
interface Entities {
  readonly key: string;
  readonly variable: string;
  readonly walks: readonly Walk[];
  readonly represent: Represent;
  readonly rewrite: Rewrite | undefined;
  readonly clientKeys: ReadonlyMap<string, string>;
}

/** Compiles a fetch of one list of entities, found along one path. */
export function compileEntityFetch(fetch: FetchNode, walk: Walk, types: TypeConditions): Step {
  const { requires = [], inputRewrites, outputRewrites } = fetch;
  return entityStep(fetch.serviceName, compileBody(fetch), [
    {
      key: '_entities',
      variable: 'representations',
      walks: [walk],
      represent: compileRepresentation(requires, inputRewrites, types),
      rewrite: compileRewrites(outputRewrites, types),
      clientKeys: clientKeysOf(outputRewrites),
    },
  ]);
}

/** Compiles several entity fetches of one subgraph that travel as aliases of one request. */
export function compileBatchFetch(batch: BatchFetchNode, types: TypeConditions): Step {
  return entityStep(
    batch.serviceName,
    compileBody(batch),
    batch.entityBatch.aliases.map((alias) => compileAlias(alias, types)),
  );
}

function compileAlias(alias: EntityBatchAlias, types: TypeConditions): Entities {
  return {
    key: alias.alias,
    variable: alias.representationsVariableName,
    walks: alias.paths.map((path) => compilePath(path, types)),
    represent: compileRepresentation(alias.requires, alias.inputRewrites, types),
    rewrite: compileRewrites(alias.outputRewrites, types),
    clientKeys: clientKeysOf(alias.outputRewrites),
  };
}

function entityStep(subgraph: string, writeBody: WriteBody, aliases: readonly Entities[]): Step {
  return (run) => {
    const byVariable = new Map<string, Representations>();
    const lists = aliases.map((alias) => find(run, alias, byVariable));
    const texts = new Map<string, readonly string[]>();
    let wanted = 0;
    for (const [variable, representations] of byVariable) {
      texts.set(variable, representations.texts);
      wanted += representations.texts.length;
    }
    // An alias without entities still sends its empty list: the request declares the variable.
    return wanted === 0 ? undefined : ask(run, lists, writeBody(run.variables, texts));
  };

  async function ask(run: Run, lists: readonly EntityList[], body: string): Promise<void> {
    try {
      const { data, errors } = await run.fetch({ subgraph, kind: 'query', body });
      if (data) {
        aliases.forEach((alias, i) => {
          place(data[alias.key], alias, lists[i]);
        });
      }
      if (errors) run.errors.push(...entityErrors(run, errors, lists));
    } catch (thrown) {
      run.errors.push(unavailable(thrown, subgraph, firstPlace(run, lists)));
    }
  }
}

function find(run: Run, alias: Entities, byVariable: Map<string, Representations>): EntityList {
  const representations = byVariable.get(alias.variable) ?? noRepresentations();
  byVariable.set(alias.variable, representations);
  const places = alias.walks.map((walk) => ({
    walk,
    found: collect(run.data, walk, alias.represent, representations),
  }));
  return { key: alias.key, places, clientKeys: alias.clientKeys };
}

function place(entities: unknown, { rewrite }: Entities, list: EntityList | undefined): void {
  if (!Array.isArray(entities) || !list) return;
  if (rewrite) for (const entity of entities) if (isObject(entity)) rewrite(entity);
  const taken = new Set<number>();
  for (const { found } of list.places) spread(entities, found, taken);
}
