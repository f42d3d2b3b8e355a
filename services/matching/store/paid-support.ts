import { entity, key } from '@kith/service-kit';
import type { ConsideredOutcome } from '../domain/paid-support.ts';

/** What connectors told of an outcome of a team. */
export const consideredOutcomes = entity<ConsideredOutcome, [string, string]>(
  (teamId, outcomeId) => key(`TEAM#${teamId}`, `OUTCOME#${outcomeId}`),
  ({ teamId, outcomeId }) => [teamId, outcomeId],
);
