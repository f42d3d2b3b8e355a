import { sharedLicences } from '@kith/contracts';
import { kithError } from '@kith/kernel';
import { accessFor, connectionOf, find, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { publishEdition } from '../../commands/library/publish-edition.ts';
import type { LibraryText } from '../../domain/library/edition.ts';
import { permissions } from '../../domain/permissions.ts';
import type { LibraryEditionResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { editions, LIBRARY, libraryTexts } from '../../store/co-op.ts';
import { editionAsked } from '../inputs.ts';
import { circlesBySlug } from '../local-circle.ts';
import { requireNational } from '../national-access.ts';

export const libraryQueries: Pick<QueryResolvers, 'libraryTexts'> = {
  libraryTexts: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeLibrary');
    const page = await pageOf<LibraryText>(table, { pk: LIBRARY, ...pageAsked(args) });
    return connectionOf(page, ({ value }) => value.newest);
  },
};

export const libraryMutations: Pick<MutationResolvers, 'publishEdition'> = {
  publishEdition: async (_, { input }, context) => {
    requireNational(context, 'publishEdition');
    if (!sharedLicences.some((licence) => licence === input.licence)) throw kithError('LICENCE_NOT_SHARED');
    return publishEdition(parseInput(editionAsked, input), context);
  },
};

export const libraryEdition: LibraryEditionResolvers = {
  __resolveReference: async ({ id }, { table }) => (await find(table, editions, id)) ?? null,
  fromCircle: async ({ fromCircle }, _, context) => (await circlesBySlug(context))(fromCircle),
  newer: async ({ textId, number }, _, { table }) => {
    const newest = (await find(table, libraryTexts, textId))?.newest;
    return newest && newest.number > number ? newest : null;
  },
};
