import { dateOf, endOfMonth, monthBefore, monthOf, monthsEndingWith } from '@kith/kernel';
import { type CommandContext, eachApart } from '@kith/service-kit';
import { freezesOn } from '../../domain/months/freezing.ts';
import { teamsBefore } from '../../domain/people.ts';
import { monthLists } from '../../store/months.ts';
import { listTeams } from '../../store/people.ts';
import { prepareMonth } from './prepare.ts';
import { sendIfDue } from './send.ts';

/** A month that was held longer than this is not looked for any more. */
const MONTHS_LOOKED_BACK = 24;

/**
 * Freezes the month before from the third day on, in a circle that had a team by then; and sends what was frozen once
 * everyone could see it for some days. Done again it changes nothing.
 */
export async function moveMonthsOn(context: CommandContext): Promise<void> {
  const { now, table } = context;
  const last = monthBefore(monthOf(now));
  if (freezesOn(last) <= dateOf(now)) {
    const teams = teamsBefore(await listTeams(table), endOfMonth(last));
    if (teams.length > 0) await prepareMonth(last, context);
  }
  const [earliest = last] = monthsEndingWith(last, MONTHS_LOOKED_BACK);
  const frozen = await monthLists.reportsFrom(table, earliest);
  await eachApart(
    frozen.filter(({ sentAt }) => !sentAt),
    ({ month }) => sendIfDue(month, context),
  );
}
