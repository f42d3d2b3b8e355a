import { documentKinds } from '@kith/contracts';
import { dateOf, kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { shareSection } from '../../commands/profile/share-section.ts';
import { writeDocument } from '../../commands/profile/write-document.ts';
import { outlinesOf } from '../../domain/rules/profile-sections.ts';
import type { MutationResolvers, QueryResolvers } from '../../generated.ts';
import type { WhichDocument } from '../../store/profile.ts';
import { changing, sightOf } from '../sight.ts';
import { shareSectionInput, writeDocumentInput } from './inputs.ts';
import type { DocumentParent } from './parents.ts';
import { readerOf } from './reader.ts';
import { documentOf } from './team-documents.ts';

export const profileQuery: Pick<QueryResolvers, 'documentOutline'> = {
  documentOutline: (_, { kind }, { now }) => outlinesOf(parseInput(z.enum(documentKinds), kind), dateOf(now)),
};

async function standing(context: RequestContext, which: WhichDocument): Promise<DocumentParent> {
  const found = await documentOf(context, which);
  if (!found) throw kithError('NOT_FOUND');
  return found;
}

export const profileMutation: Pick<MutationResolvers, 'writeDocument' | 'shareSection'> = {
  writeDocument: async (_, args, context) => {
    const { teamId, kind, sections, ...how } = parseInput(writeDocumentInput, args.input);
    const { access } = await sightOf(context);
    access.require('document.write', { teamId });
    const writer = await readerOf(teamId, context);
    const which = { teamId, kind };
    await changing(context, writeDocument(context, writer, which, { ...how, changes: sections }));
    return standing(context, which);
  },

  shareSection: async (_, args, context) => {
    const { teamId, kind, sharedWith, ...rest } = parseInput(shareSectionInput, args.input);
    const { access } = await sightOf(context);
    access.require('section.share', { teamId });
    const which = { teamId, kind };
    const said = { ...rest, audiences: sharedWith };
    await changing(context, shareSection(context, context.viewer.personId, which, said));
    return standing(context, which);
  },
};
