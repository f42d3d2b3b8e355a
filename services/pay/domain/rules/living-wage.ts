import type { RateTable } from './rate-table.ts';

/** The Real Living Wage. Each row begins on the day by which employers who promised it have to pay it. */
export const realLivingWage: readonly RateTable[] = [
  {
    table: 'REAL_LIVING_WAGE',
    version: 'kith-1',
    decidedOn: '2025-10-22',
    source: 'Living Wage Foundation, rates announced each October, paid by the first of May',
    rows: [
      { from: '2025-05-01', rate: 'UK', value: 1260 },
      { from: '2025-05-01', rate: 'LONDON', value: 1385 },
      { from: '2026-05-01', rate: 'UK', value: 1345 },
      { from: '2026-05-01', rate: 'LONDON', value: 1480 },
    ],
  },
];

const scotland =
  'Scottish Government and COSLA: the Real Living Wage for adult social care, from each first of April (S6W-38736)';
const scotland2025 =
  'Scottish Government, written answer S6W-38736: £125 million so that adult social care pays at least the Real Living Wage in 2025-26';
const scotland2026 =
  'Scottish Government, written answers of 20 February 2026: with £20 million more, its budget for 2026-27 meets the rise of the Real Living Wage in adult social care in full';
const wales =
  'Welsh Government, Administering the Real Living Wage for social care workers: guidance; ask your commissioner for the month';
const wales2025 =
  'Welsh Government, written answer WQ97612: its settlement for 2025-26 has the rise of the Real Living Wage in it; the month is the commissioner’s';
const wales2026 =
  'Welsh Government, written answer WQ97612: it stands by the Real Living Wage over the next two years; neither amount nor month for 2026-27 is in it';

/**
 * Where a government promised social care the Real Living Wage by a day of its own. The amounts are the Living Wage
 * Foundation's; a promise says which of them, and for which year.
 */
export const socialCarePledge: readonly RateTable[] = [
  {
    table: 'SOCIAL_CARE_PLEDGE',
    version: 'kith-1',
    decidedOn: '2025-10-22',
    source: 'Promises of the Scottish and Welsh Governments to fund the Real Living Wage in social care',
    rows: [
      { from: '2025-04-01', rate: 'SCOTLAND', value: 1260, source: scotland },
      { from: '2026-04-01', rate: 'SCOTLAND', value: 1345, source: scotland },
      { from: '2025-04-01', rate: 'WALES', value: 1260, source: wales },
      { from: '2026-04-01', rate: 'WALES', value: 1345, source: wales },
    ],
  },
  {
    table: 'SOCIAL_CARE_PLEDGE',
    version: 'kith-2',
    basedOn: 'kith-1',
    decidedOn: '2026-11-22',
    source:
      'Promises of the Scottish and Welsh Governments to fund the Real Living Wage in social care, year by year',
    rows: [
      { from: '2025-04-01', rate: 'SCOTLAND', value: 1260, source: scotland2025 },
      { from: '2026-04-01', rate: 'SCOTLAND', value: 1345, source: scotland2026 },
      { from: '2025-04-01', rate: 'WALES', value: 1260, source: wales2025, isUnconfirmed: true },
      { from: '2026-04-01', rate: 'WALES', value: 1345, source: wales2026, isUnconfirmed: true },
    ],
  },
];
