import { type DateText, Temporal } from '@kith/kernel';

interface RetentionRule {
  readonly from: DateText;
  /** Years a record is kept after the end of care. */
  readonly years: number;
  /** The same when it never came past the first contact. */
  readonly yearsOfContactOnly: number;
  readonly source: string;
}

/** Newest last. */
const rules: readonly [RetentionRule, ...RetentionRule[]] = [
  {
    from: '2021-08-01',
    years: 8,
    yearsOfContactOnly: 2,
    source:
      'Records Management Code of Practice 2021 (NHS and adult social care), as councils apply it: at least 8 years after the end of care, 2 years for a contact that led to none; anew when the record is used again.',
  },
];

/** Until when what a team kept has to be kept at least, and by which rule. */
export interface Retention {
  readonly until: DateText;
  readonly rule: 'END_OF_CARE' | 'CONTACT_ONLY';
  readonly source: string;
}

/** How long what was kept is kept after care ended on a day, by the rule of that day (T26). */
export function retentionAfter(endedOn: DateText, contactOnly: boolean): Retention {
  const rule = rules.findLast(({ from }) => from <= endedOn) ?? rules[0];
  const years = contactOnly ? rule.yearsOfContactOnly : rule.years;
  const until = Temporal.PlainDate.from(endedOn).add({ years }).toString();
  return { until, rule: contactOnly ? 'CONTACT_ONLY' : 'END_OF_CARE', source: rule.source };
}
