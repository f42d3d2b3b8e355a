import {
  type ConnectionArguments,
  connectionOf,
  connectionOfAll,
  pageAsked,
  type RequestContext,
} from '@kith/service-kit';
import { hatsIn } from '../../commands/hats/hat-in-hand.ts';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import { holdsAt } from '../../domain/hat-grant.ts';
import { type Hat, vacantSince } from '../../domain/hats/hat.ts';
import { loadPrompt } from '../../domain/hats/load.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { statusAt } from '../../domain/membership.ts';
import type { QueryResolvers, TeamResolvers } from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { type GroupParent, isCircle } from '../parents.ts';
import { sightOf } from '../sight.ts';
import { mayIn } from './may.ts';

const idOf = (group: GroupParent): GroupId => (isCircle(group) ? CIRCLE : group.teamId);

/** The hats of a group that are needed, from the read that opened it; undefined to those who may not see them. */
async function seenHats(groupId: GroupId, context: RequestContext) {
  const sight = await sightOf(context);
  if (!mayIn(sight, 'hat.see', groupId)) return undefined;
  const front = await sight.front(groupId);
  const hats = (await hatsIn(context, front, groupId)).filter(({ retiredAt }) => !retiredAt);
  return { hats, places: front.places };
}

/** What a team and the governance circle show of their hats alike. */
export const groupHats = {
  hats: async (group: GroupParent, page: ConnectionArguments, context: RequestContext) => {
    const seen = await seenHats(idOf(group), context);
    return seen ? connectionOfAll<Hat>(seen.hats, page) : null;
  },

  vacancies: async (group: GroupParent, page: ConnectionArguments, context: RequestContext) => {
    const seen = await seenHats(idOf(group), context);
    if (!seen) return null;
    const isVacant = (hat: Hat) => hat.essential && vacantSince(hat, seen.places, context.now) !== undefined;
    return connectionOfAll<Hat>(seen.hats.filter(isVacant), page);
  },

  selections: async (group: GroupParent, page: ConnectionArguments, context: RequestContext) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('selection.see', { teamId: idOf(group) })) return null;
    return connectionOfAll<Selection>((await front(idOf(group))).open<Selection>('selection'), page);
  },

  pastSelections: async (group: GroupParent, page: ConnectionArguments, context: RequestContext) => {
    const { access } = await sightOf(context);
    if (!access.allows('selection.see', { teamId: idOf(group) })) return null;
    const past = mattersOn(context.table).pastMatters<Selection>(idOf(group), 'selection', pageAsked(page));
    return connectionOf(await past, (selection): Selection => selection);
  },
};

export const teamHats: Pick<TeamResolvers, 'hatLoad' | 'regulatedActivities'> = {
  hatLoad: async ({ teamId }, _, context) => {
    const { access } = await sightOf(context);
    const seen = await seenHats(teamId, context);
    if (!seen || !access.allows('selection.see', { teamId })) return null;
    return loadPrompt(seen.hats, seen.places, context.now) ?? null;
  },

  regulatedActivities: async ({ teamId, regulated }, _, context) => {
    const { access } = await sightOf(context);
    return access.allows('hat.see', { teamId }) ? (regulated ?? []) : null;
  },
};

export const hatQuery: Pick<QueryResolvers, 'myHats'> = {
  myHats: async (_, page, context) => {
    const { known, front } = await sightOf(context);
    const { memberships, grants } = await known(context.viewer.personId);
    const held = grants.filter((grant) => {
      const membership = memberships.find(({ memberId }) => memberId === grant.memberId);
      return membership && statusAt(membership, context.now) === 'ACTIVE' && holdsAt(grant, context.now);
    });
    const hats = held.map(async ({ groupId, hat: slug }) => {
      const all = await hatsIn(context, await front(groupId), groupId);
      return all.filter((hat) => hat.slug === slug);
    });
    return connectionOfAll<Hat>((await Promise.all(hats)).flat(), page);
  },
};
