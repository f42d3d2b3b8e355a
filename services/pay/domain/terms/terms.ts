import {
  addDays,
  type DateText,
  type Id,
  type InstantText,
  mondayOf,
  type Pence,
  type PersonId,
} from '@kith/kernel';

/** How someone is paid (P6-P8). */
export const bases = ['INDEPENDENT', 'HOURLY', 'SHIFT', 'SALARIED'] as const;
export type Basis = (typeof bases)[number];

/** What someone is to the circle that pays them: one or the other, never both (P12). */
export type Status = 'INDEPENDENT' | 'EMPLOYED';

/** How often someone is paid. */
export const payPeriods = ['WEEKLY', 'FOUR_WEEKLY', 'MONTHLY'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** What a worker and their circle agreed on their pay, from a day on until other terms follow or they end. */
export interface PayTerms {
  readonly id: Id<'terms'>;
  readonly workerId: PersonId;
  readonly from: DateText;
  /** The last day, once they were ended. */
  readonly endsOn?: DateText;
  readonly basis: Basis;
  /** An hour: the listed rate of the independent, the wage of the employed. */
  readonly ratePence: Pence;
  /** A week, guaranteed: paid whether or not there are visits. Salaried only (P8). */
  readonly guaranteedMinutes?: number;
  /** Employed by the hour, and paid for time with the people supported only: the law’s minimum still counts it all (P3). */
  readonly contactOnly?: true;
  readonly payPeriod: PayPeriod;
  /** No fixed hours, or part of the year only: holiday accrues with hours worked (P11). */
  readonly irregularHours: boolean;
  /** Holiday is paid with every hour, as a line of its own. */
  readonly rolledUpHoliday: boolean;
  /** The minimum wage goes by age. */
  readonly bornOn?: DateText;
  readonly apprentice: boolean;
  /** What the circle pays for a mile. */
  readonly milePence: Pence;
  /** A home comes with the work: what the worker pays for it a day, 0 when it is free. Absent: none does (P3). */
  readonly homePenceADay?: Pence;
  readonly offeredAt: InstantText;
  readonly offeredBy: PersonId;
  /** The worker's own word. Terms count once they said yes. */
  readonly answer?: { readonly accepted: boolean; readonly at: InstantText };
}

/** `OFFERED`: the worker is asked · `AGREED` · `DECLINED` */
export type TermsState = 'OFFERED' | 'AGREED' | 'DECLINED';

/** How terms stand. */
export function stateOfTerms({ answer }: Pick<PayTerms, 'answer'>): TermsState {
  if (!answer) return 'OFFERED';
  return answer.accepted ? 'AGREED' : 'DECLINED';
}

/** What a basis makes someone. */
export function statusOf(basis: Basis): Status {
  return basis === 'INDEPENDENT' ? 'INDEPENDENT' : 'EMPLOYED';
}

/** The terms that hold on a day, if any were agreed. The latest to begin holds; of one day, the latest agreed. */
export function termsOn(all: readonly PayTerms[], day: DateText): PayTerms | undefined {
  const [latest] = all
    .filter((terms) => terms.answer?.accepted && terms.from <= day)
    .sort((one, other) => order(other).localeCompare(order(one)));
  return latest && (latest.endsOn === undefined || latest.endsOn >= day) ? latest : undefined;
}

/** The Monday after a day: changes of one's own rate begin with a week (P6). */
export function nextMonday(day: DateText): DateText {
  return addDays(mondayOf(day), 7);
}

function order({ from, answer, id }: PayTerms): string {
  return `${from} ${answer?.at ?? ''} ${id}`;
}
