import type { DateText, Pence, PersonId } from '@kith/kernel';
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

/** One posting to a worker's account that a run pays, as the accounts take it. */
export interface PostingLine {
  readonly entryId: string;
  readonly workedOn: DateText;
  readonly account: `worker:${string}`;
  readonly status: Status;
  readonly cause: StatementLine['cause'];
  readonly hostCircle: string;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  readonly pay: Pence;
  readonly holidayPay: Pence;
  readonly mileage: Pence;
  /** What the ledger owes the worker by this entry. */
  readonly total: Pence;
}

/** The postings that a statement pays: its lines, and holiday pay as its own. */
export function postingLinesOf(statement: IssuedStatement): PostingLine[] {
  const { workerId, lines, rolledUp, to, circle } = statement;
  const account = `worker:${workerId}` as const;
  const worked = lines.map(
    ({
      entryId,
      workedOn,
      cause,
      basis,
      hostCircle,
      workedMinutes,
      paidMinutes,
      pay,
      mileage,
    }): PostingLine => ({
      entryId,
      workedOn,
      account,
      status: statusOf(basis),
      cause,
      hostCircle,
      workedMinutes,
      paidMinutes,
      pay,
      holidayPay: 0,
      mileage,
      total: pay + mileage,
    }),
  );
  if (!rolledUp) return worked;
  const holiday: PostingLine = {
    entryId: rolledUp.entryId,
    workedOn: to,
    account,
    status: statusAtEnd(statement),
    cause: 'HOLIDAY_PAY',
    hostCircle: circle,
    workedMinutes: 0,
    paidMinutes: 0,
    pay: 0,
    holidayPay: rolledUp.pence,
    mileage: 0,
    total: rolledUp.pence,
  };
  return [...worked, holiday];
}

/** Holiday goes by the terms at the end of a run, which the last line stands for. */
function statusAtEnd({ lines }: IssuedStatement): Status {
  return statusOf(lines.at(-1)?.basis ?? 'INDEPENDENT');
}
