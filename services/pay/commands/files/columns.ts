import type { Cell } from '@kith/csv';
import type { PayLine, PostingLine } from '../../domain/files/pay-line.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';

/** What stands in each column of a file, by its heading. */
export type ColumnsOf<Line> = Readonly<Record<string, (line: Line, run: PayRun) => Cell>>;

/** One line a worker. */
export const payColumns: ColumnsOf<PayLine> = {
  run: (_, { id }) => id,
  from: (_, { from }) => from,
  to: (_, { to }) => to,
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
};

/** One line a posting. */
export const postingColumns: ColumnsOf<PostingLine> = {
  run: (_, { id }) => id,
  entry: ({ entryId }) => entryId,
  worked_on: ({ workedOn }) => workedOn,
  account: ({ account }) => account,
  status: ({ status }) => status,
  cause: ({ cause }) => cause,
  circle: ({ hostCircle }) => hostCircle,
  worked_minutes: ({ workedMinutes }) => workedMinutes,
  paid_minutes: ({ paidMinutes }) => paidMinutes,
  pay: ({ pay }) => ({ pence: pay }),
  holiday_pay: ({ holidayPay }) => ({ pence: holidayPay }),
  mileage: ({ mileage }) => ({ pence: mileage }),
  total: ({ total }) => ({ pence: total }),
};
