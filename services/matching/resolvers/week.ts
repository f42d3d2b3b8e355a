import { addDays, type DateText, minutesOf, type TimeWindow } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { type AgreedHours, datesHeld } from '../domain/agreed-hours.ts';
import { windowOn } from '../domain/availability.ts';
import { type Occurrence, occurrenceId } from '../domain/occurrence.ts';
import { type AgreedStretch, type WeekCover, weekCover } from '../domain/week-cover.ts';
import { hourLists } from '../store/hours.ts';

/** How a week of a team is covered. Days beyond the horizon count as what they will become: weekly hours as agreed. */
export async function weekOf(
  table: Table,
  teamId: string,
  monday: DateText,
  window: TimeWindow,
): Promise<WeekCover> {
  const unfolded = await occurrencesWithin(table, teamId, window);
  const known = new Set(unfolded.map(({ id }) => id));
  const agreed = await hourLists.agreedHoursOfTeamAll(table, teamId);
  const toCome = agreed.flatMap((hours) =>
    datesHeld(hours, monday, addDays(monday, 6))
      .filter((date) => !known.has(occurrenceId(hours.id, date)))
      .map((date) => expected(hours, date)),
  );
  const asUnfolded = unfolded.map(({ window: each, state }) => ({ minutes: minutesOf(each), state }));
  return weekCover([...asUnfolded, ...toCome]);
}

function expected(hours: AgreedHours, date: DateText): AgreedStretch {
  const state = hours.named?.answer === 'ACCEPTED' ? 'COVERED' : 'OPEN';
  return { minutes: minutesOf(windowOn(date, hours)), state };
}

async function occurrencesWithin(
  table: Table,
  teamId: string,
  { from, to }: TimeWindow,
): Promise<Occurrence[]> {
  const found: Occurrence[] = [];
  let after: string | undefined;
  do {
    const page = await hourLists.occurrencesOfTeam(table, teamId, from, to, { after });
    found.push(...page.items.map(({ value }) => value));
    const last = page.items.at(-1);
    after = page.hasMore && last ? page.cursorOf(last) : undefined;
  } while (after);
  return found;
}
