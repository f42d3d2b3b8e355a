import { dateOf } from '@kith/kernel';
import type { NeighbourResolvers } from '../generated.ts';

export const neighbour: NeighbourResolvers = {
  __resolveReference: async ({ slug }, { neighbourhood }) =>
    (await neighbourhood.neighbours()).find((each) => each.slug === slug) ?? null,
  from: ({ agreement }) => agreement.from,
  until: ({ agreement }) => agreement.until,
  live: ({ agreement }, _, { now }) => {
    const today = dateOf(now);
    return agreement.from <= today && today < agreement.until;
  },
};
