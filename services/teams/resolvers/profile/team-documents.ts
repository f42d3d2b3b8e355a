import { documentKinds } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { connectionOfAll, parseInput, type RequestContext } from '@kith/service-kit';
import { logAccess } from '../../commands/profile/log-access.ts';
import type { DocumentKind } from '../../domain/rules/profile-sections.ts';
import type { TeamResolvers } from '../../generated.ts';
import { profileOn } from '../../store/profile.ts';
import { sightOf } from '../sight.ts';
import { documentShown } from './document.ts';
import { versionNumber } from './inputs.ts';
import type { DocumentParent } from './parents.ts';
import { readerOf } from './reader.ts';

/** A version of a document, the newest unless one is named; null when there is none. */
export async function documentOf(
  { table }: RequestContext,
  which: { readonly teamId: Id<'team'>; readonly kind: DocumentKind },
  number?: number,
): Promise<DocumentParent | null> {
  const store = profileOn(table);
  const { newest } = await store.standing(which);
  if (!newest) return null;
  const isNewest = number === undefined || number === newest.number;
  const version = isNewest ? newest : await store.versionOf(which, number);
  return version ? documentShown(version, newest.number) : null;
}

/** To those who belong to the team; anyone else's attempt is in the owner's log (T15, T25). */
async function toMembers(
  context: RequestContext,
  which: { readonly teamId: Id<'team'>; readonly kind: DocumentKind },
  version: number | null | undefined,
): Promise<DocumentParent | null> {
  const { teamId, kind } = which;
  const { access } = await sightOf(context);
  if (access.allows('document.know', { teamId })) {
    return documentOf(context, which, parseInput(versionNumber, version));
  }
  const who = await readerOf(teamId, context);
  await logAccess(context, who, { teamId, document: kind, basis: 'DENIED', way: 'SCREEN' });
  return null;
}

export const teamDocuments: Pick<TeamResolvers, 'profile' | 'document' | 'documents'> = {
  profile: ({ teamId }, { version }, context) => toMembers(context, { teamId, kind: 'PROFILE' }, version),

  document: ({ teamId }, { kind, version }, context) => toMembers(context, { teamId, kind }, version),

  documents: async ({ teamId }, page, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('document.know', { teamId })) return null;
    const all = await Promise.all(documentKinds.map((kind) => documentOf(context, { teamId, kind })));
    return connectionOfAll(
      all.filter((found) => found !== null),
      page,
    );
  },
};
