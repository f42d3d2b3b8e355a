import type { CareType } from '../../rules/care-types.ts';
import type { LinkStatus } from '../link.ts';
import { type Home, ringOrder } from './homes.ts';

/** Lengths are those of the picture's own grid; it is drawn as wide as there is room. */
export const NODE = 17;
/** From node to node along a ring: two of a kind, one a little further out than the other. */
const APART = 38;
const STAGGER = 9;
const INNERMOST = 64;
/** With names below the nodes, and without. */
const BETWEEN_RINGS = { named: 56, bare: 44 };
/** Of more than these, names would run into each other: then their numbers lead to the table. */
const MOST_NAMED = 14;
/** Beyond the outermost ring: a node, its name, and the words of the sectors. */
const MARGIN = 54;
/** The narrowest part of the circle that holds the words at its rim. */
const NARROWEST = Math.PI / 6;
/** Where along a sector those of a ring begin: no two rings alike, so that lines do not run over nodes. */
const phases = [0.5, 0.26, 0.74, 0.38, 0.62];

export interface Spot extends Home {
  readonly x: number;
  readonly y: number;
}

export interface Sector {
  readonly type: CareType | undefined;
  /** Angles clockwise from the top, in radians. */
  readonly from: number;
  readonly to: number;
}

/** The picture: the owner in the middle, a ring a status, a sector a kind of care. */
export interface Layout {
  /** Whether there is room for names beside the numbers. */
  readonly isNamed: boolean;
  readonly size: number;
  readonly middle: number;
  readonly rings: readonly { readonly status: LinkStatus; readonly radius: number }[];
  readonly sectors: readonly Sector[];
  readonly spots: readonly Spot[];
  /** Where the words of the sectors stand. */
  readonly rim: number;
}

/** Lays a map out; the same map always the same way. When the rings are too short for all, the picture grows. */
export function laidOut(homes: readonly Home[]): Layout {
  const isNamed = homes.length <= MOST_NAMED;
  const between = BETWEEN_RINGS[isNamed ? 'named' : 'bare'];
  const used = ringOrder.filter((status) => homes.some((home) => home.status === status));
  const at = (status: LinkStatus, scale: number) =>
    (INNERMOST + Math.max(0, used.indexOf(status)) * between) * scale;
  const byType = [...Map.groupBy(homes, ({ type }) => type)];
  const wanted = byType.map(([, some]) =>
    Math.max(NARROWEST, ...used.map((status) => needed(some, status, at(status, 1)))),
  );
  const sum = wanted.reduce((total, one) => total + one, 0);
  const scale = Math.max(1, sum / (2 * Math.PI));
  const spare = (2 * Math.PI * scale - sum) / (wanted.length || 1);
  const outermost = at(used.at(-1) ?? 'GENERATIVE', scale);
  const middle = Math.round(outermost + MARGIN);
  let angle = 0;
  const sectors = byType.map(([type], index): Sector => {
    const from = angle;
    angle += ((wanted[index] ?? 0) + spare) / scale;
    return { type, from, to: angle };
  });
  const spots = byType.flatMap(([, some], index) =>
    used.flatMap((status, ring) => {
      const ofRing = some.filter((home) => home.status === status);
      return along(ofRing, {
        sector: sectors[index],
        radius: at(status, scale),
        phase: phases[ring] ?? 0.5,
        middle,
      });
    }),
  );
  return {
    isNamed,
    size: 2 * middle,
    middle,
    rings: used.map((status) => ({ status, radius: at(status, scale) })),
    sectors,
    spots,
    rim: outermost + MARGIN - 17,
  };
}

/** The angle that those of one status need side by side. */
function needed(homes: readonly Home[], status: LinkStatus, radius: number): number {
  const count = homes.filter((home) => home.status === status).length;
  return (count * APART) / radius;
}

interface Arc {
  readonly sector: Sector | undefined;
  readonly radius: number;
  readonly phase: number;
  readonly middle: number;
}

function along(homes: readonly Home[], { sector, radius, phase, middle }: Arc): Spot[] {
  const { from = 0, to = 0 } = sector ?? {};
  return homes.map((home, index) => {
    const angle = from + ((index + phase) / homes.length) * (to - from);
    const aside = homes.length > 1 ? (index % 2 === 0 ? -STAGGER : STAGGER) : 0;
    return { ...home, ...pointAt(angle, radius + aside, middle) };
  });
}

/** The point at an angle from the top and a distance from the middle. */
export function pointAt(angle: number, radius: number, middle: number): { x: number; y: number } {
  return {
    x: rounded(middle + radius * Math.sin(angle)),
    y: rounded(middle - radius * Math.cos(angle)),
  };
}

export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
