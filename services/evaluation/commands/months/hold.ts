import { kithError, type MonthText, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { held, type MonthReport, released } from '../../domain/months/report.ts';
import { monthReports } from '../../store/months.ts';

/** Holds a month back that is about to be sent; what it says stays as it is. Throws `NOT_FOUND`, `MONTH_SENT`. */
export function holdMonth(
  month: MonthText,
  objection: { readonly reason: string; readonly by: PersonId },
  context: CommandContext,
): Promise<MonthReport> {
  return changeReport(month, context, (report) => held(report, objection, context.now));
}

/** Lets a month that was held go: it is sent by the clock. Throws `NOT_FOUND`. */
export function releaseMonth(month: MonthText, context: CommandContext): Promise<MonthReport> {
  return changeReport(month, context, (report) => released(report));
}

function changeReport(
  month: MonthText,
  context: CommandContext,
  decide: (report: MonthReport) => ReturnType<typeof held>,
): Promise<MonthReport> {
  return change(context, async (work) => {
    const report = await work.get(monthReports, month);
    if (!report) throw kithError('NOT_FOUND');
    const after = unwrap(decide(report));
    if (after !== report) work.put(monthReports, after);
    return after;
  });
}
