import { withoutOthers } from '@kith/kernel';
import { allOf, type CommandContext, type WholeOf } from '@kith/service-kit';
import type { TeamAction } from '../../domain/pulse/action.ts';
import { monthLists } from '../../store/months.ts';
import { pulseLists } from '../../store/pulse.ts';
import { roundLists } from '../../store/rounds.ts';
import { exportMine } from './export-mine.ts';

/**
 * All that evaluation keeps about someone (C11): what they were asked and said, and of teams they own what the team made of
 * it. What others answered is in nobody's: it is kept as counts.
 */
export async function exportWhole(
  context: CommandContext,
  { personId, owned, own }: WholeOf,
): Promise<unknown> {
  const { table, circle, now } = context;
  const [mine, teams] = await Promise.all([
    own ? exportMine(context, personId) : undefined,
    Promise.all(
      owned.map(async (teamId) => ({
        teamId,
        words: await monthLists.wordsOf(table, teamId),
        actions: await allOf<TeamAction>(table, pulseLists.actionsOf(teamId)),
        reflections: await allOf<unknown>(table, roundLists.reflectionsOf(teamId)),
      })),
    ),
  ]);
  const about = withoutOthers({ ...(mine && { kept: mine.kept, rounds: mine.rounds }), teams }, personId);
  return { format: 'kith.person-export.evaluation.v1', circle, personId, madeAt: now, ...(about as object) };
}
