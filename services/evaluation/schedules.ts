import { type CommandContext, eachApart, type Schedules } from '@kith/service-kit';
import { publishLastMonthsMembers } from './commands/co-op/publish-members.ts';
import { sendTallies } from './commands/co-op/votes.ts';
import { moveMonthsOn } from './commands/months/by-the-clock.ts';

const daily = [moveMonthsOn, publishLastMonthsMembers, sendTallies];

/** What evaluation does by the clock. */
export const schedules: Schedules = {
  Daily: (context: CommandContext) => eachApart(daily, (task) => task(context)),
};
