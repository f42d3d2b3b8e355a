import { addDays, type Id } from '@kith/kernel';
import fc from 'fast-check';
import { type CareMap, emptyMap } from '../domain/care-map/care-map.ts';
import type { Author, Doing, Draft } from '../domain/care-map/draft.ts';
import { linkStatuses, sides } from '../domain/care-map/link.ts';
import { moveLink } from '../domain/care-map/move-link.ts';
import { nodeKinds } from '../domain/care-map/node.ts';
import { putLink, reviewLink } from '../domain/care-map/put-link.ts';
import { agreeToName, putNode, removeNode, withdrawName } from '../domain/care-map/put-node.ts';
import { agreeTo } from '../domain/introductions/agree.ts';
import { careTypes } from '../domain/rules/care-types.ts';

/** Names that nothing else in a map is called. */
export const names = ['Xanthe', 'Zebedee', 'Quillon'];
const TODAY = '2026-11-23';
const author = { by: 'cora', isOwner: false, now: `${TODAY}T09:00:00Z` } satisfies Author;
const heard = { how: 'PHONE', on: TODAY } as const;

const some = <K extends 'node' | 'link' | 'place'>(kind: K, most: number) =>
  fc.integer({ min: 0, max: most }).map((at) => `${kind}_${String(at).padStart(26, '0')}` as Id<K>);
const nodeId = some('node', 5);
const linkId = some('link', 5);
const name = fc.constantFrom(...names);
const on = fc.integer({ min: 0, max: 40 }).map((days) => addDays(TODAY, -days));
const status = fc.constantFrom(...linkStatuses);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const putsNode: fc.Arbitrary<Doing> = fc
  .record({
    id: nodeId,
    kind: fc.constantFrom(...nodeKinds),
    firstName: maybe(name),
    agreed: maybe(name),
    placeId: maybe(some('place', 2)),
  })
  .map(({ id, kind, firstName, agreed, placeId }) =>
    kind === 'PERSON'
      ? putNode(
          {
            id,
            kind,
            relation: 'FRIEND',
            firstName,
            agreed: agreed === undefined ? undefined : { name: agreed, heard },
          },
          author,
        )
      : putNode({ id, kind, label: 'Somewhere', placeId }, author),
  );
const putsLink: fc.Arbitrary<Doing> = fc
  .record({
    id: linkId,
    from: fc.oneof({ weight: 3, arbitrary: fc.constant('OWNER' as const) }, { weight: 1, arbitrary: nodeId }),
    to: nodeId,
    careTypes: fc.subarray([...careTypes], { maxLength: 3 }),
    status,
    on: maybe(on),
    since: maybe(fc.constant('2019')),
  })
  .map((facts) => putLink(facts, author));
const moves = fc.record({ linkId, status, on: maybe(on) }).map((move): Doing => moveLink(move, author));
const agrees = fc
  .record({ linkId, side: fc.constantFrom(...sides), agrees: fc.boolean() })
  .map((said): Doing => agreeTo({ ...said, heard }, author));
const others: fc.Arbitrary<Doing> = fc.oneof(
  nodeId.map(removeNode),
  nodeId.map(withdrawName),
  fc.tuple(nodeId, name).map(([id, called]) => agreeToName(id, { name: called, heard }, author)),
  linkId.map((id) => reviewLink(id, author)),
);

/** What teams do with their maps, in any order, sensible or not. */
export const doings: fc.Arbitrary<Doing[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: putsNode },
    { weight: 4, arbitrary: putsLink },
    { weight: 4, arbitrary: moves },
    { weight: 4, arbitrary: agrees },
    { weight: 2, arbitrary: others },
  ),
  { minLength: 5, maxLength: 40 },
);

/** The maps along the way: what is refused leaves everything as it was. */
export function lived(some: readonly Doing[]): { maps: CareMap[]; last: Draft } {
  let draft: Draft = { map: emptyMap('team'), changes: [] };
  const maps = [draft.map];
  for (const doing of some) {
    const result = doing(draft);
    if (result.ok) draft = result.value;
    maps.push(draft.map);
  }
  return { maps, last: draft };
}
