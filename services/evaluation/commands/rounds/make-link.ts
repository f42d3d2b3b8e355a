import type { PersonId } from '@kith/kernel';
import { type CommandContext, change, find, hashOfSecret, newSecret } from '@kith/service-kit';
import { type RoundLink, roundLinks } from '../../store/rounds.ts';
import { askedIn, requireOpen } from './answer-round.ts';

/** Makes an address for one person and one round. The secret is told this once. Throws `NOT_FOUND`, `ROUND_CLOSED`. */
export function makeRoundLink(
  context: CommandContext,
  roundId: string,
  personId: PersonId,
): Promise<{ path: string; until: string }> {
  return change(context, async (work) => {
    const { round } = await askedIn(work, roundId, personId);
    requireOpen(round, context);
    const secret = newSecret();
    const hash = hashOfSecret(secret);
    await work.get(roundLinks, hash);
    work.put(roundLinks, { hash, roundId, personId, until: round.closesAt });
    return { path: `/round/${secret}`, until: round.closesAt };
  });
}

/** Where a link leads, if it is one. What it leads to says whether it can still be answered. */
export function linkBySecret({ table }: CommandContext, secret: string): Promise<RoundLink | undefined> {
  return find(table, roundLinks, hashOfSecret(secret));
}
