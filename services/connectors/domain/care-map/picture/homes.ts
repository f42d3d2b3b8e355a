import type { Id } from '@kith/kernel';
import { type CareType, careTypes } from '../../rules/care-types.ts';
import { type CareMap, shortlyCalledOn, shownOn } from '../care-map.ts';
import { type LinkStatus, linkStatuses, type MapLink, statusOf } from '../link.ts';
import type { MapNode } from '../node.ts';

/** Where someone or something belongs in the picture: by the link that ties it to the owner, or to whoever knows it. */
export interface Home {
  readonly node: MapNode;
  /** Its number in the picture and in the table below it. */
  readonly number: number;
  readonly called: string;
  readonly status: LinkStatus;
  /** The kind of care it is drawn under; absent while nobody said. */
  readonly type: CareType | undefined;
  readonly link: MapLink | undefined;
}

/** The rings from the middle: what is good for both is closest. */
export const ringOrder: readonly LinkStatus[] = [
  'GENERATIVE',
  'ENGAGED',
  'INTRODUCED',
  'POTENTIAL',
  'INACTIVE',
];

/** All that is on a map, numbered around the clock: always in the same order. */
export function homesOn(map: CareMap): Home[] {
  const { nodes, links } = shownOn(map);
  const homes = nodes.map((node) => {
    const link = linkOf(node.id, links);
    return {
      node,
      called: shortlyCalledOn(map, node),
      status: link ? statusOf(link) : ('POTENTIAL' as const),
      type: link?.careTypes[0],
      link,
    };
  });
  return homes
    .sort(
      (a, b) =>
        typeRank(a.type) - typeRank(b.type) ||
        ringOrder.indexOf(a.status) - ringOrder.indexOf(b.status) ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .map((home, index) => ({ ...home, number: index + 1 }));
}

function linkOf(id: Id<'node'>, links: readonly MapLink[]): MapLink | undefined {
  const own = links.filter(({ from, to }) => to === id && from === 'OWNER');
  const others = links.filter(({ from, to }) => (to === id && from !== 'OWNER') || from === id);
  return (
    own[0] ?? others.sort((a, b) => linkStatuses.indexOf(statusOf(b)) - linkStatuses.indexOf(statusOf(a)))[0]
  );
}

function typeRank(type: CareType | undefined): number {
  return type ? careTypes.indexOf(type) : careTypes.length;
}
