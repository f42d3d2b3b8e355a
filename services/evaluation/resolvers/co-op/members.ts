import { type MemberClass, memberClasses } from '@kith/contracts';
import { dateOf, kithError } from '@kith/kernel';
import { accessFor, parseInput, type RequestContext } from '@kith/service-kit';
import { coopFactsOf } from '../../commands/co-op/facts.ts';
import { attest, joinCoop, leaveCoop, membershipOf } from '../../commands/co-op/membership.ts';
import { publishMembers } from '../../commands/co-op/publish-members.ts';
import { eligibilityOf } from '../../domain/co-op/facts.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers, MyCoop, QueryResolvers } from '../../generated.ts';
import { accountInput, joinInput, monthInput } from './inputs.ts';

/** What it takes to be a member of each class, for people. */
const takes: Readonly<Record<MemberClass, string>> = {
  SUPPORTED: 'Two hours of support in every week for two months; trial sessions do not count.',
  ADVOCATE: 'To be family or a friend of someone with two months of regular support.',
  WORKER: 'Three months as a worker, the three questions and the commitment, and nothing left to settle.',
  INVESTOR: 'To hold shares; each investor has one vote, however many.',
};

export const memberQueries: Pick<QueryResolvers, 'myCoop'> = {
  myCoop: (_, __, context) => {
    accessFor(permissions, context.viewer).require('beMember');
    return myCoop(context);
  },
};

export const memberMutations: Pick<
  MutationResolvers,
  'joinCoop' | 'leaveCoop' | 'keepCoopAccount' | 'publishCoopMembers'
> = {
  joinCoop: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('beMember');
    const { class: as, commitment } = parseInput(joinInput, input);
    if (as === 'WORKER' && !commitment)
      throw kithError('NOT_ELIGIBLE', { what: 'Worker members make the circle’s commitment their own.' });
    await joinCoop(context.viewer.personId, as, context);
    return myCoop(context);
  },

  leaveCoop: async (_, __, context) => {
    accessFor(permissions, context.viewer).require('beMember');
    await leaveCoop(context.viewer.personId, context);
    return myCoop(context);
  },

  keepCoopAccount: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('keepCoopAccount');
    return attest(parseInput(accountInput, input), context);
  },

  publishCoopMembers: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('publishCoopMembers');
    const { counts } = await publishMembers(parseInput(monthInput, input).month, context);
    return memberClasses.map((one) => ({ class: one, value: String(counts[one]) }));
  },
};

async function myCoop(context: RequestContext): Promise<MyCoop> {
  const { personId } = context.viewer;
  const [member, facts] = await Promise.all([
    membershipOf(personId, context),
    coopFactsOf(personId, context),
  ]);
  const classes = eligibilityOf(personId, facts, dateOf(context.now)).map((each) => ({
    ...each,
    from: each.from ?? null,
    takes: takes[each.class],
  }));
  return { class: member?.class ?? null, since: member?.since ?? null, classes };
}
