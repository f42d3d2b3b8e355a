import { type DateText, divideHalfUp, type Pence, shareOf } from '@kith/kernel';
import { type DatedRate, type Rates, rateOn } from '../rules/rate-table.ts';
import { type PayTerms, statusOf } from '../terms/terms.ts';

/** What someone's holiday follows from. */
export type HolidayTerms = Pick<PayTerms, 'basis' | 'irregularHours' | 'rolledUpHoliday'>;

/** Holiday accrued in a period. */
export interface Accrual {
  /** Hundredths of a minute: 28,968 is 289.68 minutes. */
  readonly centiMinutes: number;
  readonly rule: DatedRate;
}

/** What takes minutes × basis points to hundredths of a minute. */
const TO_HUNDREDTHS = 100;

/**
 * Holiday that the hours of a period bring to someone employed without fixed hours, or for a part of the year (P11):
 * 12.07 % of them, kept to the hundredth of a minute; or rounded half up as the table of rates says, which may be to the
 * hour. The leave year is taken to begin on 1 April. Nothing for others: their holiday is a part of the year's.
 */
export function accrue(
  rates: Rates,
  terms: HolidayTerms,
  worked: { readonly minutes: number; readonly on: DateText },
): Accrual | undefined {
  const rule = ruleFor(rates, terms, worked.on);
  if (!rule) return undefined;
  const step = rateOn(rates, 'HOLIDAY', 'ROUNDED_TO_MINUTES', worked.on).value;
  const share = worked.minutes * rule.value;
  if (step === 0) return { centiMinutes: divideHalfUp(share, TO_HUNDREDTHS), rule };
  const steps = divideHalfUp(share, step * TO_HUNDREDTHS * 100);
  return { centiMinutes: steps * step * 100, rule };
}

/** Holiday pay that goes out with the pay it follows from, as a line of its own. Amounts in pence. */
export interface RolledUp {
  readonly pence: Pence;
  /** What it adds to an hour at their rate. */
  readonly perHour: Pence;
  readonly rule: DatedRate;
}

/**
 * Rolled-up holiday pay on the pay of a period, rounded half up once (P11). Nothing unless the worker's terms say that
 * it is rolled up, and that their hours are irregular: nobody else may be paid so.
 */
export function rollUp(
  rates: Rates,
  terms: HolidayTerms,
  paid: { readonly pay: Pence; readonly ratePence: Pence; readonly on: DateText },
): RolledUp | undefined {
  const rule = terms.rolledUpHoliday ? ruleFor(rates, terms, paid.on) : undefined;
  if (!rule) return undefined;
  return { pence: shareOf(paid.pay, rule.value), perHour: shareOf(paid.ratePence, rule.value), rule };
}

function ruleFor(rates: Rates, { basis, irregularHours }: HolidayTerms, on: DateText): DatedRate | undefined {
  if (!irregularHours || statusOf(basis) !== 'EMPLOYED') return undefined;
  const rule = rateOn(rates, 'HOLIDAY', 'ACCRUED_SHARE', on);
  return rule.from <= on ? rule : undefined;
}
