import { publishCount } from '@kith/disclosure';
import { kithError } from '@kith/kernel';
import { connectionOfAll, find, parseInput, type RequestContext } from '@kith/service-kit';
import { changeMap } from '../../commands/care-map/change-map.ts';
import { type CareMap, emptyMap, nodeOn, shownOn } from '../../domain/care-map/care-map.ts';
import { moveLink } from '../../domain/care-map/move-link.ts';
import { agreeTo } from '../../domain/introductions/agree.ts';
import { quarterOf } from '../../domain/introductions/moves.ts';
import { startIntroduction } from '../../domain/introductions/start.ts';
import { waitingForConnector } from '../../domain/introductions/waiting.ts';
import { emptyLadder } from '../../domain/ladder/ladder.ts';
import type {
  ConnectedTeamResolvers,
  IntroductionResolvers,
  MutationResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { careMaps, moveTallies } from '../../store/care-map.ts';
import { ladders } from '../../store/ladder.ts';
import { findPlace } from '../../store/places.ts';
import { accessOf, authorIn, mapFor, shownTo } from '../access.ts';
import type { MapLinkParent } from '../parents.ts';
import * as inputs from './inputs.ts';

export const introductionQueries: Pick<QueryResolvers, 'myConnections' | 'introductionMoves'> = {
  myConnections: async (_, page, context) => {
    const { table, viewer } = context;
    if (!viewer.relations) throw kithError('TEAMS_UNAVAILABLE');
    const access = accessOf(context);
    const teamIds = [...new Set(viewer.relations.map(({ teamId }) => teamId))]
      .filter((teamId) => access.allows('connectTeam', { teamId }))
      .sort();
    const { edges, pageInfo } = connectionOfAll(teamIds, page);
    const loaded = edges.map(async ({ cursor, node: teamId }) => {
      const [map, ladder] = await Promise.all([find(table, careMaps, teamId), find(table, ladders, teamId)]);
      return { cursor, node: { map: map ?? emptyMap(teamId), ladder: ladder ?? emptyLadder(teamId) } };
    });
    return { edges: await Promise.all(loaded), pageInfo };
  },

  introductionMoves: async (_, args, context) => {
    accessOf(context).require('seeMoves');
    const { quarter } = parseInput(inputs.quarterInput, args);
    // Once it is over it does not change any more: what is published of it stays the same.
    if (quarter >= quarterOf(context.now))
      throw kithError('ROUND_OPEN', { what: 'The quarter is not over yet.' });
    const { moves } = (await find(context.table, moveTallies, quarter)) ?? {};
    const shown = (count = 0) => String(publishCount(count));
    return {
      quarter,
      introduced: shown(moves?.INTRODUCED),
      engaged: shown(moves?.ENGAGED),
      generative: shown(moves?.GENERATIVE),
    };
  },
};

export const introductionMutations: Pick<
  MutationResolvers,
  'startIntroduction' | 'agreeToIntroduction' | 'moveLink'
> = {
  startIntroduction: async (_, { input }, context) => {
    const { teamId, placeId, ...asked } = parseInput(inputs.startIntroductionInput, input);
    accessOf(context).require('keepMap', { teamId });
    const place = placeId && (await findPlace(context.table, placeId));
    if (placeId && !place) throw kithError('NOT_FOUND');
    const author = authorIn(context, teamId);
    const doing = startIntroduction({ ...asked, ...(place && { place }) }, author);
    return linkIn(await changeMap(context, { teamId, author, doing }), asked.id);
  },

  agreeToIntroduction: async (_, { input }, context) => {
    const { teamId, ...asked } = parseInput(inputs.agreeToIntroductionInput, input);
    return moving(context, teamId, asked.linkId, (author) => agreeTo(asked, author));
  },

  moveLink: async (_, { input }, context) => {
    const { teamId, ...asked } = parseInput(inputs.moveLinkInput, input);
    return moving(context, teamId, asked.linkId, (author) => moveLink(asked, author));
  },
};

async function moving(
  context: RequestContext,
  teamId: string,
  linkId: string,
  doing: (author: ReturnType<typeof authorIn>) => ReturnType<typeof moveLink>,
): Promise<MapLinkParent> {
  accessOf(context).require('keepMap', { teamId });
  const author = authorIn(context, teamId);
  return linkIn(await changeMap(context, { teamId, author, doing: doing(author) }), linkId);
}

function linkIn(map: CareMap, id: string): MapLinkParent {
  const link = shownOn(map).links.find((one) => one.id === id);
  if (!link) throw kithError('NOT_FOUND');
  return { map, link };
}

export const teamIntroductions: Pick<TeamResolvers, 'introductions'> = {
  introductions: async ({ id: teamId }, page, context) => {
    accessOf(context).require('seeMap', { teamId });
    const map = await mapFor(context, teamId);
    await shownTo(context, map, 'SCREEN');
    const { links } = shownOn(map);
    const some = links.filter(({ introduction }) => introduction).map((link) => ({ map, link }));
    return connectionOfAll(some.reverse(), page);
  },
};

export const introduction: IntroductionResolvers = {
  origin: ({ link }) => link.introduction.origin,
  ownerAgreed: ({ link }) => link.introduction.agreed.OWNER ?? null,
  otherAgreed: ({ link }) => link.introduction.agreed.OTHER ?? null,
  needsOther: ({ map, link }) => nodeOn(map, link.to)?.kind === 'PERSON',
};

export const connectedTeam: ConnectedTeamResolvers = {
  team: ({ map }) => ({ id: map.teamId }),
  careMap: ({ map }) => map,
  waiting: async ({ map, ladder }, _, context) => {
    await shownTo(context, map, 'SCREEN');
    return waitingForConnector(map, ladder, context.now);
  },
};
