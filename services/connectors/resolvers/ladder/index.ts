import { connectionOfAll, find, parseInput } from '@kith/service-kit';
import { isOffered } from '../../domain/company/companion.ts';
import { goesAlong } from '../../domain/company/goes-along.ts';
import { emptyLadder, levelOf, stateOf } from '../../domain/ladder/ladder.ts';
import { ladderPrompt, nextStep } from '../../domain/ladder/suggest.ts';
import { isOver } from '../../domain/teams/team-facts.ts';
import type {
  CompanionResolvers,
  LadderResolvers,
  MyOutingResolvers,
  OutingAnswerResolvers,
  OutingBuddyResolvers,
  OutingResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { companions, companyLists, ladders } from '../../store/ladder.ts';
import { findPlace } from '../../store/places.ts';
import { memberFacts, teamFacts } from '../../store/teams.ts';
import { accessOf } from '../access.ts';
import { pageOfSome } from '../page-of-some.ts';
import * as inputs from './inputs.ts';

export const ladderQueries: Pick<QueryResolvers, 'myOutings' | 'companions'> = {
  myOutings: async (_, args, { table, viewer, now }) => {
    const { personId } = viewer;
    const companion = await find(table, companions, personId);
    return pageOfSome(
      (page) => companyLists.outingsOfBuddy(table, personId, page),
      async ({ value: { id, teamId } }) => {
        const [facts, member, ladder] = await Promise.all([
          find(table, teamFacts, teamId),
          find(table, memberFacts, teamId, personId),
          find(table, ladders, teamId),
        ]);
        // Whoever left the team and offers nothing was asked once, and is no longer.
        const isOut = isOver(facts) || !goesAlong(member, companion, now);
        const outing = isOut ? undefined : ladder?.outings.find((one) => one.id === id);
        const isAsked = outing?.buddy?.personId === personId && stateOf(outing) === 'OPEN';
        return isAsked ? outing : undefined;
      },
      args,
    );
  },

  companions: async (_, { offering, ...page }, context) => {
    accessOf(context).require('seeCompanions');
    const { offering: kind } = parseInput(inputs.offeringInput, { offering });
    const all = await companyLists.companions(context.table);
    return connectionOfAll(
      all.filter((companion) => isOffered(companion, kind)),
      page,
    );
  },
};

export const teamLadder: Pick<TeamResolvers, 'ladder'> = {
  ladder: async ({ id: teamId }, _, context) => {
    accessOf(context).require('seeLadder', { teamId });
    return (await find(context.table, ladders, teamId)) ?? emptyLadder(teamId);
  },
};

export const ladder: LadderResolvers = {
  level: (all) => levelOf(all),
  paused: (all) => all.paused !== undefined,
  pausedBy: (all) => all.paused ?? null,
  next: (all, _, { now }) => nextStep(all, now) ?? null,
  prompt: (all, _, { now }) => ladderPrompt(all, now) ?? null,
  outings: (all, page) => connectionOfAll([...all.outings].reverse(), page),
};

export const outing: OutingResolvers = {
  placeWords: ({ place }) => place ?? null,
  place: async ({ placeId }, _, { table }) => (placeId && (await findPlace(table, placeId))) || null,
  state: (one) => stateOf(one),
  buddy: ({ buddy }) => buddy ?? null,
};

export const outingBuddy: OutingBuddyResolvers = {
  person: ({ personId }) => ({ id: personId }),
  comes: ({ answer }) => (answer ? answer.says === 'YES' : null),
};

export const outingAnswer: OutingAnswerResolvers = { said: ({ word }) => word };

export const myOuting: MyOutingResolvers = {
  placeWords: ({ place }) => place ?? null,
  place: async ({ placeId }, _, { table }) => (placeId && (await findPlace(table, placeId))) || null,
  comes: ({ buddy }) => (buddy?.answer ? buddy.answer.says === 'YES' : null),
};

export const companion: CompanionResolvers = { person: ({ personId }) => ({ id: personId }) };
