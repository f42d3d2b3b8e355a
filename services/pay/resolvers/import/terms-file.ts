import {
  dayCell,
  hoursCell,
  leftOut,
  type NumberedRow,
  poundsCell,
  required,
  textCell,
  wordCell,
  yesCell,
} from '@kith/csv';
import { derivedId } from '@kith/kernel';
import type { TermsAsked } from '../../commands/terms/pay-terms.ts';
import { bases, payPeriods } from '../../domain/terms/terms.ts';
import { offerInput } from '../terms/inputs.ts';

const columns = {
  worker: required(textCell(64)),
  from: required(dayCell),
  basis: required(wordCell(bases)),
  rate: required(poundsCell),
  guaranteed_hours: leftOut(hoursCell),
  contact_only: leftOut(yesCell),
  pay_period: leftOut(wordCell(payPeriods)),
  irregular_hours: leftOut(yesCell),
  rolled_up_holiday: leftOut(yesCell),
  born_on: leftOut(dayCell),
  apprentice: leftOut(yesCell),
  mile: leftOut(poundsCell),
};

/** A file of pay terms: a row is an offer, as `offerPayTerms` takes one. Its id follows from all it says. */
export const termsFile = {
  columns,
  fieldsOf: (row: NumberedRow<typeof columns>['value']) => ({
    workerId: row.worker,
    from: row.from,
    basis: row.basis,
    ratePence: row.rate,
    guaranteedMinutes: row.guaranteed_hours,
    contactOnly: row.contact_only,
    payPeriod: row.pay_period,
    irregularHours: row.irregular_hours,
    rolledUpHoliday: row.rolled_up_holiday,
    bornOn: row.born_on,
    apprentice: row.apprentice,
    milePence: row.mile,
  }),
  schema: offerInput.transform(({ id: _, ...asked }): TermsAsked => {
    const said = Object.entries(asked).sort(([one], [other]) => (one < other ? -1 : 1));
    return { ...asked, id: derivedId('terms', JSON.stringify(said), asked.from) };
  }),
  about: ({ workerId, from }: TermsAsked) => `${workerId} ${from}`,
  columnOf: {
    workerId: 'worker',
    ratePence: 'rate',
    guaranteedMinutes: 'guaranteed_hours',
    payPeriod: 'pay_period',
    irregularHours: 'irregular_hours',
    rolledUpHoliday: 'rolled_up_holiday',
    contactOnly: 'contact_only',
    bornOn: 'born_on',
    milePence: 'mile',
  },
};
