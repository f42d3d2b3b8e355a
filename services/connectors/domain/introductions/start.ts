import { type Id, ok, refusal, refused, sameId } from '@kith/kernel';
import { type CareMap, nodeOn, shownOn } from '../care-map/care-map.ts';
import type { Author, Doing } from '../care-map/draft.ts';
import type { Introduction } from '../care-map/link.ts';
import { putLink } from '../care-map/put-link.ts';
import { putNode } from '../care-map/put-node.ts';
import type { CareType } from '../rules/care-types.ts';

/** Whom or what the owner could be introduced to. */
export interface Start {
  readonly id: Id<'link'>;
  readonly nodeId?: Id<'node'> | undefined;
  readonly place?:
    | {
        readonly placeId: Id<'place'>;
        readonly kind: 'PLACE' | 'GROUP' | 'ORGANISATION';
        readonly name: string;
      }
    | undefined;
  readonly careTypes: readonly CareType[];
  readonly origin: Introduction['origin'];
}

/**
 * Writes down that the owner could be introduced to someone or something; a place comes on the map with it (K4). Said
 * before: nothing changes. Refusals: `NOT_FOUND`, and those of {@link putLink}.
 */
export function startIntroduction(start: Start, author: Author): Doing {
  return (draft) => {
    const { id, place, careTypes, origin } = start;
    const known = draft.map.links.find((link) => link.id === id);
    if (known) return known.introduction ? ok(draft) : refused(refusal('ID_TAKEN'));
    const nodeId = start.nodeId ?? nodeOfPlace(draft.map, place?.placeId) ?? sameId('node', id);
    if (!nodeOn(draft.map, nodeId) && !place) return refused(refusal('NOT_FOUND'));
    const there =
      place && !nodeOn(draft.map, nodeId)
        ? putNode({ id: nodeId, kind: place.kind, label: place.name, placeId: place.placeId }, author)(draft)
        : ok(draft);
    if (!there.ok) return there;
    return putLink(
      { id, from: 'OWNER', to: nodeId, careTypes, status: 'POTENTIAL', origin },
      author,
    )(there.value);
  };
}

function nodeOfPlace(map: CareMap, placeId: Id<'place'> | undefined): Id<'node'> | undefined {
  return placeId && shownOn(map).nodes.find((node) => node.placeId === placeId)?.id;
}
