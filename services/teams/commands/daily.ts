import { addDays, dateOf } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Due, dueDone, dueOn } from '../store/due.ts';
import type { WhenDue } from './due.ts';
import { lookAtHat } from './hats/look-at-hat.ts';
import { tellWhatEnded } from './tell-what-ended.ts';

/** Who looks at what is due, by what it is. */
const whenDue: Readonly<Record<string, WhenDue>> = {
  PERSON: tellWhatEnded,
  HAT: lookAtHat,
};

/** How many mornings may be missed and still be made up for. */
const MORNINGS = 14;

/**
 * Every morning: all that is due today, and what was missed on the mornings before (T11, T15, T16, T17, T26). What
 * cannot be settled does not hold up the rest; it is tried again the next morning. Throws when there was any.
 */
export async function daily(context: CommandContext): Promise<void> {
  const today = dateOf(context.now);
  const failed: unknown[] = [];
  for (let ago = MORNINGS; ago >= 0; ago--) {
    for (const due of await dueOn(context.table).allDue(addDays(today, -ago))) {
      await settle(context, due).catch((error) => failed.push(error));
    }
  }
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} due things could not be settled.`);
}

function settle(context: CommandContext, one: Due): Promise<void> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const look = whenDue[one.what];
    const due = await dueOn(table).due(one);
    if (!look || !due) return nothingToChange(undefined);
    const { writes, events } = await look(context, due);
    return { value: undefined, writes: [...writes, dueDone(due)], events };
  });
}
