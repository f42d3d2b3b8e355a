import { addDays, dateOf, type Id, type InstantText } from '@kith/kernel';
import { type Membership, statusAt } from '../membership.ts';
import { decidingPolicy } from '../rules/deciding.ts';
import type { Wish } from './propose.ts';

/** Within how many days a team that has grown large is asked to look at its size again. */
const REVIEW_DAYS = 84;

/** How many people are active in a team. */
export function activeIn(places: readonly Membership[], now: InstantText): number {
  return places.filter((place) => statusAt(place, now) === 'ACTIVE').length;
}

/** What is proposed when a team outgrows its size; nothing while it does not (T24). It prompts; nobody has to leave. */
export function splitPrompt(
  teamId: Id<'team'>,
  active: number,
  id: Id<'proposal'>,
  now: InstantText,
): Wish | undefined {
  const { largestTeam } = decidingPolicy(dateOf(now));
  if (active <= largestTeam) return undefined;
  return {
    id,
    groupId: teamId,
    kind: 'SPLIT',
    decisionKind: 'split',
    title: 'Shall this team become two?',
    what: `The team has ${active} members. With more than ${largestTeam}, people tend to lose sight of each other. It may become two teams around the same person, or stay as it is: nobody has to leave.`,
    reviewOn: addDays(dateOf(now), REVIEW_DAYS),
  };
}
