import { find } from '@kith/service-kit';
import { answerBy } from '../domain/answer-by.ts';
import { readable } from '../domain/sharing/visitor.ts';
import type { ClaimOnGapResolvers, GapResolvers } from '../generated.ts';
import { hostClaims } from '../store/cover.ts';
import { occurrences, visits } from '../store/hours.ts';
import { accessOf } from './access.ts';
import { continuityWith } from './continuity.ts';
import { onLadder } from './on-ladder.ts';

export const gap: GapResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, occurrences, id);
    return found && accessOf(context).allows('gap.read', { teamId: found.teamId }) ? found : null;
  },
  team: ({ teamId }) => ({ id: teamId }),
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  ...onLadder,
  claim: async ({ claimId }, _, { table }) => (claimId && (await find(table, hostClaims, claimId))) || null,
  visit: async ({ visitId }, _, { table }) => (visitId && (await find(table, visits, visitId))) || null,
};

export const claimOnGap: ClaimOnGapResolvers = {
  worker: ({ homeCircle, asked }, _, { circle }) =>
    homeCircle === circle && asked ? { id: asked.workerId } : null,
  visitor: async ({ asked }, _, context) => {
    const occurrence = asked?.gapId && (await find(context.table, occurrences, asked.gapId));
    const mayRead = occurrence && accessOf(context).allows('visitor.read', { teamId: occurrence.teamId });
    return (mayRead && readable(asked.passport, context.now)) || null;
  },
  peopleInFourWeeks: async (found, _, context) => (await continuityWith(found, context))?.people ?? null,
  breaksContinuity: async (found, _, context) => (await continuityWith(found, context))?.breaks ?? null,
  fitsWorkingTime: ({ asked }) => asked?.fitsWorkingTime ?? false,
  answerBy: async ({ asked }, _, { table }) => {
    const occurrence = asked?.gapId && (await find(table, occurrences, asked.gapId));
    return occurrence ? answerBy(asked, occurrence.window) : null;
  },
  claimedAt: ({ asked }) => asked?.claimedAt ?? '',
};
