import { dateOf, instantAt } from '@kith/kernel';
import {
  type Connection,
  connectionOf,
  findAll,
  type Page,
  pageAsked,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import type { Proposed } from '../../domain/proposals/proposed.ts';
import type { QueryResolvers, TeamResolvers } from '../../generated.ts';
import { proposalLists, proposedHours } from '../../store/proposals.ts';
import { accessOf } from '../access.ts';
import type { ProposedHoursParent } from '../parents.ts';
import * as inputs from './inputs.ts';
import { lastPlanOf } from './plans.ts';
import { seen } from './seen.ts';

export const proposalQueries: Pick<QueryResolvers, 'myProposedHours'> = {
  myProposedHours: async (_, args, context) => {
    const { table, viewer } = context;
    accessOf(context).require('work.read', { personId: viewer.personId });
    const page = await proposalLists.ofWorker(table, viewer.personId, today(context), pageAsked(args));
    const found = await findAll(
      table,
      proposedHours,
      page.items.map(({ value }) => value.id),
    );
    return asConnection(context, page, ({ value }) => found.get(value.id));
  },
};

/** Of a team: its own plan of a week, and who is proposed for its hours. */
export const teamProposals: Pick<TeamResolvers, 'weekPlan' | 'proposedHours'> = {
  weekPlan: ({ id: teamId }, args, context) => {
    const { of } = parseInput(inputs.weekPlanInput, args);
    accessOf(context).require('plan.ofTeam', { teamId });
    return lastPlanOf(context, { teamId }, of);
  },

  proposedHours: async ({ id: teamId }, args, context) => {
    accessOf(context).require('proposed.ofTeam', { teamId });
    const page = await proposalLists.ofTeam(context.table, teamId, today(context), pageAsked(args));
    return asConnection(context, page, ({ value }) => value);
  },
};

async function asConnection<Item>(
  context: RequestContext,
  page: Page<Item>,
  of: (item: Item) => Proposed | undefined,
): Promise<Connection<ProposedHoursParent>> {
  const there = page.items.filter((item) => of(item) !== undefined);
  const nodes = await seen(
    context,
    there.flatMap((item) => of(item) ?? []),
  );
  const at = new Map(there.map((item, index) => [item, nodes[index]]));
  const { edges, pageInfo } = connectionOf(page, (item) => at.get(item));
  return { edges: edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : [])), pageInfo };
}

function today({ now }: RequestContext) {
  return instantAt(dateOf(now), '00:00');
}
