import type { Id } from '@kith/kernel';

/**
 * Those who decide together by consent: a team, or the governance circle of the local circle. Hats, proposals and
 * meetings work alike in both.
 */
export type GroupId = Id<'team'> | typeof CIRCLE;

/** The governance circle: there is one in each local circle. */
export const CIRCLE = 'circle';

/** Whether a group is a team, with an owner and others who hear of it. */
export function isTeam(groupId: GroupId): groupId is Id<'team'> {
  return groupId !== CIRCLE;
}
