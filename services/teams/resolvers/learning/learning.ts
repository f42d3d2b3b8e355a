import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { setSpecialistNeeds } from '../../commands/learning/set-needs.ts';
import { confirmTraining, recordTraining } from '../../commands/learning/trainings.ts';
import { portable } from '../../domain/learning/record.ts';
import type {
  LearningRecordResolvers,
  MutationResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { learningOn, needsIn } from '../../store/learning.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

export const learningQuery: Pick<QueryResolvers, 'myLearning' | 'myLearningExport' | 'trainingsToConfirm'> = {
  myLearning: async (_, page, { table, viewer }) =>
    connectionOf(await learningOn(table).recordsOf(viewer.personId, pageAsked(page)), (record) => record),

  myLearningExport: async (_, __, { table, viewer, now }) =>
    JSON.stringify(portable(await learningOn(table).allRecordsOf(viewer.personId), now)),

  trainingsToConfirm: async (_, page, context) => {
    const { access } = await sightOf(context);
    if (!access.allows('training.confirm')) return null;
    return connectionOf(await learningOn(context.table).toConfirm(pageAsked(page)), (record) => record);
  },
};

export const learningMutation: Pick<
  MutationResolvers,
  'setSpecialistNeeds' | 'recordTraining' | 'confirmTraining'
> = {
  setSpecialistNeeds: async (_, args, context) => {
    const { teamId, needs } = parseInput(inputs.setSpecialistNeedsInput, args.input);
    const { access } = await sightOf(context);
    access.require('need.set', { teamId });
    return changing(context, setSpecialistNeeds(context, teamId, needs, context.viewer.personId));
  },

  recordTraining: (_, args, context) => {
    const training = parseInput(inputs.recordTrainingInput, args.input);
    return recordTraining(context, context.viewer.personId, training);
  },

  confirmTraining: async (_, args, context) => {
    const which = parseInput(inputs.confirmTrainingInput, args.input);
    const { access } = await sightOf(context);
    access.require('training.confirm');
    return confirmTraining(context, which, context.viewer.personId);
  },
};

/** Of a team: what whoever is paid must be trained in. */
export const specialistNeeds: NonNullable<TeamResolvers['specialistNeeds']> = async (
  { teamId },
  _,
  context,
) => {
  const { access, front } = await sightOf(context);
  if (!access.allows('need.read', { teamId })) return null;
  return needsIn(await front(teamId))?.needs ?? [];
};

export const learningRecord: LearningRecordResolvers = {
  id: ({ recordId }) => recordId,
  person: ({ personId }) => ({ id: personId }),
  words: ({ personId, words }, _, { viewer }) => (personId === viewer.personId ? (words ?? null) : null),
  with: ({ withId }) => (withId === undefined ? null : { id: withId }),
  skill: ({ training }) => training?.skill ?? null,
  issuer: ({ training }) => training?.issuer ?? null,
  expiresOn: ({ training }) => training?.until ?? null,
  confirmedAt: ({ training }) => training?.confirmed?.at ?? null,
  confirmedBy: ({ training }) => (training?.confirmed ? { id: training.confirmed.by } : null),
};
