import type { RateTable } from './rate-table.ts';

/** What those with irregular hours accrue, for leave years that begin on or after the day of a row. */
export const holiday: readonly RateTable[] = [
  {
    table: 'HOLIDAY',
    version: 'kith-1',
    decidedOn: '2024-01-01',
    source: 'The Working Time Regulations 1998 (SI 1998/1833), regulations 15B and 16A',
    rows: [
      { from: '2024-04-01', rate: 'ACCRUED_SHARE', value: 1207 },
      // The law rounds to the hour. Not rounding is never less over a year, and can be followed line by line.
      { from: '2024-04-01', rate: 'ROUNDED_TO_MINUTES', value: 0 },
    ],
  },
];
