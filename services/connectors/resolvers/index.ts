import type { Resolvers } from '../generated.ts';
import { placeMutations } from './places/mutations.ts';
import { place } from './places/place.ts';
import { placeQueries } from './places/queries.ts';

export const resolvers: Resolvers = {
  Query: { ...placeQueries },
  Mutation: { ...placeMutations },
  Place: place,
};
