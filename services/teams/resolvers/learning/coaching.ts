import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import {
  answerCoaching,
  askForCoaching,
  endCoaching,
  finishCoaching,
  offerCoaching,
} from '../../commands/learning/coaching.ts';
import type {
  CoachingResolvers,
  CoachResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated.ts';
import { learningOn } from '../../store/learning.ts';
import { sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

export const coachingQuery: Pick<QueryResolvers, 'coaches' | 'myCoaching' | 'coachingAskedOfMe'> = {
  coaches: async (_, page, { table }) =>
    connectionOf(await learningOn(table).coaches(pageAsked(page)), (coach) => coach),
  myCoaching: async (_, page, { table, viewer }) =>
    connectionOf(await learningOn(table).askedBy(viewer.personId, pageAsked(page)), (session) => session),
  coachingAskedOfMe: async (_, page, { table, viewer }) =>
    connectionOf(await learningOn(table).askedOf(viewer.personId, pageAsked(page)), (session) => session),
};

type CoachingDone =
  | 'offerCoaching'
  | 'endCoachingOffer'
  | 'askForCoaching'
  | 'answerCoaching'
  | 'finishCoaching';

export const coachingMutation: Pick<MutationResolvers, CoachingDone> = {
  offerCoaching: async (_, args, context) => {
    const { about } = parseInput(inputs.offerCoachingInput, args.input);
    const { access } = await sightOf(context);
    access.require('coaching.offer');
    return offerCoaching(context, context.viewer.personId, about);
  },

  endCoachingOffer: (_, __, context) => endCoaching(context, context.viewer.personId),

  askForCoaching: (_, args, context) => {
    const asked = parseInput(inputs.askForCoachingInput, args.input);
    return askForCoaching(context, context.viewer.personId, asked);
  },

  answerCoaching: (_, args, context) => {
    const { accept, ...which } = parseInput(inputs.answerCoachingInput, args.input);
    return answerCoaching(context, which, context.viewer.personId, accept);
  },

  finishCoaching: (_, args, context) => {
    const { coachingId, learned } = parseInput(inputs.finishCoachingInput, args.input);
    return finishCoaching(context, { coachingId, personId: context.viewer.personId }, learned);
  },
};

export const coach: CoachResolvers = { person: ({ personId }) => ({ id: personId }) };

export const coaching: CoachingResolvers = {
  id: ({ coachingId }) => coachingId,
  person: ({ personId }) => ({ id: personId }),
  coach: ({ coachId }) => ({ id: coachId }),
};
