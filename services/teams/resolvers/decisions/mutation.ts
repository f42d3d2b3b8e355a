import { kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { changeProposal } from '../../commands/decisions/change-proposal.ts';
import { escalate } from '../../commands/decisions/escalate.ts';
import { propose, recordDecision } from '../../commands/decisions/propose.ts';
import { setDomain } from '../../commands/decisions/set-domain.ts';
import { clearObjection, signal, type Word } from '../../commands/decisions/signal.ts';
import { objectedTo, resolvedOn, withdrawn } from '../../domain/decisions/consent.ts';
import { sessionHeld } from '../../domain/decisions/escalation.ts';
import { originOf, type Proposal } from '../../domain/decisions/proposal.ts';
import type { EnteredConsent } from '../../domain/entered-consent.ts';
import type { MutationResolvers } from '../../generated.ts';
import { storeOn } from '../../store/members.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';
import { proposalSeen, requireFor, requireOn } from './sees-proposal.ts';

type DecisionMutations = Pick<
  MutationResolvers,
  | 'setTeamDomain'
  | 'propose'
  | 'recordDecision'
  | 'signalProposal'
  | 'objectToProposal'
  | 'resolveProposalObjection'
  | 'clearProposalObjection'
  | 'withdrawProposal'
  | 'recordSession'
  | 'escalateProposal'
>;

export const decisionMutations: DecisionMutations = {
  setTeamDomain: async (_, args, context) => {
    const input = parseInput(inputs.domainInput, args.input);
    const { access } = await sightOf(context);
    access.require('domain.set');
    await changing(context, setDomain(context, context.viewer.personId, input));
    const team = await storeOn(context.table).teamOf(input.teamId);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },

  propose: async (_, args, context) => {
    const input = parseInput(inputs.proposeInput, args.input);
    const { access } = await sightOf(context);
    access.require('proposal.make', { teamId: input.groupId });
    return changing(context, propose(context, { ...input, by: context.viewer.personId }));
  },

  recordDecision: async (_, args, context) => {
    const input = parseInput(inputs.proposeInput, args.input);
    const { access } = await sightOf(context);
    access.require('decision.record', { teamId: input.groupId });
    return changing(context, recordDecision(context, { ...input, by: context.viewer.personId }));
  },

  signalProposal: async (_, args, context) => {
    const { proposalId, objection, heard } = parseInput(inputs.signalInput, args.input);
    const proposal = await requireOn('proposal.signal', proposalId, context);
    const word = await wordOf(heard, proposal, context);
    return changing(context, signal(context, proposalId, word, objection));
  },

  objectToProposal: async (_, args, context) => {
    const { proposalId, argument } = parseInput(inputs.objectInput, args.input);
    await requireOn('proposal.signal', proposalId, context);
    const { now, viewer } = context;
    return changing(
      context,
      changeProposal(context, proposalId, (proposal) => objectedTo(proposal, viewer.personId, argument, now)),
    );
  },

  resolveProposalObjection: async (_, args, context) => {
    const input = parseInput(inputs.resolveInput, args.input);
    const { proposalId, objectorId, verb, words, ...amendment } = input;
    await requireOn('proposal.resolve', proposalId, context);
    const resolution = { verb, words, by: context.viewer.personId, at: context.now };
    return changing(
      context,
      changeProposal(context, proposalId, (proposal) =>
        resolvedOn(proposal, objectorId, resolution, amendment),
      ),
    );
  },

  clearProposalObjection: async (_, args, context) => {
    const { proposalId, heard } = parseInput(inputs.clearInput, args.input);
    const proposal = await requireOn('proposal.signal', proposalId, context);
    const word = await wordOf(heard, proposal, context);
    return changing(context, clearObjection(context, proposalId, word));
  },

  withdrawProposal: async (_, args, context) => {
    const { proposalId } = parseInput(inputs.withdrawInput, args.input);
    const proposal = await proposalSeen(proposalId, context);
    const about = { teamId: originOf(proposal), ...(proposal.by && { personId: proposal.by }) };
    requireFor(await sightOf(context), 'proposal.withdraw', about);
    return changing(
      context,
      changeProposal(context, proposalId, (one) => withdrawn(one, context.now)),
    );
  },

  recordSession: async (_, args, context) => {
    const { proposalId, on } = parseInput(inputs.sessionInput, args.input);
    await requireOn('session.record', proposalId, context);
    const { now, viewer } = context;
    return changing(
      context,
      changeProposal(context, proposalId, (proposal) => sessionHeld(proposal, on, viewer.personId, now)),
    );
  },

  escalateProposal: async (_, args, context) => {
    const { proposalId, why } = parseInput(inputs.escalateInput, args.input);
    const proposal = await proposalSeen(proposalId, context);
    requireFor(await sightOf(context), 'proposal.escalate', { teamId: originOf(proposal) });
    return changing(context, escalate(context, proposalId, context.viewer.personId, why));
  },
};

/** One's own word, or what one heard from somebody, if one may note it down. */
async function wordOf(
  heard: (Omit<EnteredConsent, 'by'> & { readonly personId: string }) | undefined,
  { groupId }: Proposal,
  context: RequestContext,
): Promise<Word> {
  const { viewer } = context;
  if (!heard) return { personId: viewer.personId };
  const { access } = await sightOf(context);
  access.require('proposal.signalFor', { teamId: groupId });
  const { personId, how, on } = heard;
  return { personId, heard: { by: viewer.personId, how, on } };
}
