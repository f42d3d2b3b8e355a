import { type Change, event } from '@kith/service-kit';
import type { TeamStart } from '../../domain/starting/team-start.ts';
import { type Kept, next } from '../../store/kept.ts';
import { keepStart } from '../../store/starting.ts';

/** Keeps a team's start as it is now, and tells others of it. */
export function stageChanged(
  before: Kept<TeamStart> | undefined,
  start: TeamStart,
  isRegulated: boolean,
): Change<TeamStart> {
  const { teamId, stage, visit, starterId } = start;
  const changed = event({
    name: 'TeamStageChanged',
    subject: teamId,
    sequence: next(before),
    data: {
      teamId,
      stage,
      regulated: isRegulated,
      visited: visit !== undefined,
      starter: starterId !== undefined,
    },
  });
  return { value: start, writes: [keepStart(before, start)], events: [changed] };
}
