import { dateOf, derivedId } from '@kith/kernel';
import { find, type Work } from '@kith/service-kit';
import { advanced, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { weekFrom } from '../../domain/proposals/week-window.ts';
import { ASKED, askedParts, proposalLists } from '../../store/proposals.ts';

/** Each takes one write, and one transaction a hundred. */
const PEOPLE_A_SLICE = 50;

/**
 * Tells whoever is asked something new, once each: so many things wait for them. A person hears of one week once a day at
 * most, however often it is planned. With the last of them the plan is ready, and what it worked on is gone.
 */
export async function tellSlice(work: Work, plan: WeekPlan): Promise<WeekPlan> {
  const { table, now } = work.context;
  const asked = (await find(table, askedParts, plan.id, ASKED))?.value ?? [];
  const slice = asked.slice(plan.done, plan.done + PEOPLE_A_SLICE);
  const { to: ends } = weekFrom(plan.monday);
  for (const { personId, count } of slice) {
    const messageId = derivedId('message', `proposed ${plan.monday} ${personId}`, dateOf(now));
    const values = { count: Math.min(count, 999), about: plan.id };
    const data = { messageId, personId, kind: 'WAITING_FOR_YOU' as const, values, notAfter: ends };
    work.say('MessageRequested', { subject: messageId, sequence: 1 }, data);
  }
  const told = plan.done + slice.length;
  if (told < asked.length) return advanced({ ...plan, of: asked.length + 1 }, { done: slice.length }, now);
  const parts = await proposalLists.partsOfPlan(table, plan.id);
  work.write(parts.map(({ pk, sk, version }) => ({ remove: { pk, sk }, version })));
  return advanced({ ...plan, of: told }, { done: slice.length }, now);
}
