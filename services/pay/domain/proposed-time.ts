import type { EventData } from '@kith/contracts';
import {
  type CircleSlug,
  derivedId,
  type InstantText,
  ok,
  type Pence,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Entry, paidTo } from './ledger.ts';
import { priceOf } from './price.ts';
import { ownTerms } from './rules/contribution.ts';
import { paidWhenApproved } from './rules/paid-kinds.ts';
import type { PayTerms } from './terms/terms.ts';
import { wageForVisit } from './wage.ts';

/** Time someone was at a meeting of a team that pays for it, until the team's owner has said yes or no (T23). */
export interface ProposedTime extends Omit<EventData<'PaidTimeProposed'>, 'kind'> {
  readonly proposedAt: InstantText;
  readonly answer?: { readonly approved: boolean; readonly by: PersonId; readonly at: InstantText };
}

/** `PROPOSED`: the owner is asked · `APPROVED`: in the ledger · `DECLINED` */
export type ProposedTimeState = 'PROPOSED' | 'APPROVED' | 'DECLINED';

/** How proposed time stands. */
export function stateOfProposed({ answer }: ProposedTime): ProposedTimeState {
  if (!answer) return 'PROPOSED';
  return answer.approved ? 'APPROVED' : 'DECLINED';
}

/** The owner says yes or no to proposed time. Said again: the same. Refusals: `ALREADY_ANSWERED` otherwise. */
export function answeredTime(
  time: ProposedTime,
  approved: boolean,
  by: PersonId,
  now: InstantText,
): Result<ProposedTime> {
  if (!time.answer) return ok({ ...time, answer: { approved, by, at: now } });
  return time.answer.approved === approved ? ok(time) : refused(refusal('ALREADY_ANSWERED'));
}

/**
 * What the circle books when time at a meeting is approved: charged to the team, paid to the worker, at the rate both
 * agreed for visits. The entry's id follows from the meeting and the worker: it is booked once only.
 */
export function entryForMeeting(
  { proposalRef, teamId, personId, minutes, on }: ProposedTime,
  ratePence: Pence,
  circle: CircleSlug,
  now: InstantText,
  terms?: PayTerms,
): Entry {
  const paid = paidWhenApproved({ meeting: minutes }, on);
  const wage = terms && wageForVisit({ meeting: minutes }, on, terms);
  const price = priceOf(paid.minutes, ratePence, ownTerms(on));
  return {
    entryId: derivedId('entry', `${proposalRef}#${personId}`, on),
    bookedAt: now,
    cause: 'MEETING_APPROVED',
    work: {
      meetingId: proposalRef,
      workedOn: on,
      hostCircle: circle,
      homeCircle: circle,
      minutes: { meeting: minutes },
      paidMinutes: paid.minutes,
      ratePence,
      price,
      ...(wage && { wage }),
      ruleFrom: paid.ruleFrom,
    },
    postings: [
      { account: `team:${teamId}`, pence: price.charge },
      ...paidTo(personId, price, wage),
      { account: 'commons', pence: -price.commons },
    ],
  };
}
