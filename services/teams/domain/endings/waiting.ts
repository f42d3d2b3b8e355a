import type { InstantText, PersonId } from '@kith/kernel';
import type { Membership } from '../membership.ts';
import type { Team } from '../team.ts';
import type { Waiting } from '../waiting.ts';
import { type ContactPlan, isCarer } from './contact-plan.ts';
import { stateAt } from './standing.ts';

/** What of the weeks after a death waits for someone: their own contact plan, and those they were named in. */
export function waitingInEndings(
  team: Team,
  places: readonly Membership[],
  plans: readonly ContactPlan[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  const { mourning, history } = team.standing ?? {};
  if (!mourning || stateAt(team, now) !== 'BEREAVED') return [];
  const common = { groupId: team.teamId, since: history?.at(-1)?.at ?? now, until: mourning.closesAt };
  const isLeftBehind = places.some((place) => place.personId === personId && isCarer(place, now));
  const hasAnswered = plans.some((plan) => plan.personId === personId && plan.answer);
  const own: Waiting = {
    ...common,
    kind: 'CONTACT_PLAN_TO_ANSWER',
    about: personId,
    words: 'Someone of the team would like to keep in touch with you.',
  };
  const named = plans.filter(({ keeper, answer }) => {
    return keeper?.personId === personId && !keeper.answer && answer !== 'NO';
  });
  return [
    ...(isLeftBehind && !hasAnswered ? [own] : []),
    ...named.map(
      (plan): Waiting => ({
        ...common,
        kind: 'KEEPING_IN_TOUCH_TO_ANSWER',
        about: plan.personId,
        words: 'You were named to keep in touch with someone of the team.',
      }),
    ),
  ];
}
