import { teamStages } from '@kith/contracts';

export type Stage = (typeof teamStages)[number];

/** Support that the law regulates: it asks for a Team Starter who has visited (T4). */
export const regulatedActivities = ['PERSONAL_CARE', 'MEDICINES'] as const;
export type RegulatedActivity = (typeof regulatedActivities)[number];

/** The number of a stage, 1 to 8. */
export function numberOf(stage: Stage): number {
  return teamStages.indexOf(stage) + 1;
}

/** The last stage a team with regulated support comes to before it was visited. */
export const LAST_BEFORE_VISIT: Stage = 'CONVERSATION';
