import { type MonthText, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { isDue, type MonthReport, sent } from '../../domain/months/report.ts';
import { monthReports } from '../../store/months.ts';
import { preparedIn } from './prepare.ts';

/**
 * Sends a month to the national co-op now, frozen first unless it is; sent already, it is the same, and nothing is sent
 * (E12). Throws `ROUND_OPEN` while it is not over, `MONTH_HELD`.
 */
export function publishMonth(month: MonthText, context: CommandContext): Promise<MonthReport> {
  return change(context, async (work) => sendNow(work, await preparedIn(work, month)));
}

/** Sends a month whose days of being shown are over, by the clock. */
export function sendIfDue(month: MonthText, context: CommandContext): Promise<void> {
  return change(context, async (work) => {
    const report = await work.get(monthReports, month);
    if (report && isDue(report, context.now)) sendNow(work, report);
  });
}

function sendNow(work: Work, report: MonthReport): MonthReport {
  const after = unwrap(sent(report, work.context.now));
  if (after === report) return report;
  work.put(monthReports, after);
  const subject = `${work.context.circle}:${report.month}`;
  work.say('MetricsPublished', { subject, sequence: 1, to: ['national'] }, report.told);
  return after;
}
