import type { Item, Key, Write } from '@kith/service-kit';
import type { ContactPlan } from '../domain/endings/contact-plan.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

const CONTACT = 'CONTACT#';
const planKey = ({ teamId, personId }: Pick<ContactPlan, 'teamId' | 'personId'>): Key => ({
  pk: groupPk(teamId),
  sk: CONTACT + personId,
});

/** What was said and done in the contact plans of an opened team. */
export function contactPlansIn(front: Pick<Front, 'items'>): readonly Kept<ContactPlan>[] {
  return front.items<ContactPlan>(CONTACT);
}

/** The write that keeps a contact plan. */
export function keepContactPlan(before: Kept<ContactPlan> | undefined, plan: ContactPlan): Write {
  return { put: { ...plan, ...planKey(plan), version: next(before) } as Item };
}
