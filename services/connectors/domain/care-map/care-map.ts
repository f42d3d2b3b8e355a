import type { Id } from '@kith/kernel';
import type { LinkEnd, MapLink } from './link.ts';
import { labelOf, type MapNode, type Naming, shortLabelOf } from './node.ts';

/** What is around the owner of a team: at most so many, so that it lies together. */
export const MOST_NODES = 150;
export const MOST_LINKS = 250;

/** Who and what is around the person supported, and what flows between them (K2, T19). */
export interface CareMap {
  readonly teamId: string;
  /** Rises with every entry of its history; 0 while nothing was entered. */
  readonly revision: number;
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** What people are called, by node. */
  readonly names: Readonly<Record<string, Naming>>;
  /** The owner lets professionals with the plan see it. */
  readonly forProfessionals: boolean;
}

/** A map on which nothing is yet. */
export function emptyMap(teamId: string): CareMap {
  return { teamId, revision: 0, nodes: [], links: [], names: {}, forProfessionals: false };
}

/** A node that is on the map. */
export function nodeOn(map: CareMap, id: LinkEnd): MapNode | undefined {
  return map.nodes.find((node) => node.id === id && !node.removed);
}

/** What is on the map: nothing that was taken off, and no link to it. */
export function shownOn(map: CareMap): Pick<CareMap, 'nodes' | 'links'> {
  const nodes = map.nodes.filter(({ removed }) => !removed);
  const there = new Set<LinkEnd>(['OWNER', ...nodes.map(({ id }) => id)]);
  return { nodes, links: map.links.filter(({ from, to }) => there.has(from) && there.has(to)) };
}

/** What a node is called on its map. */
export function calledOn(map: CareMap, id: LinkEnd): string {
  const node = map.nodes.find((one) => one.id === id);
  return node ? labelOf(node, map.names[node.id]) : 'the owner';
}

/** The same where there is little room. */
export function shortlyCalledOn(map: CareMap, node: MapNode): string {
  return shortLabelOf(node, map.names[node.id]);
}

/** A link that can be worked with: both its ends are on the map. */
export function linkOn(map: CareMap, id: Id<'link'>): MapLink | undefined {
  return shownOn(map).links.find((link) => link.id === id);
}
