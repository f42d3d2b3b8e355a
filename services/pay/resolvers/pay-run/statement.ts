import { gbp } from '@kith/kernel';
import { accessFor, connectionOf, find, findAll, pageAsked } from '@kith/service-kit';
import { statementJson } from '../../domain/pay-run/json.ts';
import { printedStatement } from '../../domain/pay-run/print.ts';
import { totalPaid } from '../../domain/pay-run/statement.ts';
import { permissions } from '../../domain/permissions.ts';
import type { IssuedStatementResolvers, QueryResolvers } from '../../generated.ts';
import { payRuns } from '../../store/pay-runs.ts';
import { findStatement, findStatements, listStatementsOf } from '../../store/statements.ts';
import type { IssuedStatementParent } from '../parents.ts';
import { timeOf } from '../time-of-kind.ts';
import { testShown } from './failures.ts';

export const statementQueries: Pick<QueryResolvers, 'myStatements' | 'statement'> = {
  myStatements: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnStatements');
    const page = await listStatementsOf(table, viewer.personId, pageAsked(args));
    const found = await findStatements(
      table,
      page.items.map(({ value }) => value.id),
    );
    const runIds = [...new Set([...found.values()].map(({ runId }) => runId))];
    const runs = await findAll(table, payRuns, runIds);
    const { pageInfo, edges } = connectionOf(page, ({ value }) => {
      const statement = found.get(value.id);
      const run = statement && runs.get(statement.runId);
      return statement && run ? { statement, run } : undefined;
    });
    return {
      pageInfo,
      edges: edges.flatMap(({ cursor, node }) => (node && isIssued(node) ? [{ cursor, node }] : [])),
    };
  },

  statement: async (_, { id }, { table, viewer }) => {
    const access = accessFor(permissions, viewer);
    access.require('seeOwnStatements');
    const statement = await findStatement(table, id);
    // Also for an id that was made up: it takes as long to hear of as somebody else's.
    const run = await find(table, payRuns, statement?.runId ?? id);
    if (!statement || !run || statement.round !== run.round) return null;
    const isOwn = statement.workerId === viewer.personId && isIssued({ statement, run });
    return isOwn || access.allows('seePayRuns') ? { statement, run } : null;
  },
};

export const issuedStatement: IssuedStatementResolvers = {
  id: ({ statement }) => statement.id,
  runId: ({ statement }) => statement.runId,
  isIssued,
  issuedAt: ({ run }) => run.issuedAt ?? null,
  workerId: ({ statement }) => statement.workerId,
  worker: ({ statement }) => ({ id: statement.workerId }),
  from: ({ statement }) => statement.from,
  to: ({ statement }) => statement.to,
  period: ({ statement }) => statement.period,
  lines: ({ statement }) =>
    statement.lines.map(({ visitId, meetingId, timeId, way, reverses, minutes, ratePence, ...line }) => ({
      ...line,
      visit: visitId ? { id: visitId } : null,
      meetingId: meetingId ?? null,
      timeId: timeId ?? null,
      way: way ?? null,
      reverses: reverses ?? null,
      time: timeOf(minutes),
      rate: gbp(ratePence),
      listed: gbp(line.listed),
      contribution: gbp(line.contribution),
      payerContribution: gbp(line.payerContribution),
      pay: gbp(line.pay),
      mileage: gbp(line.mileage),
    })),
  time: ({ statement }) => timeOf(statement.sums.time),
  workedMinutes: ({ statement }) => statement.sums.workedMinutes,
  paidMinutes: ({ statement }) => statement.sums.paidMinutes,
  paidSharePercent: ({ statement }) => statement.sums.paidSharePercent,
  contactSharePercent: ({ statement }) => statement.sums.contactSharePercent,
  listed: ({ statement }) => gbp(statement.sums.listed),
  contribution: ({ statement }) => gbp(statement.sums.contribution),
  payerContribution: ({ statement }) => gbp(statement.payerContribution),
  pay: ({ statement }) => gbp(statement.sums.pay),
  holidayPay: ({ statement }) => gbp(statement.rolledUp?.pence ?? 0),
  mileage: ({ statement }) => gbp(statement.sums.mileage),
  mileageUnpaid: ({ statement }) => gbp(statement.sums.mileageUnpaid),
  total: ({ statement }) => gbp(totalPaid(statement)),
  trueHourlyRate: ({ statement }) => orNull(statement.sums.trueHourlyRate),
  takeHomeHourlyRate: ({ statement }) => orNull(statement.sums.takeHomeHourlyRate),
  floors: ({ statement }) =>
    statement.periods.map(({ from, to, tests }) => ({ from, to, tests: tests.map(testShown) })),
  holiday: ({ statement: { accrued, rolledUp } }) =>
    accrued
      ? {
          accruedMinutes: accrued.centiMinutes / 100,
          rule: accrued.rule,
          rolledUp: orNull(rolledUp?.pence ?? null),
          rolledUpPerHour: orNull(rolledUp?.perHour ?? null),
        }
      : null,
  print: ({ statement, run }) => printedStatement(statement, run),
  json: ({ statement, run }) => JSON.stringify(statementJson(statement, run)),
};

function isIssued({ run, statement }: IssuedStatementParent): boolean {
  return run.state === 'ISSUED' && statement.round === run.round;
}

function orNull(pence: number | null) {
  return pence === null ? null : gbp(pence);
}
