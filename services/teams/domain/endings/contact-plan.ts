import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Consent, type Membership, statusAt } from '../membership.ts';
import type { Team } from '../team.ts';
import type { Mourning } from './standing.ts';

/** Someone keeps in touch with one who cared for a person that died (T26, K11). It stands once both said yes. */
export interface ContactPlan {
  readonly teamId: Id<'team'>;
  /** When the weeks it is for are over: what was said in other weeks is not said in these. */
  readonly closesAt: InstantText;
  /** Who cared. */
  readonly personId: PersonId;
  /** What they say to it: they may decline, and nobody asks again. */
  readonly answer?: Consent;
  /** Who keeps in touch, and what they say to it. */
  readonly keeper?: { readonly personId: PersonId; readonly namedBy: PersonId; readonly answer?: Consent };
  readonly done: readonly { readonly dueOn: DateText; readonly at: InstantText; readonly by: PersonId }[];
}

/** Whether someone in a place is an unpaid carer whom the circle does not leave alone. */
export function isCarer(place: Membership, now: InstantText): boolean {
  const status = statusAt(place, now);
  return place.kind === 'FAMILY_FRIEND' && (status === 'ACTIVE' || status === 'PAUSED');
}

/** The plan of a carer as it begins: nobody has said anything. */
export function plannedFor(
  teamId: Id<'team'>,
  personId: PersonId,
  { closesAt }: Pick<Mourning, 'closesAt'>,
): ContactPlan {
  return { teamId, closesAt, personId, done: [] };
}

/** Whether contacts take place: both said yes. */
export function stands({ answer, keeper }: ContactPlan): boolean {
  return answer === 'YES' && keeper?.answer === 'YES';
}

/** The carer's answer. They may change their mind at any time. */
export function carerSaid(plan: ContactPlan, answer: Consent): ContactPlan {
  return plan.answer === answer ? plan : { ...plan, answer };
}

/**
 * Someone is named to keep in touch; naming oneself is a yes. In another's place only with that one's no, or before
 * their answer. Refusals: `WRONG_STATE`, `BAD_INPUT` for the carer themself.
 */
export function keeperNamed(plan: ContactPlan, keeperId: PersonId, by: PersonId): Result<ContactPlan> {
  const { keeper } = plan;
  if (keeper?.personId === keeperId && keeper.answer !== 'NO') {
    return keeperId === by ? keeperSaid(plan, keeperId, 'YES') : ok(plan);
  }
  if (keeper?.answer === 'YES')
    return refused(refusal('WRONG_STATE', { what: 'Someone keeps in touch already.' }));
  if (keeperId === plan.personId) {
    const problem = 'must be someone else';
    return refused(
      refusal('BAD_INPUT', {
        what: `Who keeps in touch ${problem}.`,
        fields: [{ field: 'keeperId', problem }],
      }),
    );
  }
  const answer = keeperId === by ? ({ answer: 'YES' } as const) : {};
  return ok({ ...plan, keeper: { personId: keeperId, namedBy: by, ...answer } });
}

/** The answer of whoever was named. Refusal: `NOT_FOUND` for anyone else. */
export function keeperSaid(plan: ContactPlan, by: PersonId, answer: Consent): Result<ContactPlan> {
  const { keeper } = plan;
  if (keeper?.personId !== by) return refused(refusal('NOT_FOUND'));
  return ok(keeper.answer === answer ? plan : { ...plan, keeper: { ...keeper, answer } });
}

/**
 * A contact took place. Recorded again: nothing changes.
 * Refusals: `CONSENT_MISSING` before both said yes, `NOT_FOUND` for anyone but the keeper, `BAD_INPUT` for a day on
 * which none is planned or that has not come.
 */
export function contactMade(
  plan: ContactPlan,
  team: Team,
  dueOn: DateText,
  by: PersonId,
  now: InstantText,
): Result<ContactPlan> {
  if (plan.keeper?.personId !== by) return refused(refusal('NOT_FOUND'));
  if (!stands(plan)) return refused(refusal('CONSENT_MISSING', { what: 'Both have to say yes first.' }));
  const isPlanned = team.standing?.mourning?.contactsOn.includes(dueOn) && dueOn <= dateOf(now);
  if (!isPlanned) {
    const problem = 'must be a day of the plan that has come';
    return refused(
      refusal('BAD_INPUT', { what: `The contact ${problem}.`, fields: [{ field: 'dueOn', problem }] }),
    );
  }
  if (plan.done.some((one) => one.dueOn === dueOn)) return ok(plan);
  return ok({ ...plan, done: [...plan.done, { dueOn, at: now, by }] });
}
