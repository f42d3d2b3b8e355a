import { holiday } from './holiday.ts';
import { realLivingWage, socialCarePledge } from './living-wage.ts';
import { mileage } from './mileage.ts';
import { minimumWage } from './minimum-wage.ts';
import { type Rates, type RateTable, type RateTableName, rateNames } from './rate-table.ts';

/** Every version of every table that comes with the software, oldest first. None is ever removed. */
export const shippedRates: readonly RateTable[] = [
  ...minimumWage,
  ...realLivingWage,
  ...socialCarePledge,
  ...mileage,
  ...holiday,
];

/**
 * Of each table the version decided last: it holds for all that is worked out from now on (P4). `recorded` are those of
 * the circle, oldest first; decided on the same day as one that came with the software, the circle's holds.
 */
export function ratesInUse(recorded: readonly RateTable[] = []): Rates {
  const all = [...shippedRates, ...recorded];
  const names = Object.keys(rateNames) as RateTableName[];
  return Object.fromEntries(names.map((name) => [name, newest(all, name)])) as Rates;
}

function newest(all: readonly RateTable[], name: RateTableName): RateTable | undefined {
  return all
    .filter(({ table }) => table === name)
    .reduce<RateTable | undefined>((best, next) => {
      return best && best.decidedOn > next.decidedOn ? best : next;
    }, undefined);
}
