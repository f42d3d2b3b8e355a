import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { SupportOutcome } from '../domain/support-sequence/outcome.ts';

export const supportOutcomes = entity<SupportOutcome, [string, string]>(
  (teamId, id) => key(`TEAM#${teamId}`, `OUTCOME#${id}`),
  ({ teamId, id }) => [teamId, id],
);

/** What a team's owner wants, the oldest first. */
export function listOutcomes(table: Table, teamId: string): Promise<SupportOutcome[]> {
  return allOf<SupportOutcome>(table, { pk: `TEAM#${teamId}`, prefix: 'OUTCOME#' });
}
