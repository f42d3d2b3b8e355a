import { randomBytes } from 'node:crypto';
import { type CircleSlug, kithError, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { granted, type PassportField, type PassportGrant } from '../domain/passport.ts';
import { passports, workers } from '../store.ts';
import { change } from '../work.ts';

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
  const newPairwiseId = `pw_${randomBytes(32).toString('base64url')}`;
  return change(context, async (work) => {
    if (!(await work.get(workers, asked.workerId))) throw kithError('NOT_A_WORKER');
    const before = await work.get(passports, asked.workerId, asked.circle);
    const grant = granted(before, asked, newPairwiseId, context.now);
    work.put(passports, grant);
    return grant;
  });
}
