import type { CommandContext } from '@kith/service-kit';
import { remindOfSilence } from './remind-of-silence.ts';
import { bookSalaries } from './time/book-salaries.ts';

/** What pay does every day: books salaries (P8) and asks for answers that nobody gave (P9). */
export async function daily(context: CommandContext): Promise<void> {
  await bookSalaries(context);
  await remindOfSilence(context);
}
