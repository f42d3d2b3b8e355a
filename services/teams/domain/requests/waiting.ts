import type { InstantText, PersonId } from '@kith/kernel';
import { type Membership, speaksForOwner, statusAt } from '../membership.ts';
import type { Waiting } from '../waiting.ts';
import { isOpen, type PackageRequest, stateOf } from './package-request.ts';
import { openQuestion } from './questions.ts';
import { inWords } from './words.ts';

/** Whether this member may say that a request arrived, and what was decided. */
export function answersRequests(membership: Membership, now: InstantText): boolean {
  const { kind, scopes } = membership;
  return kind === 'PROFESSIONAL' && scopes.includes('REQUESTS') && statusAt(membership, now) === 'ACTIVE';
}

/** What of a team's open requests waits for one person: a yes of the owner's side, or a professional's word. */
export function waitingInRequests(
  requests: readonly PackageRequest[],
  places: readonly Membership[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  const own = places.filter((place) => place.personId === personId);
  const isOwnerSide = own.some((place) => speaksForOwner(place, now));
  const answers = own.some((place) => answersRequests(place, now));
  return requests.filter(isOpen).flatMap((request): Waiting[] => {
    const { id, groupId } = request;
    const state = stateOf(request);
    const what = inWords(request);
    const of = { groupId, about: id };
    if (state === 'DRAFT') {
      const words = `Somebody wrote ${what} for the person supported. It is sent once they say yes.`;
      const since = request.drafted.at;
      return isOwnerSide ? [{ ...of, kind: 'REQUEST_TO_CONSENT', words, since }] : [];
    }
    const question = openQuestion(request);
    if (question) {
      const words = `There is a question about ${what}: answer it.`;
      return isOwnerSide ? [{ ...of, kind: 'REQUEST_TO_ANSWER', words, since: question.at }] : [];
    }
    if (!answers) return [];
    if (state === 'SUBMITTED') {
      const since = request.submitted?.at ?? now;
      return [
        { ...of, kind: 'REQUEST_TO_ACKNOWLEDGE', words: `There is ${what}. Say that it arrived.`, since },
      ];
    }
    const since = request.acknowledged?.at ?? now;
    return [{ ...of, kind: 'REQUEST_TO_DECIDE', words: `There is ${what}. Say what was decided.`, since }];
  });
}
