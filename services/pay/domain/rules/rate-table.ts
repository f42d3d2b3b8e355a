import type { DateText } from '@kith/kernel';

/**
 * Tables of dated rates, and the rates each of them holds. Units: pence an hour, unless a name says otherwise; what an
 * `ACCRUED_SHARE` is of an hour worked is in basis points.
 */
export const rateNames = {
  /** What the law wants. The offset for living accommodation is in pence a day. */
  MINIMUM_WAGE: ['AGE_21_AND_OVER', 'AGE_18_TO_20', 'UNDER_18', 'APPRENTICE', 'ACCOMMODATION_OFFSET_A_DAY'],
  /** What is enough to live on. Each row is dated by when it has to be paid at the latest. */
  REAL_LIVING_WAGE: ['UK', 'LONDON'],
  /** What a government promised to those who work in social care: a promise, not the law. */
  SOCIAL_CARE_PLEDGE: ['SCOTLAND', 'WALES'],
  /** What is free of tax for miles driven at work: pence a mile, and after how many miles of a tax year the lower one. */
  MILEAGE: ['FULL_RATE_A_MILE', 'LOWER_RATE_A_MILE', 'MILES_AT_FULL_RATE'],
  /** Holiday of those whose hours are irregular, and to how many minutes it is rounded: 0 for not at all. */
  HOLIDAY: ['ACCRUED_SHARE', 'ROUNDED_TO_MINUTES'],
} as const;

export type RateTableName = keyof typeof rateNames;
export type RateName<Table extends RateTableName = RateTableName> = (typeof rateNames)[Table][number];

/** One rate from a day on, until a later row for the same rate. */
export interface RateRow {
  readonly from: DateText;
  readonly rate: RateName;
  /** A whole number, in the unit of its rate. */
  readonly value: number;
  /** Where it can be read; absent: where the version says. */
  readonly source?: string;
  /** No source that we found says it in so many words: it follows from what was promised before. */
  readonly isUnconfirmed?: true;
}

/** All rows of a table as someone decided them on a day. A row is never edited: a new version takes over (P4). */
export interface RateTable {
  readonly table: RateTableName;
  /** Names it beside everything worked out with it: `kith-1`, or of a circle, `clapton-2`. */
  readonly version: string;
  /** The version whose rows it changed or added to; absent for those that come with the software. */
  readonly basedOn?: string;
  readonly decidedOn: DateText;
  readonly source: string;
  readonly rows: readonly RateRow[];
}

/** The version of each table that holds. */
export type Rates = Readonly<Record<RateTableName, RateTable>>;

/** A rate, and all one needs to look it up. */
export interface DatedRate {
  readonly value: number;
  readonly table: RateTableName;
  readonly version: string;
  readonly rate: RateName;
  /** First day of the row. */
  readonly from: DateText;
  readonly source: string;
  /** Whether its source says it in so many words. */
  readonly isConfirmed: boolean;
}

/**
 * A rate as it stands on a day. A day before the first row goes by that one.
 * @throws RangeError when the table has no row for the rate.
 */
export function rateOn<Table extends RateTableName>(
  rates: Rates,
  table: Table,
  rate: RateName<Table>,
  on: DateText,
): DatedRate {
  const { version, source, rows } = rates[table];
  const ofRate = rows.filter((row) => row.rate === rate);
  const row = ofRate.reduce<RateRow | undefined>((best, next) => later(best, next, on), undefined);
  if (!row) throw new RangeError(`The table ${table}, version ${version}, has no ${rate}.`);
  const { value, from, isUnconfirmed = false } = row;
  return { value, table, version, rate, from, source: row.source ?? source, isConfirmed: !isUnconfirmed };
}

/** Of two rows the one to go by on a day: the last that has begun, or, while none has, the first. */
function later(best: RateRow | undefined, next: RateRow, on: DateText): RateRow {
  if (!best) return next;
  const [first, second] = best.from <= next.from ? [best, next] : [next, best];
  return second.from <= on ? second : first;
}
