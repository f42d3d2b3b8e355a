import { type CircleSlug, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { granted, type PassportField, type PassportGrant } from '../domain/passport.ts';
import { newPairwiseId } from '../pairwise-id.ts';
import { passports } from '../store/sharing.ts';
import { workers } from '../store/workers.ts';
import { sayRevoked } from './revoke-passport.ts';

/** What a worker grants to one neighbour. */
export interface PassportToGrant {
  readonly workerId: PersonId;
  readonly circle: CircleSlug;
  readonly fields: readonly PassportField[];
  readonly name?: string;
  readonly days: number;
}

/**
 * A worker chooses what a neighbour may see of them when they claim hours there (F5). Granting again replaces what
 * was granted, for claims to come. Throws `NOT_A_WORKER`, `NO_NEIGHBOUR`.
 */
export async function grantPassport(context: CommandContext, asked: PassportToGrant): Promise<PassportGrant> {
  const neighbours = await context.neighbourhood.neighbours();
  if (!neighbours.some(({ slug }) => slug === asked.circle)) throw kithError('NO_NEIGHBOUR');
  return change(context, async (work) => {
    if (!(await work.get(workers, asked.workerId))) throw kithError('NOT_A_WORKER');
    const before = await work.get(passports, asked.workerId, asked.circle);
    const grant = granted(before, asked, newPairwiseId(), context.now);
    work.put(passports, grant);
    // One that ran out: the neighbour forgets it, whether or not the daily round has been.
    const isNew = before && before.pairwiseId !== grant.pairwiseId;
    if (isNew && before.revokedAt === undefined) sayRevoked(work, before);
    return grant;
  });
}
