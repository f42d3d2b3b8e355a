import type { LinkStatus } from '../../../../app/graphql/generated.ts';
import { careTypes, rings } from '../../terms.ts';
import { type CareMap, linksOf, type MapNode, standingOf } from '../data.ts';

/** Half the width of a node, in units of the picture: on a narrow telephone still wide enough for a finger. */
export const NODE = 22;
const INNERMOST = 82;
const BETWEEN = 56;
/** From node to node along a ring. */
const APART = 58;
/** Left free at the top of each ring for its name, in radians on each side. */
const FREE = 0.5;
const MARGIN = 44;

/** A node where it is drawn. */
export interface Spot {
  readonly node: MapNode;
  /** Its number in the picture and in the list. */
  readonly number: number;
  readonly status: LinkStatus;
  readonly x: number;
  readonly y: number;
}

/** The picture: the owner in the middle, what is good for both closest. */
export interface Layout {
  readonly size: number;
  readonly middle: number;
  readonly rings: readonly { readonly status: LinkStatus; readonly radius: number }[];
  readonly spots: readonly Spot[];
}

/** Lays a map out; the same map always the same way. Where a ring is too short for all of its nodes, the picture grows. */
export function laidOut(map: Pick<CareMap, 'nodes' | 'links'>): Layout {
  const byStatus = rings
    .map((status) => ({ status, nodes: inOrder(map, status) }))
    .filter(({ nodes }) => nodes.length > 0);
  let number = 0;
  const places = byStatus.flatMap(({ status, nodes }, ring) =>
    nodes.map((node, place) => {
      number += 1;
      return { node, number, status, ring, share: (place + 0.5) / nodes.length };
    }),
  );
  // Everyone has a direction of their own, and those of a ring lie apart: so no line runs over somebody else.
  const turns = [...places].sort((a, b) => a.share - b.share || a.number - b.number);
  const slot = (2 * (Math.PI - FREE)) / Math.max(1, turns.length);
  const angles = new Map(turns.map(({ number: of }, turn) => [of, FREE + (turn + 0.5) * slot]));
  const scale = Math.max(1, ...byStatus.map((_, ring) => neededOn(ring)));
  const middle = Math.round(radiusOf(Math.max(0, byStatus.length - 1)) * scale + MARGIN);
  return {
    size: 2 * middle,
    middle,
    rings: byStatus.map(({ status }, ring) => ({ status, radius: radiusOf(ring) * scale })),
    spots: places.map(({ ring, share: _, ...spot }) => ({
      ...spot,
      ...pointAt(angles.get(spot.number) ?? 0, radiusOf(ring) * scale, middle),
    })),
  };

  /** How much larger a ring has to be so that nobody on it is too close to the next. */
  function neededOn(ring: number): number {
    const on = places.filter((place) => place.ring === ring).map((place) => angles.get(place.number) ?? 0);
    const gaps = on.map((angle, place) => {
      const next = on[place + 1] ?? (on[0] ?? 0) + 2 * Math.PI;
      return on.length < 2 ? Math.PI : Math.min(Math.PI, next - angle);
    });
    return APART / (2 * radiusOf(ring) * Math.sin(Math.min(...gaps) / 2));
  }
}

/** Of a ring, before the picture grows. */
function radiusOf(ring: number): number {
  return INNERMOST + ring * BETWEEN;
}

/** Those of one ring: what the same flows along lies side by side. */
function inOrder(map: Pick<CareMap, 'nodes' | 'links'>, status: LinkStatus): MapNode[] {
  const rank = ({ id }: MapNode) => {
    const type = linksOf(map, id)[0]?.careTypes[0];
    return type ? careTypes.indexOf(type) : careTypes.length;
  };
  return map.nodes
    .filter(({ id }) => standingOf(map, id) === status)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function pointAt(angle: number, radius: number, middle: number): { x: number; y: number } {
  return {
    x: Math.round(middle + radius * Math.sin(angle)),
    y: Math.round(middle - radius * Math.cos(angle)),
  };
}
