import { addTo, dateOf, derivedId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { Asked } from '../../domain/rounds/asked.ts';
import type { Round } from '../../domain/rounds/round.ts';
import { askedPeople } from '../../store/rounds.ts';

/**
 * Has someone told, by the channel they chose, that a round is open to them: first, and as often as they are reminded.
 * Whoever uses no software is told by somebody of the team.
 */
export function tellOfRound(work: Work, round: Round, { personId, parts }: Asked, reminders = 0): void {
  const messageId = derivedId('message', `${round.id} ${personId} ${reminders}`, round.opensOn);
  const by = dateOf(addTo(round.closesAt, { minutes: -1 }));
  const [first] = parts;
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    {
      messageId,
      personId,
      ...(first && { teamId: first.teamId }),
      kind: reminders === 0 ? 'ROUND_INVITATION' : 'ROUND_REMINDER',
      values: { by, about: round.id },
      notAfter: round.closesAt,
    },
  );
}

/** They answered, or would rather not: what has not reached them about the round need not any more. */
export function settledFor(work: Work, { roundId, personId }: Asked): void {
  const about = roundId;
  const sequence = work.versionOf(askedPeople, roundId, personId);
  work.say('MatterSettled', { subject: `${about}#${personId}`, sequence }, { personId, about });
}
