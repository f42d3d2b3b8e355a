import { type CommandContext, eachApart } from '@kith/service-kit';
import { publishLastMonthsMembers } from './co-op/publish-members.ts';
import { sendTallies } from './co-op/votes.ts';
import { moveMonthsOn } from './months/by-the-clock.ts';
import { askOwners } from './planned-hours/ask-owners.ts';
import { closePulses } from './pulse/close-pulses.ts';
import { inviteToPulse } from './pulse/invite.ts';
import { tendRounds } from './rounds/tend-rounds.ts';

/** What evaluation does every day. What fails does not hold up the rest; it is thrown at the end. */
export async function daily(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

/** Rounds first: what closes today is of its month. */
const parts = [
  tendRounds,
  closePulses,
  inviteToPulse,
  moveMonthsOn,
  publishLastMonthsMembers,
  sendTallies,
  askOwners,
];
