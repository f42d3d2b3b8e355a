import type { JsonObject, ResponsePath, Run } from '../types.ts';
import { copyOf, isObject, mergeInto } from './merge.ts';
import type { Walk } from './path.ts';
import type { Represent } from './representation.ts';

/** The representations of one `_entities` list, each standing once however often its entity occurs. */
export interface Representations {
  readonly texts: string[];
  readonly positions: Map<string, number>;
}

/** The places an answer of `_entities` goes to: `positions[i]` is where the entity of `targets[i]` is found. */
export interface Targets {
  readonly targets: JsonObject[];
  readonly positions: number[];
}

export function noRepresentations(): Representations {
  return { texts: [], positions: new Map() };
}

/** Finds the entities a fetch is for and adds each representation that is not there yet. */
export function collect(data: JsonObject, walk: Walk, represent: Represent, into: Representations): Targets {
  const targets: JsonObject[] = [];
  const positions: number[] = [];
  walk(data, (entity) => {
    const representation = represent(entity);
    if (representation === undefined) return;
    const text = JSON.stringify(representation);
    let position = into.positions.get(text);
    if (position === undefined) {
      position = into.texts.length;
      into.positions.set(text, position);
      into.texts.push(text);
    }
    targets.push(entity);
    positions.push(position);
  });
  return { targets, positions };
}

/**
 * Merges the returned entities into all their places. Only the first place takes the entity itself, the others get
 * copies: what later fetches add to one place must not show at another. `taken` remembers across lists of places.
 */
export function spread(
  entities: readonly unknown[],
  { targets, positions }: Targets,
  taken: Set<number>,
): void {
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i];
    const position = positions[i] ?? -1;
    const entity = entities[position];
    if (!target || !isObject(entity)) continue;
    mergeInto(target, taken.has(position) ? copyOf(entity) : entity);
    taken.add(position);
  }
}

/** All places in the answer at which the entity of one representation stands, for its errors. */
export function pathsOf(
  run: Run,
  walk: Walk,
  { targets, positions }: Targets,
  position: number,
): ResponsePath[] {
  const wanted = new Set(targets.filter((_, i) => positions[i] === position));
  const paths: ResponsePath[] = [];
  walk(run.data, (entity, path) => {
    if (wanted.has(entity)) paths.push([...path]);
  });
  return paths;
}
