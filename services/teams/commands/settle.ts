import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Due, dueDone, dueOn } from '../store/due.ts';
import type { WhenDue } from './due.ts';

/** Settles one due thing, unless that was done; it is taken away in the same transaction. */
export function settle(context: CommandContext, one: Due, look: WhenDue | undefined): Promise<void> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const due = await dueOn(table).due(one);
    if (!look || !due) return nothingToChange(undefined);
    const { writes, events } = await look(context, due);
    return { value: undefined, writes: [...writes, dueDone(due)], events };
  });
}
