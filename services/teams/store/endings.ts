import type { Item, Key, Write } from '@kith/service-kit';
import type { ContactPlan } from '../domain/endings/contact-plan.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

const CONTACT = 'CONTACT#';
const planKey = ({ teamId, closesAt, personId }: ContactPlan): Key => ({
  pk: groupPk(teamId),
  sk: `${CONTACT}${closesAt}#${personId}`,
});

/** What was said and done in the contact plans of an opened team, in these weeks of mourning. */
export function contactPlansIn({ team, items }: Pick<Front, 'team' | 'items'>): readonly Kept<ContactPlan>[] {
  const { mourning } = team?.standing ?? {};
  return mourning ? items<ContactPlan>(`${CONTACT}${mourning.closesAt}#`) : [];
}

/** The write that keeps a contact plan. */
export function keepContactPlan(before: Kept<ContactPlan> | undefined, plan: ContactPlan): Write {
  return { put: { ...plan, ...planKey(plan), version: next(before) } as Item };
}
