import { parseInput } from '@kith/service-kit';
import { answer } from '../commands/answer.ts';
import { appointAdvocate } from '../commands/appoint-advocate.ts';
import { askToJoin } from '../commands/ask-to-join.ts';
import { setCheckConsent } from '../commands/checks/consent.ts';
import { createTeam } from '../commands/create-team.ts';
import { endMembership } from '../commands/end-membership.ts';
import { introduceMyself } from '../commands/introduce-myself.ts';
import { inviteMember } from '../commands/invite-member.ts';
import { recordVetting } from '../commands/record-vetting.ts';
import { renameTeam } from '../commands/rename-team.ts';
import { CIRCLE } from '../domain/group.ts';
import type { MutationResolvers } from '../generated.ts';
import * as inputs from './inputs.ts';
import { requireOver } from './require-over.ts';
import { changing, sightOf } from './sight.ts';

export const mutation: MutationResolvers = {
  introduceMyself: async (_, args, context) => {
    const input = parseInput(inputs.introduceMyselfInput, args.input);
    await changing(context, introduceMyself(context, context.viewer.personId, input));
    return { id: context.viewer.personId };
  },

  createTeam: (_, args, context) => {
    const input = parseInput(inputs.createTeamInput, args.input);
    return changing(context, createTeam(context, context.viewer.personId, input));
  },

  renameTeam: async (_, args, context) => {
    const input = parseInput(inputs.renameTeamInput, args.input);
    const { access } = await sightOf(context);
    access.require('team.rename', input);
    return changing(context, renameTeam(context, input.teamId, input.name));
  },

  inviteMember: async (_, args, context) => {
    const input = parseInput(inputs.inviteMemberInput, args.input);
    const { access } = await sightOf(context);
    access.require('member.invite', { teamId: input.teamId });
    return changing(context, inviteMember(context, context.viewer.personId, input));
  },

  answerInvitation: async (_, args, context) => {
    const { memberId, accept } = parseInput(inputs.answerInvitationInput, args.input);
    await requireOver('invitation.answer', memberId, context);
    return changing(
      context,
      answer(context, context.viewer.personId, 'member', memberId, accept ? 'YES' : 'NO'),
    );
  },

  askToJoin: (_, args, context) => {
    const input = parseInput(inputs.askToJoinInput, args.input);
    return changing(context, askToJoin(context, { ...input, personId: context.viewer.personId }));
  },

  answerRequest: async (_, args, context) => {
    const { memberId, approve } = parseInput(inputs.answerRequestInput, args.input);
    await requireOver('request.answer', memberId, context);
    return changing(
      context,
      answer(context, context.viewer.personId, 'owner', memberId, approve ? 'YES' : 'NO'),
    );
  },

  endMembership: async (_, args, context) => {
    const { memberId } = parseInput(inputs.endMembershipInput, args.input);
    await requireOver('membership.end', memberId, context);
    return changing(context, endMembership(context, context.viewer.personId, memberId));
  },

  appointAdvocate: async (_, args, context) => {
    const { memberId, until } = parseInput(inputs.appointAdvocateInput, args.input);
    await requireOver('advocate.appoint', memberId, context);
    return changing(context, appointAdvocate(context, memberId, until));
  },

  inviteToCircle: async (_, args, context) => {
    const input = parseInput(inputs.inviteToCircleInput, args.input);
    const { access } = await sightOf(context);
    access.require('circle.invite');
    const terms = { ...input, teamId: CIRCLE, kind: 'CIRCLE_MEMBER', scopes: [] } as const;
    return changing(context, inviteMember(context, context.viewer.personId, terms));
  },

  recordVetting: async (_, args, context) => {
    const { personId, clearUntil, check: seen } = parseInput(inputs.recordVettingInput, args.input);
    const { access } = await sightOf(context);
    access.require('vetting.record');
    const check = seen && { ...seen, by: context.viewer.personId };
    await changing(context, recordVetting(context, { personId, clearUntil, check }));
    return { id: personId };
  },

  setCheckConsent: async (_, args, context) => {
    const { given } = parseInput(inputs.setCheckConsentInput, args.input);
    const { personId } = context.viewer;
    await changing(context, setCheckConsent(context, personId, given));
    return { id: personId };
  },
};
