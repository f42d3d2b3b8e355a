import { type Id, kithError } from '@kith/kernel';
import type { About, RequestContext } from '@kith/service-kit';
import { asItStands } from '../../domain/decisions/asked.ts';
import { originOf, type Proposal } from '../../domain/decisions/proposal.ts';
import type { Operation } from '../../domain/permissions.ts';
import { mattersOn } from '../../store/matters.ts';
import { type Sight, sightOf } from '../sight.ts';

/**
 * Whether someone may see a proposal: those who decide it, the team it came from, and a professional who is asked or is
 * its author.
 */
export function seesProposal(
  { access }: Pick<Sight, 'access'>,
  proposal: Proposal,
  personId: string,
): boolean {
  const groups = [proposal.groupId, originOf(proposal)];
  if (groups.some((teamId) => access.allows('decisions.see', { teamId }))) return true;
  const isAsked = proposal.round.participants.includes(personId);
  return isAsked && groups.some((teamId) => access.allows('decisions.seeAsked', { teamId }));
}

/** The proposal, to whoever may see it; `NOT_FOUND` to others, as for one that was never made. */
export async function proposalSeen(id: Id<'proposal'>, context: RequestContext): Promise<Proposal> {
  const found = await mattersOn(context.table).matterOf<Proposal>(id);
  if (!found) throw kithError('NOT_FOUND');
  const sight = await sightOf(context);
  const groups: string[] = [found.groupId, originOf(found)];
  // Before the group is read for it: time tells a stranger nothing either.
  if (!sight.own.some(({ teamId }) => groups.includes(teamId))) throw kithError('NOT_FOUND');
  const { places } = await sight.front(found.groupId);
  const proposal = asItStands(found, places, context.now);
  if (!seesProposal(sight, proposal, context.viewer.personId)) throw kithError('NOT_FOUND');
  return proposal;
}

/** Throws unless the viewer may do this with a proposal, in the group that decides it. */
export async function requireOn(
  operation: Operation,
  id: Id<'proposal'>,
  context: RequestContext,
): Promise<Proposal> {
  const proposal = await proposalSeen(id, context);
  requireFor(await sightOf(context), operation, { teamId: proposal.groupId });
  return proposal;
}

/** Throws unless someone who sees a proposal may also do this: `TEAM_CLOSED` or `NOT_ALLOWED`, for they know of it. */
export function requireFor({ access, own }: Sight, operation: Operation, about: About): void {
  if (access.allows(operation, about)) return;
  if (!own.some(({ teamId }) => teamId === about.teamId)) throw kithError('NOT_ALLOWED');
  access.require(operation, about);
}
