import type { EventData } from '@kith/contracts';
import type { Work } from '@kith/service-kit';
import { reachesLivingWage } from '../../domain/pay-run/living-wage.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import { type KeptStatement, listKeptStatements } from '../../store/statements.ts';

/** So many fit into one event by far. */
const STATEMENTS_AN_EVENT = 50;

type Figures = EventData<'StatementsIssued'>['statements'][number];

/** Tells what the statements of a run that was issued come to in time: whose they are by id, and no amounts (N3). */
export async function tellFigures(work: Work, run: PayRun): Promise<void> {
  const { id: runId, round, step, issuedAt = work.context.now } = run;
  let after: string | undefined;
  for (let part = 0; ; part++) {
    const page = await listKeptStatements(work.context.table, runId, { limit: STATEMENTS_AN_EVENT, after });
    const statements = page.items
      .map(({ value }) => value)
      .filter((statement) => statement.round === round)
      .map(figuresOf);
    const about = { subject: runId, sequence: step + part };
    if (statements.length > 0) work.say('StatementsIssued', about, { runId, issuedAt, statements });
    const last = page.items.at(-1);
    if (!page.hasMore || !last) return;
    after = page.cursorOf(last);
  }
}

function figuresOf(statement: KeptStatement): Figures {
  const { id: statementId, workerId, sums } = statement;
  const livingWage = reachesLivingWage(statement);
  return {
    statementId,
    workerId,
    workedMinutes: sums.workedMinutes,
    paidMinutes: sums.paidMinutes,
    ...(livingWage !== undefined && { livingWage }),
  };
}
