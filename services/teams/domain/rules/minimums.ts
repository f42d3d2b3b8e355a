import type { RecordKind } from '@kith/contracts';
import { type DateText, Temporal } from '@kith/kernel';

/** For how long records of a kind are kept, once nobody uses them any more. */
interface Minimum {
  readonly from: DateText;
  readonly years: number;
  readonly months: number;
  /** Counted from the end of the tax year, 5 April, instead of the day itself. */
  readonly afterTaxYear?: true;
  /** Someone who asks need not wait: nothing forbids it. */
  readonly unlessAsked?: true;
  readonly source: string;
  /** Whether the source was looked up, rather than known by hearsay. */
  readonly confirmed: boolean;
}

/** All but care, whose minimum `retention.ts` has. Of each kind, newest last. */
const minimums: Readonly<Record<Exclude<RecordKind, 'CARE'>, readonly [Minimum, ...Minimum[]]>> = {
  PAY: [
    {
      from: '2021-04-01',
      years: 6,
      months: 0,
      afterTaxYear: true,
      source:
        'National Minimum Wage Regulations 2015, regulation 59(8) as amended from 1 April 2021 (HMRC manual NMWM12020): 6 years; longer than the 3 years of PAYE. Counted from the end of the tax year, which is never too early.',
      confirmed: true,
    },
  ],
  WORK: [
    {
      from: '1980-01-01',
      years: 6,
      months: 0,
      source: 'Limitation Act 1980, section 5: claims from a contract, 6 years.',
      confirmed: false,
    },
  ],
  VETTING: [
    {
      from: '2015-01-01',
      years: 0,
      months: 6,
      source:
        'Code of practice for recipients of DBS certificates: as long as it is needed, as a rule 6 months; counted from the day somebody leaves.',
      confirmed: true,
    },
  ],
  OTHER: [
    {
      from: '2018-05-25',
      years: 2,
      months: 0,
      unlessAsked: true,
      source: 'Policy of the co-op, as for a first contact. No law asks for it: whoever asks need not wait.',
      confirmed: true,
    },
  ],
};

/** Until when records of a kind are kept that were last used on a day, by the rule of that day, and why (F13). */
export function minimumAfter(
  record: Exclude<RecordKind, 'CARE'>,
  lastUsed: DateText,
  asked: boolean,
): { readonly until: DateText; readonly source: string } {
  const rules = minimums[record];
  const { years, months, afterTaxYear, unlessAsked, source } =
    rules.findLast(({ from }) => from <= lastUsed) ?? rules[0];
  if (asked && unlessAsked) return { until: lastUsed, source };
  const from = afterTaxYear ? endOfTaxYear(lastUsed) : Temporal.PlainDate.from(lastUsed);
  return { until: from.add({ years, months }).toString(), source };
}

function endOfTaxYear(day: DateText): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  const end = Temporal.PlainDate.from({ year: date.year, month: 4, day: 5 });
  return Temporal.PlainDate.compare(date, end) <= 0 ? end : end.add({ years: 1 });
}
