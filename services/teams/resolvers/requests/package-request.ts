import { kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { clocksOf, type PackageRequest, stateOf, wasSent } from '../../domain/requests/package-request.ts';
import { answersRequests } from '../../domain/requests/waiting.ts';
import { nextWords, statusWords } from '../../domain/requests/words.ts';
import type {
  PackageAnswerResolvers,
  PackageDecisionResolvers,
  PackageQuestionResolvers,
  PackageRequestResolvers,
  QueryResolvers,
} from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { sightOf } from '../sight.ts';
import { packageRequestId } from './inputs.ts';

/** The request, if the viewer may see it. Throws `NOT_FOUND`, also for a draft to a professional; `NOT_ALLOWED`. */
export async function requestSeen(
  id: PackageRequest['id'],
  context: RequestContext,
): Promise<PackageRequest> {
  const request = await mattersOn(context.table).matterOf<PackageRequest>(id);
  if (!request) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  const about = { teamId: request.groupId };
  access.require('package.see', about);
  if (!wasSent(request) && !access.allows('package.seeDraft', about)) throw kithError('NOT_FOUND');
  return request;
}

export const requestQuery: Pick<QueryResolvers, 'packageRequest'> = {
  packageRequest: (_, { id }, context) => requestSeen(parseInput(packageRequestId, id), context),
};

export const packageRequest: PackageRequestResolvers = {
  team: async ({ groupId }, _, context) => {
    const { front } = await sightOf(context);
    const { team } = await front(groupId);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },
  state: (request) => stateOf(request),
  status: (request, _, { now }) => statusWords(request, now),
  next: async (request, _, context) => {
    const { front } = await sightOf(context);
    const { places } = await front(request.groupId);
    return nextWords(
      request,
      places.some((place) => answersRequests(place, context.now)),
    );
  },
  days: (request, _, { now }) => clocksOf(request, now).open ?? null,
  daysToAcknowledge: (request, _, { now }) => clocksOf(request, now).toAcknowledge ?? null,
  daysToDecide: (request, _, { now }) => clocksOf(request, now).toDecide ?? null,
  draftedBy: ({ drafted }) => ({ id: drafted.by }),
  draftedAt: ({ drafted }) => drafted.at,
  submittedBy: ({ submitted }) => (submitted ? { id: submitted.by } : null),
  submittedEntered: ({ submitted }) =>
    submitted?.heard ? { ...submitted.heard, by: { id: submitted.by } } : null,
  submittedAt: ({ submitted }) => submitted?.at ?? null,
  acknowledgedAt: ({ acknowledged }) => acknowledged?.at ?? null,
  acknowledgedBy: ({ acknowledged }) => (acknowledged ? { id: acknowledged.by } : null),
  questions: ({ questions = [] }) => questions,
  decision: ({ decided }) => decided ?? null,
  withdrawnAt: ({ withdrawn }) => withdrawn?.at ?? null,
};

export const packageDecision: PackageDecisionResolvers = {
  decidedAt: ({ at }) => at,
  decidedBy: ({ by }) => ({ id: by }),
};

export const packageQuestion: PackageQuestionResolvers = {
  askedAt: ({ at }) => at,
  askedBy: ({ by }) => ({ id: by }),
  answer: ({ answer }) => answer ?? null,
};

export const packageAnswer: PackageAnswerResolvers = {
  answeredAt: ({ at }) => at,
  answeredBy: ({ by }) => ({ id: by }),
};
