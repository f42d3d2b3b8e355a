import type { MonthText } from '@kith/kernel';
import type { MonthReport } from '../domain/months/report.ts';

/** What the fields of `MonthTold` are read from: the month, and what was frozen of it, if it was. */
export interface MonthToldParent {
  readonly month: MonthText;
  readonly report: MonthReport | undefined;
}
