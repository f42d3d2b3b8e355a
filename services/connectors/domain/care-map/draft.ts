import { type InstantText, ok, type PersonId, type Result } from '@kith/kernel';
import type { CareMap } from './care-map.ts';
import { applied, type MapChange } from './change.ts';
import type { Naming } from './node.ts';

/** A map in the making: as it will be, and the changes that lead there from what is kept. */
export interface Draft {
  readonly map: CareMap;
  readonly changes: readonly MapChange[];
}

/** Who changes a map, and when. */
export interface Author {
  readonly by: PersonId;
  /** Whether it is the owner of the team. */
  readonly isOwner: boolean;
  readonly now: InstantText;
}

/** One thing done to a draft. */
export type Doing = (draft: Draft) => Result<Draft>;

/** The draft with a change. */
export function changed(draft: Draft, ...changes: readonly MapChange[]): Draft {
  return {
    map: changes.reduce(applied, draft.map),
    changes: [...draft.changes, ...changes],
  };
}

/** The draft with what a person is called, or without. The history tells only that it changed. */
export function called(
  draft: Draft,
  nodeId: string,
  naming: Naming | undefined,
  ...changes: readonly MapChange[]
): Draft {
  const { [nodeId]: _, ...others } = draft.map.names;
  const names = naming ? { ...others, [nodeId]: naming } : others;
  return changed({ ...draft, map: { ...draft.map, names } }, ...changes);
}

/** Does one thing after the other; the first refusal ends it, and nothing is done. */
export function allOf(doings: readonly Doing[]): Doing {
  return (draft) => {
    let result: Result<Draft> = ok(draft);
    for (const doing of doings) {
      if (!result.ok) return result;
      result = doing(result.value);
    }
    return result;
  };
}
