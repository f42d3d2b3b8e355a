import type { Id } from '@kith/kernel';
import { accessFor, connectionOf, find, pageAsked, parseInput } from '@kith/service-kit';
import { cancelPayRun, issuePayRun, recheckPayRun, startPayRun } from '../../commands/pay-run/runs.ts';
import { statementIn, topUpToFloor } from '../../commands/pay-run/top-up.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers, QueryResolvers } from '../../generated.ts';
import { listPayRuns, payees, payRuns } from '../../store/pay-runs.ts';
import { failuresOf } from './failures.ts';
import { runInput, startInput, topUpInput } from './inputs.ts';

type Queries = Pick<QueryResolvers, 'payRun' | 'payRuns' | 'myFloorFailures'>;

export const payRunQueries: Queries = {
  payRun: async (_, { id }, { table, viewer }) => {
    accessFor(permissions, viewer).require('seePayRuns');
    return (await find(table, payRuns, id)) ?? null;
  },

  payRuns: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seePayRuns');
    return connectionOf(await listPayRuns(table, pageAsked(args)), ({ value }) => value);
  },

  myFloorFailures: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnStatements');
    const payee = await find(table, payees, viewer.personId);
    const run = payee?.last && (await find(table, payRuns, payee.last.runId));
    if (run?.state !== 'BLOCKED') return [];
    const statement = await statementIn(table, run, viewer.personId);
    return statement ? failuresOf(statement) : [];
  },
};

type Mutations = Pick<
  MutationResolvers,
  'startPayRun' | 'recheckPayRun' | 'topUpToFloor' | 'issuePayRun' | 'cancelPayRun'
>;

export const payRunMutations: Mutations = {
  startPayRun: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runPay');
    const { id, ...days } = parseInput(startInput, input);
    return startPayRun(context, { ...days, id: id as Id<'payrun'> | undefined }, context.viewer.personId);
  },

  recheckPayRun: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runPay');
    return recheckPayRun(context, parseInput(runInput, input).runId);
  },

  topUpToFloor: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runPay');
    return topUpToFloor(context, parseInput(topUpInput, input));
  },

  issuePayRun: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runPay');
    return issuePayRun(context, parseInput(runInput, input).runId, context.viewer.personId);
  },

  cancelPayRun: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runPay');
    return cancelPayRun(context, parseInput(runInput, input).runId);
  },
};
