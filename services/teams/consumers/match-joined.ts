import { type Id, sameId, unwrap } from '@kith/kernel';
import { type Consumer, nothingToChange } from '@kith/service-kit';
import { takePlace } from '../commands/take-place.ts';
import { answered, saidForOwner } from '../domain/consent.ts';
import { stateAt } from '../domain/endings/standing.ts';
import type { GroupId } from '../domain/group.ts';
import { holdsPlace, type Terms } from '../domain/membership.ts';
import { storeOn } from '../store/members.ts';

/**
 * An owner and a worker want to go on together after a trial: the worker gets a place as a paid worker, with the yes each
 * of them gave. Their check opens it as it does any paid place. Someone who has not introduced themselves is invited, and
 * joins once they have. Who has a place keeps the one they have, and a team that is over takes nobody in.
 */
export const matchJoined: Consumer<'MatchJoined'> = async ({ data }, context) => {
  const { matchId, teamId, workerId, ownerYes } = data;
  const { now } = context;
  const store = storeOn(context.table);
  const terms: Terms = { teamId: teamId as GroupId, personId: workerId, kind: 'PAID_WORKER', scopes: [] };
  const memberId = sameId('member', matchId as Id<'match'>);
  const [team, place, earlier, person] = await Promise.all([
    store.teamOf(teamId),
    store.placeOf(teamId, workerId),
    store.membershipOf(memberId),
    store.personOf(workerId),
  ]);
  const isTakingIn = team !== undefined && takesIn(stateAt(team, now));
  if (!isTakingIn || earlier || (place && holdsPlace(place, now))) return nothingToChange(undefined);
  const change = await takePlace(context, 'owner', memberId, terms, (wish) => {
    const agreed = person?.name ? unwrap(answered(wish, 'member', 'YES', now)) : wish;
    return saidForOwner(agreed, ownerYes.by, team.ownerId);
  });
  return { ...change, value: undefined };
};

function takesIn(state: string): boolean {
  return state !== 'CLOSED' && state !== 'BEREAVED';
}
