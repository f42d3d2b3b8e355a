import { teamStages } from '@kith/contracts';

export type Stage = (typeof teamStages)[number];

/** The number of a stage, 1 to 8. */
export function numberOf(stage: Stage): number {
  return teamStages.indexOf(stage) + 1;
}

/** The last stage a team with regulated support comes to before it was visited. */
export const LAST_BEFORE_VISIT: Stage = 'CONVERSATION';
