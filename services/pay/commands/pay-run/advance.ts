import type { KithEvent } from '@kith/contracts';
import { derivedId, type PersonId } from '@kith/kernel';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { entryFromWages } from '../../domain/pay-run/booked.ts';
import {
  isClosed,
  isUnderWay,
  noTally,
  type PayRun,
  type Slice,
  sliced,
  sumOfTallies,
  type Tally,
} from '../../domain/pay-run/run.ts';
import { drawnUp, failing, type IssuedStatement } from '../../domain/pay-run/statement.ts';
import { ratesOf } from '../../domain/rules/shipped-rates.ts';
import { type PayTerms, termsOn } from '../../domain/terms/terms.ts';
import { putEntry } from '../../store/entries.ts';
import { listPayees, type Payee, payees, payRuns } from '../../store/pay-runs.ts';
import { listRecordedRates } from '../../store/rates.ts';
import { findStatement, packed, statements, statementsOfWorkers } from '../../store/statements.ts';
import { termsOf } from '../../store/terms.ts';
import { announce } from './runs.ts';
import { toldOf } from './unpaid.ts';
import { withWays } from './with-ways.ts';

/** A worker takes three writes, and one transaction a hundred at most. */
const WORKERS_A_SLICE = 20;
/** What fits into one transaction by far, and into little memory. */
const LINES_A_SLICE = 3_000;

/** A payee of whom all is known: what was issued, and that no other run has them. */
type SettledPayee = Omit<Payee, 'last'>;

/**
 * Works through the next slice of a pay run, and announces the one after it: all of it in one transaction with the run's
 * place, so that a slice is done once, however often its event comes, and a run that stopped goes on where it was.
 */
export function advancePayRun(
  { data }: KithEvent<'PayRunAdvanced'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const run = await work.get(payRuns, data.runId);
    if (!run || run.step !== data.step || !isUnderWay(run)) return;
    const slice = run.state === 'CHECKING' ? await checkSlice(work, run) : await issueSlice(work, run);
    announce(work, sliced(run, slice, context.now));
  });
}

/** What one worker adds to a slice. */
interface Part {
  readonly tally: Tally;
  readonly lines: number;
}

const nothing: Part = { tally: noTally, lines: 0 };

async function checkSlice(work: Work, run: PayRun): Promise<Slice> {
  const { table, neighbourhood } = work.context;
  const [recorded, { jurisdiction }] = await Promise.all([listRecordedRates(table), neighbourhood.own()]);
  const rates = ratesOf(recorded, run.rates);
  return eachPayee(work, run, async ({ workerId }) => {
    const terms = await termsOf(table, workerId);
    if ((termsAtEnd(terms, run)?.payPeriod ?? 'MONTHLY') !== run.period) return nothing;
    const payee = await resolved(work, workerId, run);
    if (payee === 'IN_ANOTHER_RUN') return { tally: { ...noTally, heldUp: 1 }, lines: 0 };
    const statement = await draw(work, run, payee, { terms, rates, jurisdiction });
    await keep(work, payee, statement);
    return statement ? { tally: tallyOf(statement), lines: statement.lines.length } : nothing;
  });
}

/** Books the holiday pay that statements of the run have a line for. */
async function issueSlice(work: Work, run: PayRun): Promise<Slice> {
  const { now, circle, table } = work.context;
  return eachPayee(work, run, async ({ workerId, last }) => {
    const statement = last?.runId === run.id ? await findStatement(table, last.statementId) : undefined;
    const terms = termsAtEnd(await termsOf(table, workerId), run);
    if (!statement?.rolledUp || !terms) return nothing;
    const { entryId, pence } = statement.rolledUp;
    const cause = 'HOLIDAY_PAY';
    work.write(putEntry(entryFromWages({ entryId, cause, workerId, on: run.to, pence, terms }, circle, now)));
    return nothing;
  });
}

/** Works through payees one after another, until the slice is full or there are no more. */
async function eachPayee(
  work: Work,
  { after }: PayRun,
  workThrough: (payee: Payee) => Promise<Part>,
): Promise<Slice> {
  const page = await listPayees(work.context.table, after, WORKERS_A_SLICE);
  let tally = noTally;
  let lines = 0;
  for (const [index, { value }] of page.items.entries()) {
    const part = await workThrough(value);
    tally = sumOfTallies(tally, part.tally);
    lines += part.lines;
    const hasMore = page.hasMore || index < page.items.length - 1;
    if (!hasMore || lines >= LINES_A_SLICE) return { tally, after: value.workerId, hasMore };
  }
  return { tally, after: page.items.at(-1)?.value.workerId, hasMore: page.hasMore };
}

/** A payee as this run finds them: what was issued is known; or they are in another run that is still open. */
async function resolved(
  work: Work,
  workerId: PersonId,
  run: PayRun,
): Promise<SettledPayee | 'IN_ANOTHER_RUN'> {
  const found = await work.get(payees, workerId);
  const { last, ...payee } = found ?? { workerId };
  if (!last || last.runId === run.id) return payee;
  const other = await work.get(payRuns, last.runId);
  if (!other || other.state === 'CANCELLED') return payee;
  if (!isClosed(other)) return 'IN_ANOTHER_RUN';
  const { runId: _, ...paid } = last;
  return { ...payee, paid };
}

async function draw(
  work: Work,
  run: PayRun,
  payee: SettledPayee,
  by: Pick<Parameters<typeof drawnUp>[0], 'terms' | 'rates' | 'jurisdiction'>,
): Promise<IssuedStatement | undefined> {
  const { table, circle, now } = work.context;
  const { workerId, paid } = payee;
  const posted = await withWays(work.context, payee, run);
  if (posted.length === 0) return undefined;
  const late = posted.map((entry) => entry.work.workedOn).filter((day) => day < run.from);
  const toldBefore = await toldOf(table, paid?.statementId, late);
  const id = derivedId('statement', `${run.id}#${workerId}`, run.to);
  return drawnUp({ id, run, circle, workerId, previous: paid?.statementId, posted, toldBefore, now, ...by });
}

/** Keeps a statement, over that of an earlier round; without one, the payee is in this run no longer. */
async function keep(work: Work, payee: SettledPayee, statement: IssuedStatement | undefined): Promise<void> {
  if (!statement) {
    const found = await work.get(payees, payee.workerId);
    if (found?.last) work.put(payees, payee);
    return;
  }
  const { id, workerId, runId, to, drawnUpAt } = statement;
  await Promise.all([work.get(statements, id), work.get(statementsOfWorkers, workerId, to, id)]);
  work.put(payees, { ...payee, last: { statementId: id, runId, to, drawnUpAt } });
  work.put(statements, packed(statement));
  work.put(statementsOfWorkers, { workerId, to, id });
}

function tallyOf(statement: IssuedStatement): Tally {
  return {
    workers: 1,
    blocked: failing(statement).length > 0 ? 1 : 0,
    heldUp: 0,
    workedMinutes: statement.sums.workedMinutes,
    pay: statement.sums.pay,
    mileage: statement.sums.mileage,
    holidayPay: statement.rolledUp?.pence ?? 0,
    toBook: statement.rolledUp ? 1 : 0,
  };
}

/** The terms someone is paid by at the end of a run; of someone who left within it, their last. */
function termsAtEnd(all: readonly PayTerms[], { to }: PayRun): PayTerms | undefined {
  const agreed = all.filter(({ answer, from }) => answer?.accepted && from <= to);
  return termsOn(all, to) ?? agreed.sort((one, other) => one.from.localeCompare(other.from)).at(-1);
}
