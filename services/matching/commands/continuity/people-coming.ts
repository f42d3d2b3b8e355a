import { addDays, type DateText, dateOf, instantAt } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type AgreedHours, datesHeld, HORIZON_DAYS } from '../../domain/agreed-hours.ts';
import { type Coming, FOUR_WEEKS, personOf } from '../../domain/continuity/continuity.ts';
import { hourLists } from '../../store/hours.ts';

/**
 * Who came and comes to a team within four weeks of a day, before and after it: by visits that stand, and by weekly
 * hours that are not visits yet, of whoever is named for them. From the index: a moment behind.
 */
export async function peopleComing(
  context: Pick<CommandContext, 'table' | 'circle' | 'now'>,
  teamId: string,
  date: DateText,
): Promise<Coming[]> {
  const [first, last] = [addDays(date, 1 - FOUR_WEEKS), addDays(date, FOUR_WEEKS - 1)];
  const [visits, agreed] = await Promise.all([
    hourLists.visitsOfTeamAll(
      context.table,
      teamId,
      instantAt(first, '00:00'),
      instantAt(addDays(last, 1), '00:00'),
    ),
    hourLists.agreedHoursOfTeamAll(context.table, teamId),
  ]);
  const booked = visits
    .filter(({ state }) => state === 'PLANNED')
    .map((visit) => ({ date: dateOf(visit.window.from), person: personOf(visit) }));
  return [...booked, ...agreed.flatMap((hours) => toCome(hours, context, first, last))];
}

function toCome(
  hours: AgreedHours,
  { circle, now }: Pick<CommandContext, 'circle' | 'now'>,
  first: DateText,
  last: DateText,
): Coming[] {
  const { named } = hours;
  if (!named || named.answer === 'DECLINED') return [];
  const today = dateOf(now);
  // Accepted hours are visits as far as the horizon; those that wait for the worker's yes are none yet.
  const from = named.answer === 'ACCEPTED' ? addDays(today, HORIZON_DAYS + 1) : today;
  const person = personOf({ homeCircle: circle, workerId: named.workerId });
  return datesHeld(hours, from > first ? from : first, last).map((date) => ({ date, person }));
}
