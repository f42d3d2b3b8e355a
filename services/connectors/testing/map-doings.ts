import { addDays, type Id } from '@kith/kernel';
import fc from 'fast-check';
import { type CareMap, emptyMap } from '../domain/care-map/care-map.ts';
import { type Author, allOf, type Doing, type Draft } from '../domain/care-map/draft.ts';
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
const nodeId = some('node', 3);
const linkId = some('link', 3);
const name = fc.constantFrom(...names);
const on = fc.constantFrom(TODAY, addDays(TODAY, -3));
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
/** The whole way, or a part of it, as it goes when all say yes. */
const goes = fc.tuple(linkId, fc.integer({ min: 1, max: 3 })).map(([id, far]): Doing => {
  const yes = sides.map((side) => agreeTo({ linkId: id, side, agrees: true, heard }, author));
  const steps = linkStatuses.slice(1, far + 1).map((to) => moveLink({ linkId: id, status: to }, author));
  return allOf([...yes, ...steps]);
});
const others: fc.Arbitrary<Doing> = fc.oneof(
  nodeId.map(removeNode),
  nodeId.map(withdrawName),
  fc.tuple(nodeId, name).map(([id, called]) => agreeToName(id, { name: called, heard }, author)),
  linkId.map((id) => reviewLink(id, author)),
);

/** A map to begin with: two people and two places, a link to each that could be. */
const begun: readonly Doing[] = ['0', '1', '2', '3'].flatMap((at): Doing[] => {
  const id = `node_${at.padStart(26, '0')}` as const;
  const node =
    at < '2'
      ? { id, kind: 'PERSON' as const, relation: 'FRIEND' as const }
      : { id, kind: 'GROUP' as const, label: 'Choir' };
  const link = { id: `link_${at.padStart(26, '0')}` as const, from: 'OWNER' as const, to: id, careTypes: [] };
  return [putNode(node, author), putLink({ ...link, status: 'POTENTIAL' }, author)];
});

/** What teams do with their maps, in any order, sensible or not. */
export const doings: fc.Arbitrary<Doing[]> = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: putsNode },
        { weight: 2, arbitrary: putsLink },
        { weight: 8, arbitrary: moves },
        { weight: 5, arbitrary: agrees },
        { weight: 3, arbitrary: goes },
        { weight: 2, arbitrary: others },
      ),
      { maxLength: 30, size: 'max' },
    ),
  )
  .map(([isBegun, some]) => [...(isBegun ? begun : []), ...some]);

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
