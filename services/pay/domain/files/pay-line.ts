import type { Pence, PersonId } from '@kith/kernel';
import type { StatementLine } from '../pay-run/line.ts';
import type { IssuedStatement } from '../pay-run/statement.ts';
import { type Basis, type Status, statusOf } from '../terms/terms.ts';

/** What a run pays one worker in one status: a line of the payroll, or of the list of the self-employed. */
export interface PayLine {
  readonly workerId: PersonId;
  readonly status: Status;
  /** All that lines of theirs go by, e.g. of someone whose terms changed within the run. */
  readonly bases: readonly Basis[];
  readonly statementId: string;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  readonly listed: Pence;
  readonly contribution: Pence;
  /** For work, and what was missing to the legal minimum; no holiday. */
  readonly pay: Pence;
  readonly holidayPay: Pence;
  /** Holiday that grew with the hours worked, in hundredths of a minute. */
  readonly holidayCentiMinutes: number;
  /** For miles: an expense, not pay. */
  readonly mileage: Pence;
  /** All that goes out. */
  readonly total: Pence;
}

/** What a statement pays in one status; nothing if it pays nothing and has no work in it. */
export function payLineOf(statement: IssuedStatement, status: Status): PayLine | undefined {
  const { id: statementId, workerId, lines, rolledUp, accrued } = statement;
  const own = lines.filter(({ basis }) => statusOf(basis) === status);
  if (own.length === 0) return undefined;
  const isLast = statusAtEnd(statement) === status;
  const sum = (of: (line: StatementLine) => number) => own.reduce((total, line) => total + of(line), 0);
  const amounts = {
    pay: sum(({ pay }) => pay),
    holidayPay: isLast ? (rolledUp?.pence ?? 0) : 0,
    mileage: sum(({ mileage }) => mileage),
  };
  return {
    workerId,
    status,
    bases: [...new Set(own.map(({ basis }) => basis))].sort(),
    statementId,
    workedMinutes: sum(({ workedMinutes }) => workedMinutes),
    paidMinutes: sum(({ paidMinutes }) => paidMinutes),
    listed: sum(({ listed }) => listed),
    contribution: sum(({ contribution }) => contribution),
    ...amounts,
    holidayCentiMinutes: isLast ? (accrued?.centiMinutes ?? 0) : 0,
    total: amounts.pay + amounts.holidayPay + amounts.mileage,
  };
}

/** Holiday goes by the terms at the end of a run, which the last line stands for. */
function statusAtEnd({ lines }: IssuedStatement): Status {
  return statusOf(lines.at(-1)?.basis ?? 'INDEPENDENT');
}
