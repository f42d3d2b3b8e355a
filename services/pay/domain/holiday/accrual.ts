import type { DateText, Pence } from '@kith/kernel';
import { divideHalfUp, shareOf } from '@kith/kernel';
import { type DatedRate, type Rates, rateOn } from '../rules/rate-table.ts';

/** How regular someone's hours are by their terms: holiday follows from it. */
export type HoursPattern = 'REGULAR' | 'IRREGULAR' | 'PART_YEAR';

/** How accrued holiday is rounded. `HOUR`: to the nearest hour, half an hour up, as the law has it · `NONE`: it is not */
export type HolidayRounding = 'HOUR' | 'NONE';

/** What someone's holiday follows from. */
export interface HolidayTerms {
  readonly pattern: HoursPattern;
  readonly rounding: HolidayRounding;
  /** Month and day on which their leave year begins: `04-01`. */
  readonly leaveYearStart: string;
  /** Whether holiday is paid with each period's pay instead of when it is taken. */
  readonly rolledUp: boolean;
}

/** Holiday accrued in a period. */
export interface Accrual {
  /** Hundredths of a minute: 28,968 is 289.68 minutes. */
  readonly centiMinutes: number;
  readonly rule: DatedRate;
}

/** Basis points of the whole, over hundredths: what takes minutes × share to hundredths of a minute. */
const TO_HUNDREDTHS = 100;
const HUNDREDTHS_AN_HOUR = 6_000;

/**
 * Holiday that hours of a period bring to someone whose hours are irregular or who works a part of the year (P11):
 * 12.07 % of the minutes, kept to the hundredth of a minute, rounded half up once; on request to the nearest hour.
 * Nothing for regular hours, whose holiday is a part of the year's, nor in leave years from before the rule.
 */
export function accrue(
  rates: Rates,
  { pattern, rounding, leaveYearStart }: HolidayTerms,
  worked: { minutes: number; on: DateText },
): Accrual | undefined {
  const rule = ruleFor(rates, pattern, leaveYearOf(worked.on, leaveYearStart));
  if (!rule) return undefined;
  const share = worked.minutes * rule.value;
  if (rounding === 'NONE') return { centiMinutes: divideHalfUp(share, TO_HUNDREDTHS), rule };
  const hours = divideHalfUp(share, TO_HUNDREDTHS * HUNDREDTHS_AN_HOUR);
  return { centiMinutes: hours * HUNDREDTHS_AN_HOUR, rule };
}

/** Holiday pay that goes out with the pay it follows from, as a line of its own. Amounts in pence. */
export interface RolledUp {
  readonly pence: Pence;
  /** What it adds to an hour at a rate. */
  readonly perHour: Pence;
  readonly rule: DatedRate;
}

/**
 * Rolled-up holiday pay on the pay of a period, rounded half up once (P11). Nothing unless the worker's terms say that
 * it is rolled up, and their hours are irregular or for a part of the year: nobody else may be paid so.
 */
export function rollUp(
  rates: Rates,
  { pattern, rolledUp, leaveYearStart }: HolidayTerms,
  paid: { pay: Pence; ratePence: Pence; on: DateText },
): RolledUp | undefined {
  const rule = rolledUp ? ruleFor(rates, pattern, leaveYearOf(paid.on, leaveYearStart)) : undefined;
  if (!rule) return undefined;
  return { pence: shareOf(paid.pay, rule.value), perHour: shareOf(paid.ratePence, rule.value), rule };
}

function ruleFor(rates: Rates, pattern: HoursPattern, leaveYear: DateText): DatedRate | undefined {
  if (pattern === 'REGULAR') return undefined;
  const rule = rateOn(rates, 'HOLIDAY', 'ACCRUED_SHARE', leaveYear);
  return rule.from <= leaveYear ? rule : undefined;
}

/** First day of the leave year a day lies in. */
function leaveYearOf(on: DateText, start: string): DateText {
  const year = Number(on.slice(0, 4));
  return on.slice(5) >= start ? `${year}-${start}` : `${year - 1}-${start}`;
}
