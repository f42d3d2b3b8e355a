import type { LinkStatus } from '../../../../app/graphql/generated.ts';
import { careTypes, rings } from '../../terms.ts';
import { type CareMap, linksOf, type MapNode, standingOf } from '../data.ts';

/** Half the width of a node, in units of the picture: on a narrow telephone still wide enough for a finger. */
export const NODE = 22;
const INNERMOST = 82;
const BETWEEN = 56;
/** From node to node along a ring. */
const APART = 56;
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
  const span = 2 * (Math.PI - FREE);
  const needed = byStatus.map(
    ({ nodes }, ring) => ((nodes.length - 1) * APART) / (span * (INNERMOST + ring * BETWEEN)),
  );
  const scale = Math.max(1, ...needed);
  const radiusOf = (ring: number) => (INNERMOST + ring * BETWEEN) * scale;
  const middle = Math.round(radiusOf(Math.max(0, byStatus.length - 1)) + MARGIN);
  let number = 0;
  const spots = byStatus.flatMap(({ status, nodes }, ring) =>
    nodes.map((node, place): Spot => {
      number += 1;
      // One alone lies low on its ring, each ring a little further round, so that lines do not run over nodes.
      const share = nodes.length === 1 ? 0.5 + 0.12 * (ring % 3) : place / (nodes.length - 1);
      const angle = FREE + share * span;
      return { node, number, status, ...pointAt(angle, radiusOf(ring), middle) };
    }),
  );
  return {
    size: 2 * middle,
    middle,
    rings: byStatus.map(({ status }, ring) => ({ status, radius: radiusOf(ring) })),
    spots,
  };
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
