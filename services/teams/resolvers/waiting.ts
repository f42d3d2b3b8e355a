import { kithError } from '@kith/kernel';
import { connectionOfAll, type RequestContext } from '@kith/service-kit';
import { CIRCLE, type GroupId, isTeam } from '../domain/group.ts';
import { waitingInCoaching, waitingInTrainings } from '../domain/learning/waiting.ts';
import { invitationsWaiting } from '../domain/membership-waiting.ts';
import { bySoonest, type Waiting } from '../domain/waiting.ts';
import type {
  GovernanceCircleResolvers,
  QueryResolvers,
  TeamResolvers,
  WaitingResolvers,
} from '../generated.ts';
import { learningOn } from '../store/learning.ts';
import type { GroupParent } from './parents.ts';
import { sightOf } from './sight.ts';
import { waitingInGroup } from './waiting-in-group.ts';

/** What waits for the viewer in a group they are active in. One read of the group, whatever waits there. */
async function waitingIn(groupId: GroupId, context: RequestContext): Promise<Waiting[]> {
  const { access, front, relations } = await sightOf(context);
  if (!relations.some(({ teamId }) => teamId === groupId)) return [];
  const asker = { personId: context.viewer.personId, access };
  return waitingInGroup(groupId, await front(groupId), asker, context.now);
}

/** What waits for the viewer in the circle, whatever team it concerns: coaching and trainings. */
async function waitingForHats(context: RequestContext): Promise<Waiting[]> {
  const { personId } = context.viewer;
  const { access } = await sightOf(context);
  const learning = learningOn(context.table);
  const newest = { limit: SOME, after: undefined };
  const [asked, trainings] = await Promise.all([
    access.allows('coaching.offer') ? learning.askedOf(personId, newest) : undefined,
    access.allows('training.confirm') ? learning.toConfirm(newest) : undefined,
  ]);
  return [
    ...waitingInCoaching(asked?.items ?? [], personId),
    ...waitingInTrainings(trainings?.items ?? [], personId),
  ];
}

/** Of what waits for a hat of the circle, so many are listed; the rest follow when these are done. */
const SOME = 50;

export const waitingQuery: Pick<QueryResolvers, 'waitingForMe'> = {
  waitingForMe: async (_, page, context) => {
    const { own, relations } = await sightOf(context);
    const groups = relations.map(({ teamId }) => teamId as GroupId);
    const inGroups = await Promise.all(groups.map((groupId) => waitingIn(groupId, context)));
    const ofHats = await waitingForHats(context);
    const all = [...invitationsWaiting(own, context.now), ...inGroups.flat(), ...ofHats];
    return connectionOfAll(all.sort(bySoonest), page);
  },
};

/** Of a team: what waits for the viewer there. */
export const waitingInTeam: NonNullable<TeamResolvers['waitingForMe']> = async ({ teamId }, page, context) =>
  connectionOfAll((await waitingIn(teamId, context)).sort(bySoonest), page);

/** Of the governance circle: what waits for the viewer there. */
export const waitingInCircle: NonNullable<GovernanceCircleResolvers['waitingForMe']> = async (
  _,
  page,
  context,
) => connectionOfAll((await waitingIn(CIRCLE, context)).sort(bySoonest), page);

export const waiting: WaitingResolvers = {
  group: async ({ groupId }, _, context): Promise<GroupParent> => {
    if (!isTeam(groupId)) return { id: CIRCLE };
    const { team } = await (await sightOf(context)).front(groupId);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },
};
