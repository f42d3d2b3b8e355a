import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { RateTable } from '../domain/rules/rate-table.ts';

/** A version of a table of rates that the circle recorded. They are few, and read together. */
export const recordedRates = entity<RateTable, [string, string]>(
  (table, version) => key('RATES', `${table}#${inOrder(version)}`),
  ({ table, version }) => [table, version],
);

/** Every version the circle recorded, table by table, oldest first. */
export function listRecordedRates(table: Table): Promise<RateTable[]> {
  return allOf<RateTable>(table, { pk: 'RATES' });
}

/** `clapton-12` sorts after `clapton-2`. */
function inOrder(version: string): string {
  return version.slice(version.lastIndexOf('-') + 1).padStart(6, '0');
}
