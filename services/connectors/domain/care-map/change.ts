import type { DateText, Id } from '@kith/kernel';
import type { Word } from '../teams/word.ts';
import type { CareMap } from './care-map.ts';
import type { LinkStep, MapLink, Side } from './link.ts';
import type { MapNode } from './node.ts';

/**
 * One change of a map, as its history keeps it: all that is needed to make the map again, but never what a person is
 * called, which can be taken back.
 */
export type MapChange =
  | { readonly kind: 'NODE_PUT'; readonly node: MapNode }
  | { readonly kind: 'NODE_REMOVED'; readonly nodeId: Id<'node'> }
  | { readonly kind: 'NAMED' | 'NAME_AGREED' | 'NAME_WITHDRAWN'; readonly nodeId: Id<'node'> }
  | { readonly kind: 'LINK_PUT'; readonly link: MapLink }
  | { readonly kind: 'LINK_MOVED'; readonly linkId: Id<'link'>; readonly step: LinkStep }
  | { readonly kind: 'LINK_REVIEWED'; readonly linkId: Id<'link'>; readonly on: DateText }
  | {
      readonly kind: 'AGREED';
      readonly linkId: Id<'link'>;
      readonly side: Side;
      /** Absent: they no longer do. */
      readonly word?: Word;
    }
  | { readonly kind: 'FOR_PROFESSIONALS'; readonly allowed: boolean; readonly word: Word };

/** The map after a change. What a change names is on the map: whoever made it has seen to that. */
export function applied(map: CareMap, change: MapChange): CareMap {
  switch (change.kind) {
    case 'NODE_PUT':
      return { ...map, nodes: withOne(map.nodes, change.node) };
    case 'NODE_REMOVED':
      return {
        ...map,
        nodes: map.nodes.map((node) => (node.id === change.nodeId ? { ...node, removed: true } : node)),
      };
    case 'LINK_PUT':
      return { ...map, links: withOne(map.links, change.link) };
    case 'LINK_MOVED':
      return onLink(map, change.linkId, (link) => ({
        ...link,
        reviewedOn: later(link.reviewedOn, change.step.on),
        steps: [...link.steps, change.step],
      }));
    case 'LINK_REVIEWED':
      return onLink(map, change.linkId, (link) => ({ ...link, reviewedOn: change.on }));
    case 'AGREED':
      return onLink(map, change.linkId, (link) => withWord(link, change.side, change.word));
    case 'FOR_PROFESSIONALS':
      return { ...map, forProfessionals: change.allowed };
    default:
      return map;
  }
}

function withOne<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id)
    ? all.map((each) => (each.id === one.id ? one : each))
    : [...all, one];
}

function onLink(map: CareMap, id: string, changed: (link: MapLink) => MapLink): CareMap {
  return { ...map, links: map.links.map((link) => (link.id === id ? changed(link) : link)) };
}

function withWord(link: MapLink, side: Side, word: Word | undefined): MapLink {
  const { [side]: _, ...others } = link.introduction?.agreed ?? {};
  const origin = link.introduction?.origin ?? 'FREE';
  return { ...link, introduction: { origin, agreed: { ...others, ...(word && { [side]: word }) } } };
}

function later(a: DateText, b: DateText): DateText {
  return a < b ? b : a;
}
