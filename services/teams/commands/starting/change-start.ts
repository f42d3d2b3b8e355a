import { isDeepStrictEqual } from 'node:util';
import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { statusAt } from '../../domain/membership.ts';
import type { Stage } from '../../domain/starting/stage.ts';
import { begun, moved, type TeamStart, visited, withStarter } from '../../domain/starting/team-start.ts';
import type { Team } from '../../domain/team.ts';
import { type Front, frontOf } from '../../store/front.ts';
import { startIn } from '../../store/starting.ts';
import { stageChanged } from './stage-changed.ts';

/** Begins the way of a team that its owner made (T3). Begun already: it stays where it is. Throws `NOT_FOUND`. */
export function beginStart(
  { table, cause, now }: CommandContext,
  teamId: Id<'team'>,
  by: PersonId,
): Promise<TeamStart> {
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const known = startIn(front);
    if (known) return nothingToChange<TeamStart>(known);
    if (!front.team) throw kithError('NOT_FOUND');
    return stageChanged(front.team, undefined, begun(teamId, by, starterOf(front, now), now));
  });
}

/** The start moves one stage forward, or back (T3, T4). Throws what {@link moved} refuses, `WRONG_STATE` before it began. */
export function moveStage(
  context: CommandContext,
  teamId: Id<'team'>,
  to: Stage,
  by: PersonId,
): Promise<TeamStart> {
  return changeStart(context, teamId, (start, { regulated }) =>
    unwrap(moved(start, to, regulated, by, context.now)),
  );
}

/** Records that the Team Starter was there (T4). Throws `BAD_INPUT` for a day ahead. */
export function recordStartVisit(
  context: CommandContext,
  teamId: Id<'team'>,
  on: string,
  by: PersonId,
): Promise<TeamStart> {
  return changeStart(context, teamId, (start) => unwrap(visited(start, on, by, context.now)));
}

function changeStart(
  { table, cause, now }: CommandContext,
  teamId: Id<'team'>,
  decide: (start: TeamStart, team: Team) => TeamStart,
): Promise<TeamStart> {
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const known = startIn(front);
    if (!front.team) throw kithError('NOT_FOUND');
    if (!known) throw kithError('WRONG_STATE', { fix: 'Begin the start of this team first (beginStart).' });
    const before = withStarter(known, starterOf(front, now));
    const after = decide(before, front.team);
    return isDeepStrictEqual(after, known)
      ? nothingToChange<TeamStart>(known)
      : stageChanged(front.team, known, after);
  });
}

/** The Team Starter the team has now. */
function starterOf({ places }: Pick<Front, 'places'>, now: string): PersonId | undefined {
  const starter = places.find((place) => place.kind === 'TEAM_STARTER' && statusAt(place, now) === 'ACTIVE');
  return starter?.personId;
}
