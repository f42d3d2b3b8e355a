import { dateOf, type Id } from '@kith/kernel';
import { accessFor, parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { unpaid } from '../../commands/pay-run/unpaid.ts';
import { permissions } from '../../domain/permissions.ts';
import type { QueryResolvers } from '../../generated.ts';
import { listPayees, type Payee } from '../../store/pay-runs.ts';
import { listProposedTo } from '../../store/proposed-time.ts';
import { settlementsUnderWay } from '../../store/settlements.ts';
import { listToConfirm, listUnsettled } from '../../store/visits.ts';

const asked = z.object({ teamIds: z.array(z.string().min(1).max(64)).max(100) });
const MOST = 100;
const EVER = ['2000-01-01', '9999-12-31'] as const;

/** What is left to settle before the circle can close (F12). */
export const closingQueries: Pick<QueryResolvers, 'timeToSettle'> = {
  timeToSettle: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeTimeToSettle');
    const { teamIds } = parseInput(asked, args);
    const [toConfirm, unpaidWorkers, neighbours] = await Promise.all([
      Promise.all(teamIds.map((teamId) => waitingIn(context, teamId as Id<'team'>))),
      countUnpaid(context),
      unsettledWith(context),
    ]);
    return { toConfirm: toConfirm.filter(({ waiting }) => waiting > 0), unpaidWorkers, neighbours };
  },
};

async function waitingIn({ table }: RequestContext, teamId: Id<'team'>) {
  const page = { limit: MOST, after: undefined };
  const [visits, meetings] = await Promise.all([
    listToConfirm(table, teamId, page),
    listProposedTo(table, teamId, page),
  ]);
  return { teamId, waiting: visits.items.length + meetings.items.length };
}

async function countUnpaid({ table, now }: RequestContext): Promise<number> {
  const today = dateOf(now);
  const isUnpaid = async (payee: Payee) =>
    (await unpaid(table, payee, { from: today, to: today })).length > 0;
  let count = 0;
  let after: Payee['workerId'] | undefined;
  for (;;) {
    const { items, hasMore } = await listPayees(table, after, MOST);
    const found = await Promise.all(items.map(({ value }) => isUnpaid(value)));
    count += found.filter(Boolean).length;
    if (!hasMore) return count;
    after = items.at(-1)?.value.workerId;
  }
}

async function unsettledWith({ table, neighbourhood }: RequestContext): Promise<string[]> {
  const slugs = (await neighbourhood.neighbours()).map(({ slug }) => slug);
  const hours = await Promise.all(
    slugs.map(async (slug) => ((await listUnsettled(table, slug, EVER)).length > 0 ? [slug] : [])),
  );
  const months = (await settlementsUnderWay(table)).map(({ neighbour }) => neighbour);
  return [...new Set([...hours.flat(), ...months])].sort();
}
