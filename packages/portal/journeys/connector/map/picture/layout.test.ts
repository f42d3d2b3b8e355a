import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkStatus } from '../../../../app/graphql/generated.ts';
import { rings } from '../../terms.ts';
import type { CareMap } from '../data.ts';
import { laidOut, NODE } from './layout.ts';

type Drawn = Pick<CareMap, 'nodes' | 'links'>;

function mapOf(statuses: readonly (typeof rings)[number][]): Drawn {
  const nodes = statuses.map((_, place) => ({
    ...{ id: `node_${String(place).padStart(3, '0')}`, kind: 'PERSON' as const, relation: 'FRIEND' as const },
    ...{ label: 'a friend', firstName: null, nameConsent: null, place: null },
  }));
  const links = statuses.map((status, place) => ({
    ...{ id: `link_${place}`, status, careTypes: [], since: null, reviewedOn: '2026-11-01', from: null },
    ...{ to: { id: nodes[place]?.id ?? '' }, steps: [], introduction: null },
  }));
  return { nodes, links };
}

describe('the picture of a map', () => {
  it('K2: has every node once, none over another, all within it, and what is good for both closest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rings), { maxLength: 150 }), (statuses) => {
        const { spots, size, middle } = laidOut(mapOf(statuses));
        expect(spots.map(({ number }) => number)).toEqual(statuses.map((_, place) => place + 1));
        const far = ({ x, y }: (typeof spots)[number]) => Math.hypot(x - middle, y - middle);
        for (const spot of spots) {
          expect(Math.min(spot.x, spot.y)).toBeGreaterThanOrEqual(NODE);
          expect(Math.max(spot.x, spot.y)).toBeLessThanOrEqual(size - NODE);
        }
        const pairs = spots.flatMap((a, place) => spots.slice(place + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * NODE)).toEqual([]);
        const isOut = (a: LinkStatus, b: LinkStatus) => rings.indexOf(b) > rings.indexOf(a);
        expect(pairs.filter(([a, b]) => isOut(a.status, b.status) && far(b) <= far(a))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn the same way whatever order its nodes come in', () => {
    const map = mapOf(['ENGAGED', 'GENERATIVE', 'ENGAGED', 'POTENTIAL']);
    expect(laidOut({ ...map, nodes: [...map.nodes].reverse() })).toEqual(laidOut(map));
  });
});
