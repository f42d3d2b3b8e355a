import type { TrueMeasure } from '@kith/contracts';
import type { MonthText } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { measuresOf } from '../../domain/rounds/measures.ts';
import { roundLists } from '../../store/rounds.ts';

/** The true measures of the rounds whose results were taken in a month, group by group: for what the circle publishes. */
export async function roundMeasures(table: Table, month: MonthText): Promise<TrueMeasure[]> {
  return measuresOf(await roundLists.results(table), month);
}
