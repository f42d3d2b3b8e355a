import { kithError, monthOf, type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { Patch } from '../../domain/patch/patch.ts';
import { isSaid, opened, type Referral, type ReferralSaid } from '../../domain/patch/referral.ts';
import { patches, referrals, referralsCounted } from '../../store/patch.ts';

/** Says how many live in the circle's patch, and which practices are theirs, in the stead of what was said (K13). */
export function recordPatch(context: CommandContext, facts: Omit<Patch, 'changedAt'>): Promise<Patch> {
  return change(context, async (work) => {
    const before = await work.get(patches);
    const text = ({ population, practices }: typeof facts) =>
      JSON.stringify([population, practices.map(({ name, outwardCode }) => [name, outwardCode])]);
    if (before && text(before) === text(facts)) return before;
    const after: Patch = { ...facts, changedAt: context.now };
    work.put(patches, after);
    return after;
  });
}

/** Someone is sent to the circle: a first contact is opened, no case (K13). Throws `ID_TAKEN`. */
export function referIn(context: CommandContext, said: ReferralSaid, by: PersonId): Promise<Referral> {
  return change(context, async (work) => {
    const before = await work.get(referrals, said.id);
    // Whoever did not send them learns nothing of them.
    if (before && (before.by !== by || !isSaid(before, said))) throw kithError('ID_TAKEN');
    if (before) return before;
    const referral = opened(said, by, context.now);
    const { id, source, at } = referral;
    await work.get(referralsCounted, monthOf(at), id);
    work.put(referrals, referral);
    work.put(referralsCounted, { id, source, at });
    return referral;
  });
}

/** Changes what is known of someone who was sent; what is so already writes nothing. Throws `NOT_FOUND`, and what is refused. */
export function changeReferral(
  context: CommandContext,
  id: string,
  decide: (before: Referral) => Result<Referral>,
): Promise<Referral> {
  return change(context, async (work) => {
    const before = await work.get(referrals, id);
    if (!before) throw kithError('NOT_FOUND');
    const after = unwrap(decide(before));
    if (after !== before) work.put(referrals, after);
    return after;
  });
}

/** Forgets someone who was sent, if who asks may: only that somebody was sent stays counted. What is not there is gone already. */
export function forgetReferral(
  context: CommandContext,
  id: string,
  mayForget: (referral: Referral) => boolean,
): Promise<void> {
  return change(context, async (work) => {
    const before = await work.get(referrals, id);
    if (!before || !mayForget(before)) return;
    work.write([{ remove: referrals.keyOf(id), version: work.versionOf(referrals, id) - 1 }]);
  });
}
