import { gbp, kithError } from '@kith/kernel';
import { accessFor, connectionOfAll, parseInput, type RequestContext } from '@kith/service-kit';
import { type MonthWith, proposeSettlement } from '../../commands/settlement/propose.ts';
import { leaveToNextMonth, settleMonth } from '../../commands/settlement/resolve.ts';
import { dueWith, type SettlementView, viewOf } from '../../commands/settlement/view.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers, QueryResolvers, SettlementResolvers } from '../../generated.ts';
import { leaveInput, monthAsked, settleInput } from './inputs.ts';
import { differenceShown, lineShown } from './shown.ts';

export const settlementQueries: Pick<QueryResolvers, 'settlement' | 'settlementsDue'> = {
  settlement: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeSettlement');
    return seen(context, parseInput(monthAsked, args));
  },

  settlementsDue: async (_, __, context) => {
    accessFor(permissions, context.viewer).require('seeSettlement');
    const neighbours = await context.neighbourhood.neighbours();
    const due = await Promise.all(neighbours.map(({ slug }) => dueOf(context, slug)));
    return due.flat().sort((a, b) => (a.month < b.month ? -1 : 1));
  },
};

export const settlementMutations: Pick<
  MutationResolvers,
  'proposeSettlement' | 'leaveToNextMonth' | 'settleMonth'
> = {
  proposeSettlement: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('settle');
    const asked = parseInput(monthAsked, input);
    await requireNeighbour(context, asked);
    await proposeSettlement(context, asked);
    return seen(context, asked);
  },

  leaveToNextMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('settle');
    const { visitId, ...asked } = parseInput(leaveInput, input);
    await leaveToNextMonth(context, asked, visitId);
    return seen(context, asked);
  },

  settleMonth: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('settle');
    const asked = parseInput(settleInput(context.now), input);
    await settleMonth(context, { ...asked, by: context.viewer.personId });
    return seen(context, asked);
  },
};

export const settlement: SettlementResolvers = {
  neighbour: ({ record }) => record.neighbour,
  month: ({ record }) => record.month,
  minutesReceived: ({ sums }) => sums.minutesReceived,
  minutesLent: ({ sums }) => sums.minutesLent,
  charged: ({ sums }) => gbp(sums.charged),
  paid: ({ sums }) => gbp(sums.paid),
  commons: ({ sums }) => gbp(sums.commons),
  owed: ({ sums }) => gbp(sums.owed),
  due: ({ sums }) => gbp(sums.due),
  net: ({ sums }) => gbp(sums.net),
  lines: ({ lines, record }, args) =>
    connectionOfAll(
      lines.map((line) => lineShown(line, record)),
      args,
    ),
  differences: ({ differences, record }, args) =>
    connectionOfAll(
      differences.map((each) => differenceShown(each, record)),
      args,
    ),
  proposedAt: ({ record }) => record.mine?.at ?? null,
  agreedAt: ({ record }) => record.agreed?.at ?? null,
  payment: ({ record: { paid } }) => (paid ? { ...paid, amount: gbp(paid.pence) } : null),
};

async function dueOf(context: RequestContext, neighbour: string) {
  const due = await dueWith(context, neighbour);
  return Promise.all(
    due.map(async ({ month, net }) => {
      const { state, differences } = await viewOf(context, { neighbour, month });
      return { neighbour, month, state, net: gbp(net), differences: differences.length };
    }),
  );
}

/** A month with a neighbour there is, or was. Throws `NOT_FOUND` for every other. */
async function seen(context: RequestContext, asked: MonthWith): Promise<SettlementView> {
  const view = await viewOf(context, asked);
  if (!view.isKnown) await requireNeighbour(context, asked);
  return view;
}

async function requireNeighbour({ neighbourhood }: RequestContext, { neighbour }: MonthWith): Promise<void> {
  const known = await neighbourhood.neighbours();
  if (!known.some(({ slug }) => slug === neighbour)) throw kithError('NOT_FOUND');
}
