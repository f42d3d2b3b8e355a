import { isBefore, newId, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { CalledOffBy, Visit } from '../domain/visit.ts';

/**
 * Whoever did not call a visit off is told, by the channel they chose (C6): the owner, to whom nobody comes yet when the
 * worker cannot; and the worker, if they are of this circle. Nobody is told of one that is over.
 */
export function tellOfCancelled(work: Work, visit: Visit, by: CalledOffBy): void {
  const { circle, now } = work.context;
  const { window, host, homeCircle, workerId } = visit;
  if (!isBefore(now, window.from)) return;
  if (host && by !== 'OWNER')
    tell(work, host.ownerId, visit, by === 'WORKER' ? 'NOBODY_COMES_YET' : 'VISIT_CANCELLED');
  if (homeCircle === circle && by !== 'WORKER') tell(work, workerId, visit, 'VISIT_CANCELLED');
}

function tell(
  work: Work,
  personId: PersonId,
  { id, window, host }: Visit,
  kind: 'NOBODY_COMES_YET' | 'VISIT_CANCELLED',
) {
  const messageId = newId('message');
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    {
      messageId,
      personId,
      ...(host && { teamId: host.teamId }),
      kind,
      values: { ...window, about: id },
      notAfter: window.from,
    },
  );
}
