import { kithError, type PersonId } from '@kith/kernel';
import { relationsTo, type Viewer } from './viewer.ts';

/** Of whom a service exports all it keeps. */
export interface WholeOf {
  /** Who is called `YOU` in it. */
  readonly personId: PersonId;
  /** The teams of which it exports everything. */
  readonly owned: readonly string[];
  /** Also what is the person's own: not for those who act for them in one team. */
  readonly own: boolean;
}

/** The id under which services put together what they keep about someone themselves. */
export const wholeOfPerson = (personId: PersonId): string => personId;

/** The same of an owner's team. */
export const wholeOfTeam = (teamId: string, ownerId: PersonId): string => `${teamId}/${ownerId}`;

/** By which relation somebody may take what is kept of a team, for its owner. */
const ACTS_FOR_OWNER = 'hat:advocate';

/**
 * Of whom the viewer asks, by the id of a whole export (C11): themselves, or a team whose owner lets them act for them; the
 * owner's name for the team is only what they are called in it. Throws `NOT_FOUND` for anyone else, `TEAMS_UNAVAILABLE`
 * when teams could not say: half an export would look like a whole one.
 */
export function wholeOf(id: string, viewer: Viewer): WholeOf {
  const { personId, relations } = viewer;
  if (!relations) throw kithError('TEAMS_UNAVAILABLE');
  if (id === personId) {
    const owned = relations.filter(({ kind }) => kind === 'OWNER').map(({ teamId }) => teamId);
    return { personId, owned: [...new Set(owned)].sort(), own: true };
  }
  const [teamId = '', ownerId = ''] = id.split('/');
  if (!relationsTo(viewer, teamId).has(ACTS_FOR_OWNER)) throw kithError('NOT_FOUND');
  return { personId: ownerId, owned: [teamId], own: false };
}
