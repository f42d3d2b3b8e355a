import { kithError } from '@kith/kernel';
import { connectionOf, pageAsked, type RequestContext } from '@kith/service-kit';
import { stateAt } from '../../domain/endings/standing.ts';
import { statusAt } from '../../domain/membership.ts';
import type { QueryResolvers } from '../../generated.ts';
import { teamsOnRoll } from '../../store/roll.ts';
import { sightOf } from '../sight.ts';

/** What is left to hand over before the circle can close, as teams see it (F12). */
export const closingQuery: Pick<QueryResolvers, 'teamsOfCircle'> = {
  teamsOfCircle: async (_, args, context) => {
    const { access } = await sightOf(context);
    access.require('circle.closing');
    const page = await teamsOnRoll(context.table, pageAsked(args));
    const teams = await Promise.all(page.items.map(({ teamId }) => circleTeam(context, teamId)));
    return connectionOf(page, (item) => teams[page.items.indexOf(item)] as CircleTeam);
  },
};

type CircleTeam = Awaited<ReturnType<typeof circleTeam>>;

async function circleTeam(context: RequestContext, teamId: string) {
  const { front } = await sightOf(context);
  const { team, places } = await front(teamId);
  if (!team) throw kithError('NOT_FOUND');
  const state = stateAt(team, context.now);
  const people = places.filter((place) => statusAt(place, context.now) === 'ACTIVE').length;
  return { id: teamId, owner: { id: team.ownerId }, state, people };
}
