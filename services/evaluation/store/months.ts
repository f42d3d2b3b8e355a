import type { DateText, MonthText } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { MonthReport } from '../domain/months/report.ts';
import type { OwnerWord } from '../domain/planned-hours/owner-word.ts';
import type { WorkforceMonth } from '../domain/workforce-month.ts';

/** Months as they were frozen: what was, or is to be, told to the national co-op. As text: every byte stays as it is. */
export const monthReports = entity<MonthReport, [MonthText]>(
  (month) => key('PUBLISHED', month),
  ({ month }) => [month],
);

export const workforceMonths = entity<WorkforceMonth, [MonthText]>(
  (month) => key('WORKFORCE', month),
  ({ month }) => [month],
);

/** What owners say of their planned hours; read by nobody but their own side, and by the sums of all. */
export const ownerWords = entity<OwnerWord, [string, DateText]>(
  (teamId, on) => key('OWNER_WORDS', `${teamId}#${on}`),
  ({ teamId, on }) => [teamId, on],
);

/** The change of planned hours that an owner was asked about last. */
export const ownersAsked = entity<{ readonly teamId: string; readonly changedOn: DateText }, [string]>(
  (teamId) => key('OWNERS_ASKED', teamId),
  ({ teamId }) => [teamId],
);

export const monthLists = {
  /** Frozen months from one on, in order. */
  reportsFrom: (table: Table, month: MonthText) =>
    allOf<MonthReport>(table, { pk: 'PUBLISHED', between: [month, '9999-12'] }),
  workforce: (table: Table, from: MonthText, to: MonthText) =>
    allOf<WorkforceMonth>(table, { pk: 'WORKFORCE', between: [from, to] }),
  words: (table: Table) => allOf<OwnerWord>(table, { pk: 'OWNER_WORDS' }),
  wordsOf: (table: Table, teamId: string) =>
    allOf<OwnerWord>(table, { pk: 'OWNER_WORDS', prefix: `${teamId}#` }),
};
