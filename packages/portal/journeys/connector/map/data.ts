import type { LinkStatus, MapToEditQuery } from '../../../app/graphql/generated.ts';
import { rings } from '../terms.ts';

export type MapTeam = NonNullable<MapToEditQuery['team']>;
export type CareMap = NonNullable<MapTeam['careMap']>;
export type MapNode = CareMap['nodes'][number];
export type MapLink = CareMap['links'][number];

/** All links of a node, that with the owner first. */
export function linksOf({ links }: Pick<CareMap, 'links'>, node: string): readonly MapLink[] {
  const own = links.filter(({ from, to }) => from === null && to.id === node);
  const others = links.filter(({ from, to }) => from !== null && (from.id === node || to.id === node));
  return [...own, ...others];
}

/** Where a node stands: by its link with the owner, or else by the best of its links with others. */
export function standingOf(map: Pick<CareMap, 'links'>, node: string): LinkStatus {
  const [first, ...others] = linksOf(map, node);
  if (!first) return 'POTENTIAL';
  if (first.from === null) return first.status;
  const all = [first, ...others].map(({ status }) => rings.indexOf(status));
  return rings[Math.min(...all)] ?? 'POTENTIAL';
}

/** The least that tells someone from others: what stands before the comma of `Joan, neighbour`. */
export function shortly(label: string): string {
  return label.split(',')[0] ?? label;
}

/**
 * When others changed a map meanwhile, it is fetched as it is now: what was typed stays, beside what there is, and can be
 * sent again or left.
 */
export function whenChanged(again: () => Promise<void>): (code: string) => void {
  return (code) => {
    if (code === 'MAP_CHANGED') again();
  };
}
