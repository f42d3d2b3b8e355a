import { type Id, kithError } from '@kith/kernel';
import { connectionOfAll, parseInput, type RequestContext } from '@kith/service-kit';
import {
  answerObservation,
  finishObservation,
  planObservation,
  startObservation,
} from '../../commands/learning/observations.ts';
import { type Observation, statusOfObservation } from '../../domain/learning/observation.ts';
import type { Side } from '../../domain/membership.ts';
import type { Operation } from '../../domain/permissions.ts';
import type {
  MutationResolvers,
  ObservationResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

/** An observation the viewer may do this with: as the worker, the observer if `alsoObserver`, or by what they are to the team. */
async function permitted(
  operation: Operation,
  id: Id<'observation'>,
  context: RequestContext,
  alsoObserver = false,
): Promise<Observation> {
  const found = await mattersOn(context.table).matterOf<Observation>(id);
  if (!found) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  const isObserver = alsoObserver && found.observerId === context.viewer.personId;
  access.require(operation, {
    teamId: found.groupId,
    personId: isObserver ? found.observerId : found.workerId,
  });
  return found;
}

type Observing = 'planObservation' | 'answerObservation' | 'startObservation' | 'finishObservation';

export const observationMutation: Pick<MutationResolvers, Observing> = {
  planObservation: async (_, args, context) => {
    const plan = parseInput(inputs.planObservationInput, args.input);
    const { access } = await sightOf(context);
    access.require('observation.plan', { teamId: plan.groupId });
    const { personId } = context.viewer;
    const sides: Side[] = [
      ...(access.allows('observation.ofTeam', { teamId: plan.groupId }) ? (['owner'] as const) : []),
      ...(plan.workerId === personId ? (['member'] as const) : []),
    ];
    return changing(context, planObservation(context, plan, { personId, sides }));
  },

  answerObservation: async (_, args, context) => {
    const { observationId, accept } = parseInput(inputs.answerObservationInput, args.input);
    const found = await permitted('observation.answer', observationId, context);
    const { personId } = context.viewer;
    const side = found.workerId === personId ? 'member' : 'owner';
    return changing(context, answerObservation(context, observationId, { side, yes: accept, by: personId }));
  },

  startObservation: async (_, args, context) => {
    const { observationId } = parseInput(inputs.startObservationInput, args.input);
    await permitted('observation.start', observationId, context, true);
    return changing(context, startObservation(context, observationId));
  },

  finishObservation: async (_, args, context) => {
    const { observationId, learned } = parseInput(inputs.finishObservationInput, args.input);
    await permitted('observation.start', observationId, context);
    return changing(context, finishObservation(context, observationId, learned));
  },
};

export const observationQuery: Pick<QueryResolvers, 'observation'> = {
  observation: async (_, args, context) => {
    const id = parseInput(inputs.observationId, args.id);
    return permitted('observation.read', id, context, true);
  },
};

/** Of a team: observations still to come or under way. */
export const observations: NonNullable<TeamResolvers['observations']> = async ({ teamId }, page, context) => {
  const { access, front } = await sightOf(context);
  if (!access.allows('team.members', { teamId })) return null;
  const seesAll = access.allows('observation.ofTeam', { teamId });
  const { personId } = context.viewer;
  const open = (await front(teamId)).open<Observation>('observation');
  return connectionOfAll(
    open.filter((one) => seesAll || [one.workerId, one.observerId].includes(personId)),
    page,
  );
};

export const observation: ObservationResolvers = {
  team: async ({ groupId }, _, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('team.name', { teamId: groupId })) return null;
    return (await storeOn(context.table).teamOf(groupId)) ?? null;
  },
  worker: ({ workerId }) => ({ id: workerId }),
  observer: ({ observerId }) => ({ id: observerId }),
  status: (found, _, { now }) => statusOfObservation(found, now),
  ownerConsent: ({ consents }) => consents.owner !== undefined,
  ownerConsentBy: ({ consents }) => (consents.owner ? { id: consents.owner.by } : null),
  workerConsent: ({ consents }) => consents.member !== undefined,
};
