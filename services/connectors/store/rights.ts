import { entity, key } from '@kith/service-kit';
import type { RightsExplained } from '../domain/rights/checklist.ts';

export const rightsExplained = entity<RightsExplained, [string]>(
  (teamId) => key(`TEAM#${teamId}`, 'RIGHTS'),
  ({ teamId }) => [teamId],
);
