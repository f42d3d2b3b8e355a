import { kithError } from '@kith/kernel';
import {
  optional,
  parseInput,
  type RequestContext,
  wholeOf,
  wholeOfPerson,
  wholeOfTeam,
} from '@kith/service-kit';
import * as z from 'zod';
import { exportPerson } from '../../commands/export/export-person.ts';
import { logAccess } from '../../commands/profile/log-access.ts';
import type { PersonExport } from '../../domain/export/person-export.ts';
import type { QueryResolvers, WholeExportResolvers } from '../../generated.ts';
import { teamId as idOfTeam } from '../inputs.ts';
import { readerOf } from '../profile/reader.ts';
import { sightOf } from '../sight.ts';

const asked = z.object({ teamId: optional(idOfTeam) });

/** All that is kept about the viewer, or of a team whose owner they act for; each service adds its part (C11). */
export const wholeExportQuery: Pick<QueryResolvers, 'exportWhole'> = {
  exportWhole: async (_, args, context) => {
    const { teamId } = parseInput(asked, args);
    if (teamId === undefined) return { id: wholeOfPerson(context.viewer.personId) };
    const { access, front } = await sightOf(context);
    access.require('export.forOwner', { teamId });
    const { team } = await front(teamId);
    if (!team) throw kithError('NOT_FOUND');
    return { id: wholeOfTeam(teamId, team.ownerId) };
  },
};

export const wholeExport: Pick<WholeExportResolvers, '__resolveReference' | 'madeAt' | 'teams'> = {
  __resolveReference: (reference) => reference,
  madeAt: (_, __, { now }) => now,
  teams: async ({ id }, _, context) => JSON.stringify(await partOf(id, context)),
};

/** What teams keep. Whoever takes it for an owner is in the owner's log (T25). */
async function partOf(id: string, context: RequestContext): Promise<PersonExport> {
  const { relations, known, front } = await sightOf(context);
  const { personId, owned, own } = wholeOf(id, { ...context.viewer, relations });
  if (own) return exportPerson(context, { personId, memberships: (await known(personId)).memberships });
  const [teamId = ''] = owned;
  const { team, places } = await front(teamId);
  if (!team) throw kithError('NOT_FOUND');
  const memberships = places.filter((place) => place.personId === team.ownerId);
  const made = await exportPerson(context, { personId: team.ownerId, memberships }, { own: false });
  await logAccess(context, await readerOf(teamId, context), {
    teamId: team.teamId,
    basis: 'CONSENT',
    way: 'EXPORT',
  });
  return made;
}
