import type { Table } from '@kith/service-kit';
import type { PayRun } from '../domain/pay-run/run.ts';
import type { IssuedStatement } from '../domain/pay-run/statement.ts';
import { listStatements } from './statements.ts';

/** So many statements of a run, and where the next ones begin. */
interface StatementsOfRun {
  readonly statements: readonly IssuedStatement[];
  /** A cursor; absent: there are no more. */
  readonly next?: string;
}

/** The statements of a run as its last round drew them up, in order of workers. Throws `BAD_CURSOR`. */
export async function statementsOfRun(
  table: Table,
  { id, round }: Pick<PayRun, 'id' | 'round'>,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<StatementsOfRun> {
  const statements: IssuedStatement[] = [];
  let next = after;
  for (;;) {
    const page = await listStatements(table, id, { limit: limit - statements.length, after: next });
    statements.push(...page.items.map(({ value }) => value).filter((statement) => statement.round === round));
    const last = page.items.at(-1);
    if (!page.hasMore || !last) return { statements };
    next = page.cursorOf(last);
    if (statements.length >= limit) return { statements, next };
  }
}
