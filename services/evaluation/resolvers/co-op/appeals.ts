import { kithError, newId } from '@kith/kernel';
import { accessFor, find, parseInput, type RequestContext } from '@kith/service-kit';
import * as commands from '../../commands/co-op/appeals.ts';
import { type Appeal, stageOf, unrelatedIn } from '../../domain/co-op/appeal.ts';
import { appealRules } from '../../domain/co-op/rules.ts';
import { permissions } from '../../domain/permissions.ts';
import type { AppealResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { allAppeals, appeals } from '../../store/co-op/deciding.ts';
import { appealInput, beginInput, signInput, tieInput } from './inputs.ts';

export const appealQueries: Pick<QueryResolvers, 'appeal' | 'appeals'> = {
  appeal: async (_, args, context) => {
    const { id } = parseInput(appealInput, args);
    const found = await find(context.table, appeals, id);
    if (!found || !maySee(found, context)) throw kithError('NOT_FOUND');
    return found;
  },

  appeals: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('keepAppeals');
    return allAppeals(table);
  },
};

type AppealMutation =
  | 'beginAppeal'
  | 'signAppeal'
  | 'tieSignatories'
  | 'hearAppeal'
  | 'settleAppeal'
  | 'referAppeal';

export const appealMutations: Pick<MutationResolvers, AppealMutation> = {
  beginAppeal: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('appeal');
    const { id = newId('appeal'), about } = parseInput(beginInput, input);
    return commands.beginAppeal({ id, about }, context.viewer.personId, context);
  },

  signAppeal: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('appeal');
    const { id, relatedTo = [] } = parseInput(signInput, input);
    return commands.signAppeal(id, relatedTo, context.viewer.personId, context);
  },

  tieSignatories: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('keepAppeals');
    const { id, one, other } = parseInput(tieInput, input);
    return commands.tieSignatories(id, [one, other], context);
  },

  hearAppeal: (_, { input }, context) => commands.hearAppeal(kept(input, context), context),
  settleAppeal: (_, { input }, context) => commands.settleAppeal(kept(input, context), context),
  referAppeal: (_, { input }, context) => commands.referAppeal(kept(input, context), context),
};

export const appeal: AppealResolvers = {
  stage: (known) => stageOf(known),
  signatories: ({ signatories }) => signatories.map(({ personId }) => personId),
  unrelated: async (known, _, { table }) => unrelatedIn(known, await commands.tiesIn(table)),
  needed: () => appealRules.unrelated,
  counsel: ({ id, referredOn }) => (referredOn ? { id } : null),
};

/** The appeal that someone who keeps account of appeals does something with. */
function kept(input: unknown, { viewer }: RequestContext): string {
  accessFor(permissions, viewer).require('keepAppeals');
  return parseInput(appealInput, input).id;
}

function maySee({ signatories }: Appeal, { viewer }: RequestContext): boolean {
  const isBehindIt = signatories.some(({ personId }) => personId === viewer.personId);
  return isBehindIt || accessFor(permissions, viewer).allows('keepAppeals');
}
