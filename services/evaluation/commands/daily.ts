import { type CommandContext, eachApart } from '@kith/service-kit';
import { closePulses } from './pulse/close-pulses.ts';
import { tendRounds } from './rounds/tend-rounds.ts';

/** What evaluation does every day. What fails does not hold up the rest; it is thrown at the end. */
export async function daily(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

const parts = [tendRounds, closePulses];
