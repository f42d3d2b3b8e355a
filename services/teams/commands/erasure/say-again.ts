import { addDays, dateOf, kithError } from '@kith/kernel';
import { type CommandContext, change, decided, find } from '@kith/service-kit';
import { type Erasure, isDone } from '../../domain/erasure/erasure.ts';
import { dueOn } from '../../store/due.ts';
import { erasures } from '../../store/erasures.ts';
import type { WhenDue } from '../due.ts';
import { ERASURE_DUE, lookAgain, sayDue } from './erase-what-is-due.ts';

/** What is still under way when a person is erased has come by then; it is looked for once more. */
const DAYS_TO_SETTLE = 7;

/** A morning after an erasure: what no service has answered is said again; a week later, once more for what came late (F13). */
export const sayErasureAgain: WhenDue = async (context, { ref }) => {
  const { table, now } = context;
  const erasure = await find(table, erasures, ref);
  if (!erasure) return { writes: [], events: [] };
  const settled = addDays(dateOf(erasure.begunAt), DAYS_TO_SETTLE);
  const today = dateOf(now);
  if (isDone(erasure) && today < settled) {
    return { writes: await dueOn(table).remember({ day: settled, what: ERASURE_DUE, ref }), events: [] };
  }
  return decided(context, async (work) => {
    await sayDue(work, erasure);
    if (!isDone(erasure)) work.write(await lookAgain(context, erasure));
  });
};

/** Says an erasure again, whether or not it is done: tables may have been restored from a backup. Throws `NOT_FOUND`. */
export function repeatErasure(context: CommandContext, id: string): Promise<Erasure> {
  return change(context, async (work) => {
    const erasure = await work.get(erasures, id);
    if (!erasure) throw kithError('NOT_FOUND');
    await sayDue(work, erasure);
    return erasure;
  });
}
