import type { InstantText } from '@kith/kernel';
import { isTeam } from './group.ts';
import { type Membership, statusAt } from './membership.ts';
import type { Waiting } from './waiting.ts';

/** Invitations someone has not answered (T2). */
export function invitationsWaiting(own: readonly Membership[], now: InstantText): Waiting[] {
  return own
    .filter((membership) => statusAt(membership, now) === 'INVITED')
    .map(({ teamId, memberId }) => ({
      kind: 'INVITATION',
      groupId: teamId,
      about: memberId,
      words: isTeam(teamId)
        ? 'You are invited to this team. Do you want to join?'
        : 'You are invited to the governance circle. Do you want to join?',
    }));
}

/** People who ask to join, for those who answer them (T2). */
export function wishesWaiting(
  places: readonly (Membership & { readonly name?: string })[],
  now: InstantText,
): Waiting[] {
  return places
    .filter((place) => statusAt(place, now) === 'REQUESTED')
    .map(({ teamId, memberId, name }) => ({
      kind: 'REQUEST_TO_JOIN',
      groupId: teamId,
      about: memberId,
      words: `${name ?? 'Someone'} asks to join.`,
    }));
}
