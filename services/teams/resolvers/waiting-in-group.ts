import type { InstantText, PersonId } from '@kith/kernel';
import type { Access } from '@kith/service-kit';
import { waitingInRenewals } from '../domain/access/renewal.ts';
import { asItStands } from '../domain/decisions/asked.ts';
import type { Proposal } from '../domain/decisions/proposal.ts';
import { waitingInDecisions } from '../domain/decisions/waiting.ts';
import { stateAt } from '../domain/endings/standing.ts';
import { waitingInEndings } from '../domain/endings/waiting.ts';
import { type GroupId, isTeam } from '../domain/group.ts';
import type { Hat } from '../domain/hats/hat.ts';
import type { Selection } from '../domain/hats/selection.ts';
import { waitingInHats } from '../domain/hats/waiting.ts';
import type { Observation } from '../domain/learning/observation.ts';
import { waitingInObservations } from '../domain/learning/waiting.ts';
import type { Action, Meeting } from '../domain/meetings/meeting.ts';
import { waitingInActions, waitingInMeetings, waitingInMinutes } from '../domain/meetings/waiting.ts';
import { wishesWaiting } from '../domain/membership-waiting.ts';
import type { Operation } from '../domain/permissions.ts';
import type { PackageRequest } from '../domain/requests/package-request.ts';
import { waitingInRequests } from '../domain/requests/waiting.ts';
import type { Waiting } from '../domain/waiting.ts';
import { contactPlansIn } from '../store/endings.ts';
import type { Front } from '../store/front.ts';
import { HATS } from '../store/hats.ts';
import { uncheckedIn } from '../store/meetings.ts';

/** Who asks, and what they may do. */
interface Asker {
  readonly personId: PersonId;
  readonly access: Access<Operation>;
}

/** What waits for a member in a group that lies open: everything any part of it asks of them, in no order. */
export function waitingInGroup(
  groupId: GroupId,
  front: Front,
  { personId, access }: Asker,
  now: InstantText,
): Waiting[] {
  const { team, places } = front;
  if (team && stateAt(team, now) === 'CLOSED') return [];
  const may = (operation: Operation) => access.allows(operation, { teamId: groupId });
  const proposals = front.open<Proposal>('proposal').map((proposal) => asItStands(proposal, places, now));
  const ofTeam = isTeam(groupId) && team ? waitingInTeam(team, front, { personId, may }, now) : [];
  return [
    ...waitingInHats(front.items<Hat>(HATS), front.open<Selection>('selection'), places, personId, now),
    ...waitingInDecisions(proposals, personId, { facilitates: may('session.record') }, now),
    ...waitingInMeetings(front.open<Meeting>('meeting'), personId, now),
    ...waitingInActions(front.open<Action>('action'), personId, now),
    ...(may('minutes.check') ? waitingInMinutes(groupId, uncheckedIn(front)?.meetings ?? []) : []),
    ...ofTeam,
  ];
}

function waitingInTeam(
  team: NonNullable<Front['team']>,
  front: Front,
  { personId, may }: { readonly personId: PersonId; readonly may: (operation: Operation) => boolean },
  now: InstantText,
): Waiting[] {
  const { places } = front;
  const observer = { personId, isOwnerSide: may('request.answer') };
  return [
    ...(may('request.answer') ? wishesWaiting(places, now) : []),
    ...waitingInRequests(front.open<PackageRequest>('request'), places, personId, now),
    ...waitingInRenewals(places, personId, now),
    ...waitingInObservations(front.open<Observation>('observation'), observer, now),
    ...waitingInEndings(team, places, contactPlansIn(front), personId, now),
  ];
}
