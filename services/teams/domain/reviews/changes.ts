import { type DateText, ok, type Result, refusal, refused, Temporal } from '@kith/kernel';
import type { Country } from '../rules/reviews/packs.ts';
import { reviewRule } from '../rules/reviews/packs.ts';
import type { Reviewed } from './calendar.ts';

/** What may happen to a care plan or a direct payment. */
export const planChanges = ['STARTED', 'CHANGED', 'ENDED'] as const;
export type PlanChange = (typeof planChanges)[number];

/**
 * It began, changed or ended on a day. A changed plan is reviewed like a new one; a direct payment counts from its first
 * payment, whatever is paid later. Refusals: `REVIEW_RULES_UNKNOWN`, `WRONG_STATE` for a change of what never began,
 * `BAD_INPUT` for a day more than a year ahead.
 */
export function noted(
  reviewed: Reviewed,
  change: PlanChange,
  { on, today }: { readonly on: DateText; readonly today: DateText },
  country: Country,
): Result<Reviewed> {
  if (Temporal.PlainDate.compare(on, Temporal.PlainDate.from(today).add({ years: 1 })) > 0) {
    const problem = 'It is noted at most a year ahead';
    return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field: 'on', problem }] }));
  }
  const { since, groupId, subject } = reviewed;
  if (change === 'ENDED') return ok({ groupId, subject });
  if (change === 'CHANGED' && since === undefined) return refused(refusal('WRONG_STATE'));
  const rule = reviewRule(country, subject, on);
  if (!rule.ok) return rule;
  const isSamePayment = change === 'CHANGED' && subject === 'DIRECT_PAYMENT';
  return ok(isSamePayment ? reviewed : { ...reviewed, since: on });
}

/** It was reviewed on a day; an older review told later changes nothing. */
export function held(reviewed: Reviewed, on: DateText): Reviewed {
  const { lastHeldOn } = reviewed;
  return lastHeldOn !== undefined && lastHeldOn >= on ? reviewed : { ...reviewed, lastHeldOn: on };
}
