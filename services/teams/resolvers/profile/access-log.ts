import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { logAccess } from '../../commands/profile/log-access.ts';
import type { AccessResolvers, QueryResolvers, TeamResolvers } from '../../generated.ts';
import { profileOn } from '../../store/profile.ts';
import { sightOf } from '../sight.ts';
import { withoutConsentInput } from './inputs.ts';
import { readerOf } from './reader.ts';
import { documentOf } from './team-documents.ts';

export const accessQuery: Pick<QueryResolvers, 'documentWithoutConsent'> = {
  documentWithoutConsent: async (_, args, context) => {
    const { version, reason, ...which } = parseInput(withoutConsentInput, args);
    const { teamId, kind } = which;
    const { access } = await sightOf(context);
    if (!access.allows('document.readWithoutConsent', { teamId })) {
      // Someone with no tie to the team cannot know of it: to them it does not exist, and nothing was tried.
      if (access.allows('team.name', { teamId })) {
        const who = await readerOf(teamId, context);
        if (!who.isOwner)
          await logAccess(context, who, { teamId, document: kind, basis: 'DENIED', way: 'SCREEN' });
      }
      access.require('document.readWithoutConsent', { teamId });
    }
    const found = await documentOf(context, which, version);
    return found && { ...found, reason };
  },
};

/** Of a team: who read its documents. */
export const accessLog: NonNullable<TeamResolvers['accessLog']> = async ({ teamId }, page, context) => {
  const { access } = await sightOf(context);
  if (!access.allows('access.log', { teamId })) return null;
  return connectionOf(await profileOn(context.table).accessesTo(teamId, pageAsked(page)), (entry) => entry);
};

export const access: AccessResolvers = {
  id: ({ accessId }) => accessId,
  // Named as they were then: the owner may know who read, whether or not they share a team.
  person: ({ personId, name }) => ({ id: personId, contact: name ? { name } : {} }),
  version: ({ number }) => number ?? null,
  record: ({ record }) => record ?? null,
};
