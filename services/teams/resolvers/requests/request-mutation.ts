import { dateOf, kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { makeRequest } from '../../commands/requests/make-request.ts';
import {
  acknowledge,
  answer,
  ask,
  decide,
  moveRequest,
  type Step,
  send,
  sendFor,
  turnDown,
  turnDownFor,
  withdraw,
} from '../../commands/requests/move-request.ts';
import type { Operation } from '../../domain/permissions.ts';
import type { PackageRequest } from '../../domain/requests/package-request.ts';
import type { MutationResolvers } from '../../generated.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';
import { requestSeen } from './package-request.ts';

type Mutations =
  | 'makePackageRequest'
  | 'answerPackageDraft'
  | 'withdrawPackageRequest'
  | 'acknowledgePackageRequest'
  | 'askAboutRequest'
  | 'answerAboutRequest'
  | 'decidePackageRequest';

/** Takes a step of a request that the viewer sees and may take it of. */
async function take(
  step: Step,
  operation: Operation,
  id: PackageRequest['id'],
  context: RequestContext,
): Promise<PackageRequest> {
  const { groupId } = await requestSeen(id, context);
  const { access } = await sightOf(context);
  access.require(operation, { teamId: groupId });
  return changing(context, moveRequest(context, context.viewer.personId, id, step));
}

function badDay() {
  const problem = 'is not one to come';
  return kithError('BAD_INPUT', {
    what: `The day ${problem}.`,
    fields: [{ field: 'confirmed.on', problem }],
  });
}

export const requestMutation: Pick<MutationResolvers, Mutations> = {
  makePackageRequest: async (_, args, context) => {
    const input = parseInput(inputs.makePackageRequestInput, args.input);
    const { access } = await sightOf(context);
    const about = { teamId: input.groupId };
    access.require('package.draft', about);
    const isSent = access.allows('package.consent', about);
    return changing(context, makeRequest(context, context.viewer.personId, isSent, input));
  },

  answerPackageDraft: (_, args, context) => {
    const { requestId, consent, confirmed } = parseInput(inputs.answerPackageDraftInput, args.input);
    if (!confirmed) return take(consent ? send : turnDown, 'package.consent', requestId, context);
    if (confirmed.on > dateOf(context.now)) throw badDay();
    return take(consent ? sendFor(confirmed) : turnDownFor, 'package.consentFor', requestId, context);
  },

  withdrawPackageRequest: (_, args, context) => {
    const { requestId } = parseInput(inputs.packageRequestInput, args.input);
    return take(withdraw, 'package.consent', requestId, context);
  },

  acknowledgePackageRequest: (_, args, context) => {
    const { requestId } = parseInput(inputs.packageRequestInput, args.input);
    return take(acknowledge, 'package.decide', requestId, context);
  },

  askAboutRequest: (_, args, context) => {
    const { requestId, question } = parseInput(inputs.askAboutRequestInput, args.input);
    return take(ask(question), 'package.decide', requestId, context);
  },

  answerAboutRequest: async (_, args, context) => {
    const { requestId, answer: words } = parseInput(inputs.answerAboutRequestInput, args.input);
    const { groupId: teamId } = await requestSeen(requestId, context);
    const { access } = await sightOf(context);
    const asOther = access.allows('package.consentFor', { teamId });
    return take(answer(words), asOther ? 'package.consentFor' : 'package.consent', requestId, context);
  },

  decidePackageRequest: (_, args, context) => {
    const { requestId, ...ruling } = parseInput(inputs.decidePackageRequestInput, args.input);
    return take(decide(ruling), 'package.decide', requestId, context);
  },
};
