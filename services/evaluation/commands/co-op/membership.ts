import type { MemberClass } from '@kith/contracts';
import { dateOf, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change, find } from '@kith/service-kit';
import { eligibilityOf, stillHolds } from '../../domain/co-op/facts.ts';
import { type CoopAttest, type CoopMember, coopAttests, coopMembers } from '../../store/co-op/members.ts';
import { coopFacts, coopFactsOf } from './facts.ts';

/**
 * Someone becomes a member of the co-op, as what the circle can tell they are (N4). The same again changes nothing.
 * Throws `NOT_ELIGIBLE`; `MEMBER_ALREADY` when they are a member of another class.
 */
export async function joinCoop(
  personId: PersonId,
  as: MemberClass,
  context: CommandContext,
): Promise<CoopMember> {
  const today = dateOf(context.now);
  return change(context, async (work) => {
    const known = await work.get(coopMembers, personId);
    const facts = await coopFactsOf(personId, context);
    if (known && stillHolds(known, facts, today)) {
      if (known.class === as) return known;
      throw kithError('MEMBER_ALREADY');
    }
    const able = eligibilityOf(personId, facts, today).find((each) => each.class === as);
    if (!able?.isEligible) throw kithError('NOT_ELIGIBLE');
    const member: CoopMember = { personId, class: as, since: today };
    work.put(coopMembers, member);
    return member;
  });
}

/** Someone leaves the co-op; who is no member has left already. */
export function leaveCoop(personId: PersonId, context: CommandContext): Promise<void> {
  return context.table.change(context.cause, context.now, async () => {
    const where = coopMembers.keyOf(personId);
    const found = await context.table.get(where);
    const writes = found ? [{ remove: where, version: found.version }] : [];
    return { value: undefined, writes, events: [] };
  });
}

/** The membership someone has today, if what it rests on still holds. */
export async function membershipOf(
  personId: PersonId,
  context: Pick<CommandContext, 'table' | 'now'>,
): Promise<CoopMember | undefined> {
  const member = await find(context.table, coopMembers, personId);
  if (!member) return undefined;
  return stillHolds(member, await coopFacts(context), dateOf(context.now)) ? member : undefined;
}

/** Keeps that someone holds shares, or that nothing of their conduct is left to settle; or that it is so no longer. */
export function attest(
  { what, personId, holds }: Omit<CoopAttest, 'since'>,
  context: CommandContext,
): Promise<CoopAttest> {
  return change(context, async (work) => {
    const known = await work.get(coopAttests, what, personId);
    if (known?.holds === holds) return known;
    const after = { what, personId, holds, since: dateOf(context.now) };
    work.put(coopAttests, after);
    return after;
  });
}
