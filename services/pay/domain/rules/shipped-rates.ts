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
 * the circle, oldest first.
 */
export function ratesInUse(recorded: readonly RateTable[] = []): Rates {
  const names = Object.keys(rateNames) as RateTableName[];
  return Object.fromEntries(names.map((name) => [name, versionsOf(recorded, name)[0]])) as Rates;
}

/**
 * The versions of a table, the one in use first. Decided on the same day as one that came with the software, the
 * circle's is the later one.
 */
export function versionsOf(recorded: readonly RateTable[], name: RateTableName): RateTable[] {
  return [...shippedRates, ...recorded]
    .filter(({ table }) => table === name)
    .reverse()
    .sort((one, other) => (one.decidedOn < other.decidedOn ? 1 : one.decidedOn > other.decidedOn ? -1 : 0));
}

/** The very versions that something was worked out with before. @throws RangeError when one of them is not there. */
export function ratesOf(
  recorded: readonly RateTable[],
  versions: Readonly<Record<RateTableName, string>>,
): Rates {
  const names = Object.keys(rateNames) as RateTableName[];
  const found = names.map((name) => {
    const table = versionsOf(recorded, name).find(({ version }) => version === versions[name]);
    if (!table) throw new RangeError(`There is no version ${versions[name]} of ${name}.`);
    return [name, table] as const;
  });
  return Object.fromEntries(found) as Rates;
}
