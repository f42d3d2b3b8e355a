import type { Cell } from '@kith/csv';
import type { PayLine } from '../../domain/files/pay-line.ts';
import type { PostingLine } from '../../domain/files/posting-line.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';

/** What stands in each column of a file, by its heading. */
export type ColumnsOf<Line> = Readonly<Record<string, (line: Line) => Cell>>;

/** One line a worker. */
export const payColumnsOf = ({ id, from, to }: PayRun): ColumnsOf<PayLine> => ({
  run: () => id,
  from: () => from,
  to: () => to,
  worker: ({ workerId }) => workerId,
  status: ({ status }) => status,
  basis: ({ bases }) => bases.join(' '),
  worked_minutes: ({ workedMinutes }) => workedMinutes,
  paid_minutes: ({ paidMinutes }) => paidMinutes,
  listed: ({ listed }) => ({ pence: listed }),
  contribution: ({ contribution }) => ({ pence: contribution }),
  pay: ({ pay }) => ({ pence: pay }),
  holiday_pay: ({ holidayPay }) => ({ pence: holidayPay }),
  holiday_minutes_accrued: ({ holidayCentiMinutes }) => holidayCentiMinutes / 100,
  mileage: ({ mileage }) => ({ pence: mileage }),
  total: ({ total }) => ({ pence: total }),
  statement: ({ statementId }) => statementId,
});

/** One line a side of an entry of the ledger. */
export const postingColumns: ColumnsOf<PostingLine> = {
  entry: ({ entryId }) => entryId,
  booked_on: ({ bookedOn }) => bookedOn,
  worked_on: ({ workedOn }) => workedOn,
  account: ({ account }) => account,
  status: ({ paid }) => paid?.status,
  cause: ({ cause }) => cause,
  reverses: ({ reverses }) => reverses,
  circle: ({ hostCircle }) => hostCircle,
  worked_minutes: ({ paid }) => paid?.workedMinutes,
  paid_minutes: ({ paid }) => paid?.paidMinutes,
  pay: ({ paid }) => paid && { pence: paid.pay },
  holiday_pay: ({ paid }) => paid && { pence: paid.holidayPay },
  mileage: ({ paid }) => paid && { pence: paid.mileage },
  debit: ({ pence }) => (pence > 0 ? { pence } : undefined),
  credit: ({ pence }) => (pence < 0 ? { pence: 0 - pence } : undefined),
};
