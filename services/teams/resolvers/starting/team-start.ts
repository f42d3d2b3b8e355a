import { numberOf } from '../../domain/starting/stage.ts';
import type { StageEntryResolvers, TeamResolvers, TeamStartResolvers } from '../../generated.ts';
import { startIn } from '../../store/starting.ts';
import { sightOf } from '../sight.ts';

/** Of a team: how far its start has come. */
export const start: NonNullable<TeamResolvers['start']> = async ({ teamId }, _, context) => {
  const { access, front } = await sightOf(context);
  if (!access.allows('start.read', { teamId })) return null;
  return startIn(await front(teamId)) ?? null;
};

export const teamStart: TeamStartResolvers = {
  stageNumber: ({ stage }) => numberOf(stage),
  starter: ({ starterId }) => (starterId === undefined ? null : { id: starterId }),
  visitedOn: ({ visit }) => visit?.on ?? null,
  visitedBy: ({ visit }) => (visit ? { id: visit.by } : null),
};

export const stageEntry: StageEntryResolvers = { by: ({ by }) => ({ id: by }) };
