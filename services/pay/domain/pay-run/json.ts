import type { InstantText } from '@kith/kernel';
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

/** The machine-readable form of a statement. */
export function statementJson(statement: IssuedStatement, run: PayRun): StatementJson {
  const { previous: _, round: __, ...rest } = statement;
  return {
    format: 'kith.pay-statement.v1',
    currency: 'GBP',
    issuedAt: run.issuedAt ?? null,
    totalPence: totalPaid(statement),
    rates: run.rates,
    ...rest,
  };
}
