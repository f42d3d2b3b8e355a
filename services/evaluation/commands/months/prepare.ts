import { publishMeasure } from '@kith/disclosure';
import { isMonthOver, kithError, type MonthText } from '@kith/kernel';
import { type CommandContext, change, seal, type Work } from '@kith/service-kit';
import { countsOf, published } from '../../domain/counts.ts';
import { measuredMonth } from '../../domain/measures/all.ts';
import { inOrder } from '../../domain/measures/in-order.ts';
import { type MonthReport, prepared } from '../../domain/months/report.ts';
import { workforceYear } from '../../domain/months/workforce-year.ts';
import { monthReports } from '../../store/months.ts';
import { roundMeasures } from '../rounds/round-measures.ts';
import { gather } from './gather.ts';

/**
 * Freezes a month: what will be told of it to the national co-op, with the true numbers sealed to that (E10, N2). Once
 * only: later it is the same, whatever was heard since (E12). Throws `ROUND_OPEN` while the month is not over.
 */
export function prepareMonth(month: MonthText, context: CommandContext): Promise<MonthReport> {
  return change(context, (work) => preparedIn(work, month));
}

/** The same within a decision on the month. */
export async function preparedIn(work: Work, month: MonthText): Promise<MonthReport> {
  const known = await work.get(monthReports, month);
  if (known) return known;
  const report = await drawnUp(month, work.context);
  work.put(monthReports, report);
  return report;
}

async function drawnUp(month: MonthText, context: CommandContext): Promise<MonthReport> {
  const { table, now, circle, neighbourhood } = context;
  if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN', { what: 'The month is not over.' });
  const facts = await gather(table, month);
  const trueCounts = countsOf(facts, month);
  const { measures, leftOut } = measuredMonth(facts, month);
  const trueMeasures = inOrder([...measures, ...(await roundMeasures(table, month))]);
  const keys = await neighbourhood.nationalKeys();
  const about = `${circle}:${month}`;
  const workforce = workforceYear(measures);
  const told = {
    period: month,
    counts: published(trueCounts),
    sealedCounts: await seal(trueCounts, keys, about),
    measures: trueMeasures.map(publishMeasure),
    sealedMeasures: await seal(trueMeasures, keys, about),
  };
  const own = { ...(workforce && { workforce }), plannedHoursLeftOut: leftOut };
  return prepared(month, { told, own }, now);
}
