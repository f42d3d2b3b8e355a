import { sharedLicences } from '@kith/contracts';
import { kithError, newId } from '@kith/kernel';
import { accessFor, connectionOf, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { adoptEdition } from '../../commands/co-op/adopt.ts';
import { permissions } from '../../domain/permissions.ts';
import type { LibraryCopyResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { COPIES, type LibraryCopy } from '../../store/co-op/deciding.ts';
import { adoptInput } from './inputs.ts';

export const libraryQueries: Pick<QueryResolvers, 'libraryCopies'> = {
  libraryCopies: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeLibraryCopies');
    const page = await pageOf<LibraryCopy>(table, { pk: COPIES, ...pageAsked(args) });
    return connectionOf(page, ({ value }) => value);
  },
};

export const libraryMutations: Pick<MutationResolvers, 'adoptEdition'> = {
  adoptEdition: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('adoptEdition');
    if (!sharedLicences.some((licence) => licence === input.licence)) throw kithError('LICENCE_NOT_SHARED');
    const { id = newId('copy'), editionId, ...edition } = parseInput(adoptInput, input);
    return adoptEdition({ id, editionId, edition }, context);
  },
};

export const libraryCopy: LibraryCopyResolvers = {
  title: ({ edition }) => edition.title,
  words: ({ edition }) => edition.words,
  licence: ({ edition }) => edition.licence,
  from: ({ editionId }) => ({ id: editionId }),
};
