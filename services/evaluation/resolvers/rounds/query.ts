import { kithError } from '@kith/kernel';
import { accessFor, connectionOfAll, find, parseInput } from '@kith/service-kit';
import { exportMine } from '../../commands/rounds/export-mine.ts';
import { myQuestions, myScores } from '../../commands/rounds/my-questions.ts';
import { permissions } from '../../domain/permissions.ts';
import { roundFormPage } from '../../domain/rounds/print.ts';
import type { QueryResolvers } from '../../generated.ts';
import { allInstruments } from '../../store/instruments.ts';
import { askedPeople, roundLists, rounds } from '../../store/rounds.ts';
import { formAsked, mannerAsked, roundAsked, roundById } from './inputs.ts';
import { requireTieTo } from './tied.ts';

export const roundQueries: Pick<
  QueryResolvers,
  'rounds' | 'round' | 'myQuestions' | 'myRoundScores' | 'exportMyAnswers' | 'roundForm'
> = {
  rounds: async (_, page, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeRounds');
    const all = await roundLists.rounds(table);
    return connectionOfAll(
      all.toSorted((one, other) => other.opensOn.localeCompare(one.opensOn)),
      page,
    );
  },
  round: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeRounds');
    return (await find(table, rounds, parseInput(roundById, args).id)) ?? null;
  },
  myQuestions: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('answerOwnRound');
    const manner = parseInput(mannerAsked, args);
    const found = await myQuestions(context, context.viewer.personId);
    return found.map((each) => ({ ...each, ...manner }));
  },
  myRoundScores: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('answerOwnRound');
    return myScores(context, context.viewer.personId, parseInput(roundAsked, args).roundId);
  },
  exportMyAnswers: async (_, __, context) => {
    accessFor(permissions, context.viewer).require('answerOwnRound');
    const made = await exportMine(context, context.viewer.personId);
    return { madeAt: made.madeAt, json: JSON.stringify(made) };
  },
  roundForm: async (_, { input }, context) => {
    const { table, viewer } = context;
    const { roundId, personId = viewer.personId, ...manner } = parseInput(formAsked, input);
    const [round, asked] = [
      await find(table, rounds, roundId),
      await find(table, askedPeople, roundId, personId),
    ];
    if (!round || !asked) throw kithError('NOT_FOUND');
    requireTieTo(context, 'giveFormsOut', asked);
    const { code } = asked;
    return { code, print: roundFormPage({ round, asked, instruments: await allInstruments(table), manner }) };
  },
};
