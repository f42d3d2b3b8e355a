import type { InstantText } from '@kith/kernel';
import type { RateTableName } from '../rules/rate-table.ts';
import type { PayRun } from './run.ts';
import { type IssuedStatement, totalPaid } from './statement.ts';

/** A statement for machines: amounts in pence, times in minutes. Additions keep the name of the format. */
type StatementJson = Omit<IssuedStatement, 'previous' | 'round'> & {
  readonly format: 'kith.pay-statement.v1';
  readonly currency: 'GBP';
  readonly issuedAt: InstantText | null;
  readonly totalPence: number;
  readonly rates: PayRun['rates'];
};

/** The table may give back a map in any order; the same statement is the same text. */
function inOrder(rates: PayRun['rates']): PayRun['rates'] {
  const names = Object.keys(rates).sort() as RateTableName[];
  return Object.fromEntries(names.map((name) => [name, rates[name]])) as PayRun['rates'];
}

/** The machine-readable form of a statement. */
export function statementJson(statement: IssuedStatement, run: PayRun): StatementJson {
  const { previous: _, round: __, ...rest } = statement;
  return {
    format: 'kith.pay-statement.v1',
    currency: 'GBP',
    issuedAt: run.issuedAt ?? null,
    totalPence: totalPaid(statement),
    rates: inOrder(run.rates),
    ...rest,
  };
}
