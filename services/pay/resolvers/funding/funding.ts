import { dateOf, gbp } from '@kith/kernel';
import { connectionOfAll, find, parseInput } from '@kith/service-kit';
import { setFunding } from '../../commands/funding/set-funding.ts';
import { fundingOn } from '../../domain/funding/funding.ts';
import type {
  FundingResolvers,
  FundingShareResolvers,
  MutationResolvers,
  PayerResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { teamFundings } from '../../store/funding.ts';
import { dayAsked, setFundingInput } from './inputs.ts';
import { requireMoney } from './money-access.ts';

export const fundingMutation: Pick<MutationResolvers, 'setFunding'> = {
  setFunding: async (_, { input }, context) => {
    const { teamId, said } = parseInput(setFundingInput, input);
    requireMoney('setFunding', teamId, context);
    return setFunding(teamId, { ...said, setBy: context.viewer.personId }, context);
  },
};

export const teamFunding: Pick<TeamResolvers, 'funding' | 'fundings'> = {
  funding: async ({ id: teamId }, args, context) => {
    requireMoney('seeFunding', teamId, context);
    const { on = dateOf(context.now) } = parseInput(dayAsked, args);
    return fundingOn(await find(context.table, teamFundings, teamId), on) ?? null;
  },

  fundings: async ({ id: teamId }, page, context) => {
    requireMoney('seeFunding', teamId, context);
    const kept = await find(context.table, teamFundings, teamId);
    return connectionOfAll([...(kept?.fundings ?? [])].reverse(), page);
  },
};

export const funding: FundingResolvers = {
  id: ({ fundingId }) => fundingId,
  weekly: ({ weeklyPence }) => (weeklyPence === undefined ? null : gbp(weeklyPence)),
};

export const fundingShare: FundingShareResolvers = {
  payer: ({ basisPoints: _, ...payer }) => payer,
};

export const payer: PayerResolvers = {
  name: ({ name }) => name ?? null,
  reference: ({ reference }) => reference ?? null,
};
