import { gbp } from '@kith/kernel';
import { connectionOf, pageAsked } from '@kith/service-kit';
import type { RateTableName } from '../../domain/rules/rate-table.ts';
import type { PayRunResolvers } from '../../generated.ts';
import { listBlocking, listStatements } from '../../store/statements.ts';
import { failuresOf } from './failures.ts';

export const payRun: PayRunResolvers = {
  checkedAt: ({ checkedAt }) => checkedAt ?? null,
  issuedAt: ({ issuedAt }) => issuedAt ?? null,
  workers: ({ tally }) => tally.workers,
  blocked: ({ tally }) => tally.blocked,
  heldUp: ({ tally }) => tally.heldUp,
  workedMinutes: ({ tally }) => tally.workedMinutes,
  pay: ({ tally }) => gbp(tally.pay),
  holidayPay: ({ tally }) => gbp(tally.holidayPay),
  mileage: ({ tally }) => gbp(tally.mileage),
  total: ({ tally }) => gbp(tally.pay + tally.mileage + tally.holidayPay),

  rates: ({ rates }) =>
    Object.entries(rates).map(([table, version]) => ({ table: table as RateTableName, version })),

  failures: async (run, args, { table }) => {
    const page = await listBlocking(table, run.id, pageAsked(args));
    const { pageInfo, edges } = connectionOf(page, ({ value }) => value);
    const ofThisRound = edges.filter(({ node }) => node.round === run.round);
    return {
      pageInfo,
      edges: ofThisRound.flatMap(({ cursor, node }) =>
        failuresOf(node).map((failure) => ({ cursor, node: failure })),
      ),
    };
  },

  statements: async (run, args, { table }) => {
    const page = await listStatements(table, run.id, pageAsked(args));
    const { pageInfo, edges } = connectionOf(page, ({ value }) => ({ statement: value, run }));
    return { pageInfo, edges: edges.filter(({ node }) => node.statement.round === run.round) };
  },
};
