import { type Change, event, type NewEvent, type Write } from '@kith/service-kit';
import type { TeamStart } from '../../domain/starting/team-start.ts';
import type { Team } from '../../domain/team.ts';
import type { Front } from '../../store/front.ts';
import { type Kept, next } from '../../store/kept.ts';
import { writes } from '../../store/members.ts';
import { keepStart, sameStart, startIn } from '../../store/starting.ts';

/** Keeps a team's start as it is now, and tells others of it. The team, as it was read, must not change meanwhile. */
export function stageChanged(
  team: Kept<Team>,
  before: Kept<TeamStart> | undefined,
  start: TeamStart,
): Change<TeamStart> {
  return {
    value: start,
    writes: [keepStart(before, start), writes.sameTeam(team)],
    events: [told(team, start, team.version + next(before))],
  };
}

/** What there is besides to write and to tell when what a team does that is regulated changes: matching acts on it (T4). */
export function regulationChanged(
  front: Pick<Front, 'team' | 'items'>,
  after: Team,
): { writes: readonly Write[]; events: readonly NewEvent[] } {
  const start = startIn(front);
  const sequence = next(front.team) + (start?.version ?? 0);
  return { writes: [sameStart(after.teamId, start)], events: [told(after, start, sequence)] };
}

/**
 * What others are told of a start. It rests on the team and on its start: the sum of their versions rises with each
 * change of either, and each change holds the other as it was.
 */
export function told(
  { teamId, regulated = [] }: Team,
  start: TeamStart | undefined,
  sequence: number,
): NewEvent {
  return event({
    name: 'TeamStageChanged',
    subject: teamId,
    sequence,
    data: {
      teamId,
      ...(start && { stage: start.stage }),
      regulated: regulated.length > 0,
      visited: start?.visit !== undefined,
      starter: start?.starterId !== undefined,
    },
  });
}
