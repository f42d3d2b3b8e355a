import type { Table } from '../../../packages/service-kit/index.ts';
import type { PayRun } from '../../../services/pay/domain/pay-run/run.ts';
import { entriesOn, totalPaid } from '../../../services/pay/domain/pay-run/statement.ts';
import { statementsOfRun } from '../../../services/pay/store/run-statements.ts';

/** What the statements of a run come to. */
export interface Paid {
  readonly statements: number;
  /** Ledger entries on them, and how many stand on more than one line. */
  readonly entries: number;
  readonly twice: number;
  readonly pence: number;
}

/** Adds up the statements of a run, a few at a time. */
export async function paidBy(table: Table, run: PayRun): Promise<Paid> {
  const seen = new Set<string>();
  let [statements, entries, pence] = [0, 0, 0];
  let after: string | undefined;
  do {
    const page = await statementsOfRun(table, run, { limit: 20, after });
    for (const statement of page.statements) {
      statements += 1;
      pence += totalPaid(statement);
      for (const entry of entriesOn(statement)) {
        entries += 1;
        seen.add(entry);
      }
    }
    after = page.next;
  } while (after !== undefined);
  return { statements, entries, twice: entries - seen.size, pence };
}
