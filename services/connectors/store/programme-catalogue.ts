import type { Table } from '@kith/service-kit';
import { type ListedGathering, listedGathering } from '../domain/programme/catalogue.ts';
import { findProgrammeVersion, programmeLists } from './programme.ts';

/** All events as they were at one version. */
interface Catalogue {
  readonly version: number;
  readonly all: readonly ListedGathering[];
}

/** What this execution environment knows already. A table is one circle's, so nothing meets another circle's. */
const known = new WeakMap<Table, Catalogue>();

/** All events of the programme as they are now: one read of its version, and of them only if that is another one. */
export async function programmeOf(table: Table): Promise<readonly ListedGathering[]> {
  const version = await findProgrammeVersion(table);
  const before = known.get(table);
  if (before?.version === version) return before.all;
  const all = (await programmeLists.all(table)).map(listedGathering);
  known.set(table, { version, all });
  return all;
}
