import type { DateText } from '@kith/kernel';
import type { RateName, RateRow, RateTable } from './rate-table.ts';

type Hourly = Exclude<RateName<'MINIMUM_WAGE'>, 'ACCOMMODATION_OFFSET_A_DAY'>;

function from(
  day: DateText,
  source: string,
  hourly: Readonly<Record<Hourly, number>>,
  offsetADay: number,
): RateRow[] {
  const values = Object.entries({ ...hourly, ACCOMMODATION_OFFSET_A_DAY: offsetADay });
  return values.map(([rate, value]) => ({
    from: day,
    rate: rate as RateName<'MINIMUM_WAGE'>,
    value,
    source,
  }));
}

/** National Living Wage and National Minimum Wage: the same in all nations of the United Kingdom. */
export const minimumWage: readonly RateTable[] = [
  {
    table: 'MINIMUM_WAGE',
    version: 'kith-1',
    decidedOn: '2025-11-26',
    source: 'The National Minimum Wage Regulations 2015 (SI 2015/621), regulations 4, 4A and 16',
    rows: [
      ...from(
        '2024-04-01',
        'The National Minimum Wage Regulations 2015, as amended by SI 2024/432',
        { AGE_21_AND_OVER: 1144, AGE_18_TO_20: 860, UNDER_18: 640, APPRENTICE: 640 },
        999,
      ),
      ...from(
        '2025-04-01',
        'The National Minimum Wage Regulations 2015, as amended by SI 2025/401',
        { AGE_21_AND_OVER: 1221, AGE_18_TO_20: 1000, UNDER_18: 755, APPRENTICE: 755 },
        1066,
      ),
      ...from(
        '2026-04-01',
        'Low Pay Commission, rates accepted by the government for 1 April 2026',
        { AGE_21_AND_OVER: 1271, AGE_18_TO_20: 1085, UNDER_18: 800, APPRENTICE: 800 },
        1110,
      ),
    ],
  },
];
