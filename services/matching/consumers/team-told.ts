import { dateOf } from '@kith/kernel';
import { type CommandContext, type Consumer, change, decided, find } from '@kith/service-kit';
import { endHours } from '../commands/end-hours.ts';
import { closeAllOfTeam } from '../commands/opportunities/close.ts';
import { hearing, isOver, type TeamRecord } from '../domain/team-record.ts';
import { hourLists, teamRecords } from '../store/hours.ts';

/** A team's start came further, or regulated support was asked for (T4). An older word that comes late changes nothing. */
export const teamStageChanged: Consumer<'TeamStageChanged'> = async ({ sequence, data }, context) => {
  const { teamId, regulated, visited, starter } = data;
  await keep(context, teamId, (record) =>
    hearing(record, 'start', { sequence, regulated, visited, starter }),
  );
  return decided(context, async () => undefined);
};

/**
 * A team rests, mourns or closed. Once it is over, all its weekly hours end today: visits ahead are called off, gaps and
 * what neighbours were offered go (T26), and so does what it sought or tried. Opened again, hours are agreed anew.
 */
export const teamStateChanged: Consumer<'TeamStateChanged'> = async ({ sequence, data }, context) => {
  const { teamId, state } = data;
  await keep(context, teamId, (record) => hearing(record, 'life', { sequence, state }));
  if (isOver(await find(context.table, teamRecords, teamId))) await endAllHours(context, teamId);
  return decided(context, async () => undefined);
};

/** What whoever is paid for a team must be trained in (T22). */
export const specialistNeedChanged: Consumer<'SpecialistNeedChanged'> = async (
  { sequence, data },
  context,
) => {
  const { teamId, needs: skills } = data;
  await keep(context, teamId, (record) => hearing(record, 'needs', { sequence, skills }));
  return decided(context, async () => undefined);
};

function keep(
  context: CommandContext,
  teamId: string,
  heard: (record: TeamRecord) => TeamRecord,
): Promise<void> {
  return change(context, async (work) => {
    const known = await work.get(teamRecords, teamId);
    const after = heard(known ?? { teamId });
    if (after !== known) work.put(teamRecords, after);
  });
}

async function endAllHours(context: CommandContext, teamId: string): Promise<void> {
  const endsOn = dateOf(context.now);
  for (const { id } of await hourLists.agreedHoursOfTeamAll(context.table, teamId))
    await endHours(context, { id, endsOn });
  await closeAllOfTeam(context, teamId);
}
