import { dateOf, gbp, monthOf } from '@kith/kernel';
import {
  type Connection,
  type ConnectionArguments,
  connectionOf,
  connectionOfAll,
  pageAsked,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import { asItStands } from '../../domain/decisions/asked.ts';
import { domainOf } from '../../domain/decisions/group-domain.ts';
import type { Proposal } from '../../domain/decisions/proposal.ts';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import type { GovernanceCircleResolvers, QueryResolvers, TeamResolvers } from '../../generated.ts';
import { domainIn, proposalsIn, spentIn } from '../../store/decisions.ts';
import { mattersOn } from '../../store/matters.ts';
import { sightOf } from '../sight.ts';
import { proposalId } from './inputs.ts';
import { proposalSeen, seesProposal } from './sees-proposal.ts';

type Proposals = Promise<Connection<Proposal> | null>;

/** What a group is deciding, as far as the viewer may see it; null to those who see none of it. */
async function openIn(groupId: GroupId, page: ConnectionArguments, context: RequestContext): Proposals {
  const sight = await sightOf(context);
  if (!seesAny(groupId, sight)) return null;
  const front = await sight.front(groupId);
  // What the governance circle decides is shown as it was kept when something last happened to it.
  const open = proposalsIn(front).map((one) =>
    one.groupId === groupId ? asItStands(one, front.places, context.now) : one,
  );
  const seen = open.filter((one) => seesProposal(sight, one, context.viewer.personId));
  return connectionOfAll(seen, page);
}

async function pastIn(groupId: GroupId, page: ConnectionArguments, context: RequestContext): Proposals {
  const { access } = await sightOf(context);
  if (!access.allows('decisions.see', { teamId: groupId })) return null;
  const found = await mattersOn(context.table).pastMatters<Proposal>(groupId, 'proposal', pageAsked(page));
  return connectionOf(found, (one) => one);
}

function seesAny(teamId: GroupId, { access }: Pick<Awaited<ReturnType<typeof sightOf>>, 'access'>): boolean {
  return access.allows('decisions.see', { teamId }) || access.allows('decisions.seeAsked', { teamId });
}

export const decisionQuery: Pick<QueryResolvers, 'proposal'> = {
  proposal: (_, { id }, context) => proposalSeen(parseInput(proposalId, id), context),
};

export const teamDecisions: Pick<TeamResolvers, 'domain' | 'proposals' | 'pastProposals'> = {
  domain: async ({ teamId }, _, context) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('domain.see', { teamId })) return null;
    const opened = await front(teamId);
    const set = domainIn(opened);
    const domain = domainOf(set, teamId, dateOf(context.now));
    return {
      kinds: domain.kinds,
      reviewOn: domain.reviewOn,
      spendLimit: gbp(domain.spendLimitPence),
      spentThisMonth: gbp(spentIn(opened, monthOf(context.now))),
      isUsual: set === undefined,
      agreedIn: domain.agreedIn ?? null,
    };
  },
  proposals: ({ teamId }, page, context) => openIn(teamId, page, context),
  pastProposals: ({ teamId }, page, context) => pastIn(teamId, page, context),
};

export const circleDecisions: Pick<GovernanceCircleResolvers, 'proposals' | 'pastProposals'> = {
  proposals: (_, page, context) => openIn(CIRCLE, page, context),
  pastProposals: (_, page, context) => pastIn(CIRCLE, page, context),
};
