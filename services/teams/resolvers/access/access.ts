import { idOf, instant } from '@kith/contracts';
import { type Id, kithError } from '@kith/kernel';
import { lineOfText, parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { changeAccess } from '../../commands/access/change-access.ts';
import { described, renewalAnswered, renewalOffered } from '../../domain/access/renewal.ts';
import type { Operation } from '../../domain/permissions.ts';
import type { MemberResolvers, MutationResolvers } from '../../generated.ts';
import { storeOn } from '../../store/members.ts';
import { changing, sightOf } from '../sight.ts';

const memberId = idOf('member').transform((text) => text as Id<'member'>);
const renewAccessInput = z.object({ memberId, endsAt: instant });
const answerRenewalInput = renewAccessInput.extend({ accept: z.boolean() });
const describeMyselfInput = z.object({ memberId, organisation: lineOfText(120), jobTitle: lineOfText(80) });

async function requireOver(operation: Operation, id: Id<'member'>, context: RequestContext): Promise<void> {
  const where = await storeOn(context.table).whereIs(id);
  if (!where) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  access.require(operation, where);
}

export const accessMutation: Pick<MutationResolvers, 'renewAccess' | 'answerRenewal' | 'describeMyself'> = {
  renewAccess: async (_, args, context) => {
    const { memberId: id, endsAt } = parseInput(renewAccessInput, args.input);
    await requireOver('renewal.offer', id, context);
    const { viewer, now } = context;
    const offer = changeAccess(context, id, (membership) =>
      renewalOffered(membership, endsAt, viewer.personId, now),
    );
    return changing(context, offer);
  },

  answerRenewal: async (_, args, context) => {
    const { memberId: id, endsAt, accept } = parseInput(answerRenewalInput, args.input);
    await requireOver('renewal.answer', id, context);
    const answer = changeAccess(context, id, (membership) =>
      renewalAnswered(membership, endsAt, accept, context.now),
    );
    return changing(context, answer);
  },

  describeMyself: async (_, args, context) => {
    const { memberId: id, ...profession } = parseInput(describeMyselfInput, args.input);
    await requireOver('profession.describe', id, context);
    const description = changeAccess(context, id, (membership) =>
      described(membership, profession, context.now),
    );
    return changing(context, description);
  },
};

export const accessMember: Pick<MemberResolvers, 'organisation' | 'jobTitle' | 'renewalOffered'> = {
  organisation: ({ profession }) => profession?.organisation ?? null,

  jobTitle: ({ profession }) => profession?.jobTitle ?? null,

  renewalOffered: async ({ renewal, teamId, personId }, _, context) => {
    const { access } = await sightOf(context);
    const mayKnow =
      access.allows('renewal.answer', { personId }) || access.allows('renewal.offer', { teamId });
    return mayKnow ? (renewal?.endsAt ?? null) : null;
  },
};
