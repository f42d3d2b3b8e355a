import type { EventData } from '@kith/contracts';
import { ok, type Result, refusal, refused } from '@kith/kernel';
import { payable } from './agree.ts';
import { isSame } from './minutes.ts';
import { hear, type Said } from './said.ts';
import { type Visit, workedOn } from './visit.ts';

type Worked = EventData<'CoverWorked'>;

/**
 * The host circle says which minutes are booked, and what the owner says. Money follows from it, so it must be the visit
 * booked here, at that rate, on those terms, on that day; and the minutes must follow from what was booked before, from a
 * word this circle's worker really said and from what the owner said. Heard again, or late, it changes nothing.
 * Refusals: `NOT_AS_AGREED`; `WRONG_STATE` while an earlier booking has not arrived.
 */
export function confirmNextDoor(visit: Visit, worked: Worked, from: { circle: string }): Result<Visit> {
  if (!isAsAgreed(visit, worked, from.circle)) return refused(refusal('NOT_AS_AGREED'));
  const known = visit.revision ?? 0;
  const { minutes, revision = 1 } = worked;
  if (revision > known + 1) {
    return refused(
      refusal('WRONG_STATE', { what: 'An earlier booking of the visit is not known here yet.' }),
    );
  }
  if (revision === known && !isSame(visit.agreed ?? {}, minutes)) return refused(refusal('NOT_AS_AGREED'));
  const heard = hear(visit, 'OWNER', wordOf(worked));
  if (revision <= known) return ok(heard);
  const basedOn = worked.basedOn ?? { revision: visit.logged?.revision ?? 0, said: minutes };
  const ofWorker = visit.words?.find((word) => word.side === 'WORKER' && word.revision === basedOn.revision);
  const follows = ofWorker && isSame(minutes, payable(visit.agreed, ofWorker.minutes, basedOn.said));
  if (!follows) return refused(refusal('NOT_AS_AGREED'));
  return ok({ ...heard, agreed: minutes, revision, basedOn });
}

function isAsAgreed({ booking }: Visit, worked: Worked, circle: string): boolean {
  const { terms } = booking;
  return (
    booking.hostCircle === circle &&
    booking.claimId === worked.claimId &&
    booking.ratePence === worked.ratePence &&
    workedOn(booking) === worked.workedOn &&
    terms.worker === worked.terms.worker &&
    terms.payer === worked.terms.payer &&
    terms.hostShare === worked.terms.hostShare
  );
}

function wordOf({ minutes, confirmedAt, said }: Worked): Said {
  if (!said) return { minutes, at: confirmedAt, revision: 1, channel: 'APP' };
  return { ...said, at: confirmedAt };
}
