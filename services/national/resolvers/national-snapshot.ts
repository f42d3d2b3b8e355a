import type { NationalSnapshotResolvers } from '../generated.ts';
import { findSnapshot } from '../store.ts';
import { allCircles } from './local-circle.ts';

export const nationalSnapshot: NationalSnapshotResolvers = {
  __resolveReference: async ({ month }, { table }) => (await findSnapshot(table, month)) ?? null,

  // There is no snapshot that is not: a month is shown once it is frozen, never before (E12).
  frozen: () => true,

  rows: async ({ rows }, _, context) => {
    const circles = new Map((await allCircles(context)).map((circle) => [circle.slug, circle]));
    return rows.map(({ metric, cells, total }) => ({
      metric,
      // Of a circle that has left the co-op, its slug is all that is still known.
      cells: cells.map(({ circle, value }) => ({
        circle: circles.get(circle) ?? { slug: circle },
        value: String(value),
      })),
      total: String(total),
    }));
  },
};
