import { dateOf, type MonthText, monthBefore, monthOf } from '@kith/kernel';
import { type CommandContext, change, eachApart } from '@kith/service-kit';
import { isReminderDue } from '../../domain/pulse/action.ts';
import { listTeams } from '../../store/people.ts';
import { closedPulses, pulseLists } from '../../store/pulse.ts';
import { findTally } from '../../store/tallies.ts';

/** How many days of a month late pulses of the month before are looked for. */
const DAYS_TO_CLOSE = 3;

/** Notes which teams' pulses of last month closed; where nothing was noted for two weeks, somebody is reminded, once (E15). */
export async function closePulses(context: CommandContext): Promise<void> {
  const month = monthBefore(monthOf(context.now));
  if (Number(dateOf(context.now).slice(8)) <= DAYS_TO_CLOSE) {
    await eachApart(await listTeams(context.table), ({ teamId }) => close(context, teamId, month));
  }
  const closed = await pulseLists.closed(context.table, month, month);
  const due = closed.filter((pulse) => isReminderDue(pulse, context.now));
  await eachApart(due, ({ teamId }) => remind(context, teamId, month));
}

function close(context: CommandContext, teamId: string, month: MonthText): Promise<void> {
  return change(context, async (work) => {
    if (await work.get(closedPulses, month, teamId)) return;
    if (await findTally(context.table, teamId, month)) work.put(closedPulses, { teamId, month, actions: 0 });
  });
}

function remind(context: CommandContext, teamId: string, month: MonthText): Promise<void> {
  return change(context, async (work) => {
    const pulse = await work.get(closedPulses, month, teamId);
    if (!pulse || !isReminderDue(pulse, context.now)) return;
    work.put(closedPulses, { ...pulse, remindedAt: context.now });
    work.say('ActionDue', { subject: teamId, sequence: monthNumber(month) }, { teamId, month });
  });
}

/** Rises from month to month: a word about a later pulse is a later word. */
function monthNumber(month: MonthText): number {
  return Number(month.replace('-', ''));
}
