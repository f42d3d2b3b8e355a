import { type CommandContext, eachApart } from '@kith/service-kit';
import { repayAdvance } from './pot.ts';
import { remindOfSilence } from './remind-of-silence.ts';
import { lookAtSettlements } from './settlement/look-again.ts';
import { payWaiting } from './time/answer-time.ts';
import { bookSalaries } from './time/book-salaries.ts';

/**
 * What pay does every day: books salaries (P8), has the commons give back what the circle put in and pay what waited for them (P14), asks for answers nobody gave (P9)
 * and looks at settlements again (P15). What fails does not hold up the rest; it is thrown at the end.
 */
export async function daily(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

const parts = [bookSalaries, repayAdvance, payWaiting, remindOfSilence, lookAtSettlements];
