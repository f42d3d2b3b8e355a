import type { Resolvers } from '../generated.ts';
import { channelMutations, channelQueries, contact, message } from './channels/index.ts';
import { placeMutations } from './places/mutations.ts';
import { place } from './places/place.ts';
import { placeQueries } from './places/queries.ts';

export const resolvers: Resolvers = {
  Query: { ...placeQueries, ...channelQueries },
  Mutation: { ...placeMutations, ...channelMutations },
  Place: place,
  Message: message,
  Contact: contact,
};
