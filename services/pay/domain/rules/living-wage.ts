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
const wales =
  'Welsh Government, Administering the Real Living Wage for social care workers: guidance; ask your commissioner for the month';

/** Where a government promised social care the Real Living Wage by a day of its own. */
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
];
