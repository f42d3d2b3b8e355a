import { type MinutesByKind, type TimeKind, timeKinds } from '@kith/contracts';
import type { Cause } from '../ledger.ts';
import type { RateName, RateTableName } from '../rules/rate-table.ts';

/** What happened, as a statement says it. */
export const causeWords: Readonly<Record<Cause, string>> = {
  VISIT_CONFIRMED: 'Visit',
  VISIT_CORRECTED: 'Visit, corrected',
  MEETING_APPROVED: 'Team meeting',
  TIME_BOOKED: 'Time logged',
  WAY_BOOKED: 'Way between visits',
  SALARY: 'Salary',
  FLOOR_TOP_UP: 'Top-up to the legal minimum',
  HOLIDAY_PAY: 'Holiday pay',
  SETTLEMENT_PAID: 'Settled between circles',
  COMMONS_ADVANCED: 'Put into the commons',
  COMMONS_REPAID: 'Given back by the commons',
};

const kindWords: Readonly<Record<TimeKind, string>> = {
  contact: 'contact',
  travel: 'travel between visits',
  training: 'training',
  meeting: 'meetings',
  hat: 'work of a hat',
  waiting: 'waiting',
  sleep: 'sleep-in',
};

/** Which floor a rate is, as people call it. */
export const floorWords: Partial<Readonly<Record<RateName, string>>> = {
  AGE_21_AND_OVER: 'National Living Wage, from 21 on',
  AGE_18_TO_20: 'National Minimum Wage, 18 to 20',
  UNDER_18: 'National Minimum Wage, under 18',
  APPRENTICE: 'National Minimum Wage, apprentices',
  UK: 'Real Living Wage',
  LONDON: 'Real Living Wage, London',
  SCOTLAND: 'Scotland’s promise to social care',
  WALES: 'Wales’s promise to social care',
};

/** A table of rates, as people call it. */
export const tableWords: Readonly<Record<RateTableName, string>> = {
  MINIMUM_WAGE: 'Table of minimum wages',
  REAL_LIVING_WAGE: 'Table of Real Living Wages',
  SOCIAL_CARE_PLEDGE: 'Table of promises to social care',
  MILEAGE: 'Table of mileage',
  HOLIDAY: 'Table of holiday',
};

/** `12 h 05`; of less than an hour `45 min`. */
export function hoursInWords(minutes: number): string {
  const sign = minutes < 0 ? '−' : '';
  const whole = Math.abs(minutes);
  if (whole < 60) return `${sign}${whole} min`;
  return `${sign}${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')}`;
}

/** Minutes of each kind there is, with its name. */
export function timeInWords(minutes: MinutesByKind): { readonly kind: string; readonly minutes: number }[] {
  return timeKinds.flatMap((kind) => {
    const some = minutes[kind] ?? 0;
    return some === 0 ? [] : [{ kind: kindWords[kind], minutes: some }];
  });
}
