import type { Resolvers } from '../generated.ts';
import { channelMutations, channelQueries, contact, message } from './channels/index.ts';
import { placeFileMutations, placeFileQueries } from './places/files/index.ts';
import { placeMutations } from './places/mutations.ts';
import { place } from './places/place.ts';
import { placeQueries } from './places/queries.ts';
import { likesFields, suggestionMutations, teamSuggestions } from './suggestions/index.ts';

export const resolvers: Resolvers = {
  Query: { ...placeQueries, ...placeFileQueries, ...channelQueries },
  Mutation: { ...placeMutations, ...placeFileMutations, ...suggestionMutations, ...channelMutations },
  Team: { ...teamSuggestions },
  Place: place,
  Likes: likesFields,
  Message: message,
  Contact: contact,
};
