import type { RateTable } from './rate-table.ts';

/** Approved mileage for cars and vans, a tax year at a time. */
export const mileage: readonly RateTable[] = [
  {
    table: 'MILEAGE',
    version: 'kith-1',
    decidedOn: '2011-04-06',
    source: 'Income Tax (Earnings and Pensions) Act 2003, section 230, rates since 6 April 2011',
    rows: [
      { from: '2011-04-06', rate: 'FULL_RATE_A_MILE', value: 45 },
      { from: '2011-04-06', rate: 'LOWER_RATE_A_MILE', value: 25 },
      { from: '2011-04-06', rate: 'MILES_AT_FULL_RATE', value: 10_000 },
    ],
  },
];
