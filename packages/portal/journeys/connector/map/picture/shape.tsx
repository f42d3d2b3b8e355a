import type { MapNodeKind } from '../../../../app/graphql/generated.ts';
import { NODE } from './layout.ts';

/** Shapes tell kinds apart: a circle is a person, a square a group, a diamond a place, and so on. */
export function Shape({ kind, r = NODE }: { readonly kind: MapNodeKind; readonly r?: number }) {
  const paths: Readonly<Record<Exclude<MapNodeKind, 'PERSON' | 'GROUP'>, string>> = {
    PLACE: `M0 ${-r - 3}L${r + 3} 0L0 ${r + 3}L${-r - 3} 0Z`,
    ORGANISATION: `M${-r} 0L${-r / 2} ${-r}L${r / 2} ${-r}L${r} 0L${r / 2} ${r}L${-r / 2} ${r}Z`,
    STATUTORY: `M0 ${-r - 3}L${r + 3} ${r - 4}L${-r - 3} ${r - 4}Z`,
  };
  if (kind === 'PERSON') return <circle className="spot-shape" r={r} />;
  if (kind === 'GROUP')
    return <rect className="spot-shape" x={-r + 2} y={-r + 2} width={2 * r - 4} height={2 * r - 4} />;
  return <path className="spot-shape" d={paths[kind]} />;
}
