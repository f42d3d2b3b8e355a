import { type Id, kithError, newId, type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { cancelled, issued, isUnderWay, type PayRun, rechecked, started } from '../../domain/pay-run/run.ts';
import { ratesInUse } from '../../domain/rules/shipped-rates.ts';
import { latestRuns, payRuns } from '../../store/pay-runs.ts';
import { listRecordedRates } from '../../store/rates.ts';

/** Which days of whom a run is for. */
export type RunAsked = Pick<PayRun, 'from' | 'to' | 'period'> & { readonly id?: Id<'payrun'> | undefined };

/**
 * Starts a pay run for everyone who is paid by its period. It works through them slice by slice, each one an event.
 * Throws `BAD_INPUT`, `PERIOD_NOT_OVER`, `RUN_OVERLAPS`, `RUN_OPEN`, `ID_TAKEN`.
 */
export function startPayRun(context: CommandContext, asked: RunAsked, by: PersonId): Promise<PayRun> {
  const { id = newId('payrun'), from, to, period } = asked;
  return change(context, async (work) => {
    const known = await work.get(payRuns, id);
    if (known) {
      if (known.from === from && known.to === to && known.period === period) return known;
      throw kithError('ID_TAKEN');
    }
    const latest = await latestOf(work, period);
    const rates = ratesInUse(await listRecordedRates(context.table));
    const run = unwrap(started({ id, from, to, period }, { latest, rates, by, now: context.now }));
    work.put(latestRuns, { period, runId: id, to, ...(latest && { before: latest.item }) });
    announce(work, run);
    return run;
  });
}

/** Checks a run anew, or lets a check that stopped go on. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function recheckPayRun(context: CommandContext, id: string): Promise<PayRun> {
  return decideOn(context, id, async (run) => {
    return rechecked(run, ratesInUse(await listRecordedRates(context.table)));
  });
}

/** Issues the statements of a run. Throws `NOT_FOUND`, `PAY_BELOW_FLOOR`, `WRONG_STATE`. */
export function issuePayRun(context: CommandContext, id: string, by: PersonId): Promise<PayRun> {
  return decideOn(context, id, async (run) => issued(run, by, context.now));
}

/** Drops a run that was a mistake; its days can be run again. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function cancelPayRun(context: CommandContext, id: string): Promise<PayRun> {
  return decideOn(context, id, async (run, work) => {
    const after = cancelled(run);
    const latest = await work.get(latestRuns, run.period);
    if (after.ok && latest?.runId === id) {
      const before = latest.before ?? { period: run.period, to: '' };
      work.put(latestRuns, before);
    }
    return after;
  });
}

function decideOn(
  context: CommandContext,
  id: string,
  decide: (run: PayRun, work: Work) => Promise<Result<PayRun>>,
): Promise<PayRun> {
  return change(context, async (work) => {
    const run = await work.get(payRuns, id);
    if (!run) throw kithError('NOT_FOUND');
    const after = unwrap(await decide(run, work));
    if (after !== run) announce(work, after);
    return after;
  });
}

async function latestOf(work: Work, period: PayRun['period']) {
  const item = await work.get(latestRuns, period);
  const run = item?.runId && (await work.get(payRuns, item.runId));
  if (!item || !run) return undefined;
  const { before: _, ...rest } = item;
  return { to: item.to, state: run.state, item: rest };
}

/** Keeps a run, and says which of its slices is next while there is one, or that it was issued. */
export function announce(work: Work, run: PayRun): void {
  work.put(payRuns, run);
  const about = { subject: run.id, sequence: run.step };
  if (isUnderWay(run)) work.say('PayRunAdvanced', about, { runId: run.id, step: run.step });
  if (run.state === 'ISSUED') work.say('PayRunIssued', about, { runId: run.id });
}
