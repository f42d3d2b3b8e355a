import { type CommandContext, eachApart } from '@kith/service-kit';
import { moveMonthsOn } from './months/by-the-clock.ts';
import { tendRounds } from './rounds/tend-rounds.ts';

/** What evaluation does every day. What fails does not hold up the rest; it is thrown at the end. */
export async function daily(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

/** Rounds first: what closes today is of its month. */
const parts = [tendRounds, moveMonthsOn];
