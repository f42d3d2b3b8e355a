import { accessFor, connectionOf, find, pageAsked, pageOf, parseInput } from '@kith/service-kit';
import { endAppeal, extendCounsel, holdSession } from '../../commands/appeals/counsel.ts';
import { type CounselCase, sessionsAllowed } from '../../domain/appeals/counsel.ts';
import { permissions } from '../../domain/permissions.ts';
import type { CounselCaseResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { COUNSEL, counselCases } from '../../store/co-op.ts';
import { appealAsked, endAsked, extendAsked } from '../inputs.ts';
import { circlesBySlug } from '../local-circle.ts';
import { requireNational } from '../national-access.ts';

export const appealQueries: Pick<QueryResolvers, 'counselCases'> = {
  counselCases: async (_, args, context) => {
    requireNational(context, 'seeCounsel');
    const page = await pageOf<CounselCase>(context.table, { pk: COUNSEL, ...pageAsked(args) });
    return connectionOf(page, ({ value }) => value);
  },
};

export const appealMutations: Pick<MutationResolvers, 'holdCounsel' | 'extendCounsel' | 'endAppeal'> = {
  holdCounsel: async (_, { input }, context) => {
    requireNational(context, 'holdCounsel');
    return holdSession(parseInput(appealAsked, input).id, context);
  },

  extendCounsel: async (_, { input }, context) => {
    requireNational(context, 'holdCounsel');
    const { id, sessions } = parseInput(extendAsked, input);
    return extendCounsel(id, sessions, context);
  },

  endAppeal: async (_, { input }, context) => {
    requireNational(context, 'holdCounsel');
    const { id, outcome } = parseInput(endAsked, input);
    return endAppeal(id, outcome, context);
  },
};

export const counselCase: CounselCaseResolvers = {
  /** To its own circle, and to whoever keeps account of appeals; to anyone else there is none. */
  __resolveReference: async ({ id }, { table, viewer, circle }) => {
    const found = await find(table, counselCases, id);
    const isAtNational = viewer.circle === circle && accessFor(permissions, viewer).allows('seeCounsel');
    return found && (found.circle === viewer.circle || isAtNational) ? found : null;
  },
  circle: async ({ circle }, _, context) => (await circlesBySlug(context))(circle),
  sessionsAllowed: (known) => sessionsAllowed(known),
};
