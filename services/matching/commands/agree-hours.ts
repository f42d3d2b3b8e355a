import { isDeepStrictEqual } from 'node:util';
import { dateOf, type Id, kithError, newId, type PersonId } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import { teamsOfOwners } from '../store/calendar.ts';
import { agreedHours } from '../store/hours.ts';
import { hoursOfWorkers, workers } from '../store/workers.ts';
import { change, type Work } from '../work.ts';
import { checkReady } from './host/team-ready.ts';
import { unfoldHours } from './unfold-hours.ts';

/** Weekly hours as an owner wants to agree them. */
export type HoursToAgree = Omit<AgreedHours, 'id' | 'agreedAt' | 'named'> & {
  readonly id?: Id<'agreed'> | undefined;
  readonly workerId?: PersonId | undefined;
};

/**
 * The owner agrees weekly hours; each day of the horizon is a visit or a gap at once (M10).
 * Throws `NOT_A_WORKER` when whoever is named is none, `ID_TAKEN` when the id names other hours, and what
 * {@link checkReady} refuses.
 */
export async function agreeHours(context: CommandContext, asked: HoursToAgree): Promise<AgreedHours> {
  const { id = newId('agreed'), workerId, ...content } = asked;
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (known) {
      if (!isSame(known, asked)) throw kithError('ID_TAKEN');
      return known;
    }
    const day = content.startsOn > dateOf(context.now) ? content.startsOn : dateOf(context.now);
    await checkReady(work, content.teamId, workerId === undefined ? undefined : { workerId, day });
    if (workerId !== undefined) {
      if (!(await work.get(workers, workerId))) throw kithError('NOT_A_WORKER');
      work.put(hoursOfWorkers, { workerId, id });
    }
    const fresh: AgreedHours = {
      ...content,
      id,
      agreedAt: context.now,
      ...(workerId !== undefined && { named: { workerId, answer: 'WAITING' } }),
    };
    work.put(agreedHours, fresh);
    await rememberOwner(work, fresh);
    return fresh;
  });
  await unfoldHours(context, id);
  return agreed;
}

/** Keeps which teams are someone's own: what their calendar is made of (C5). */
async function rememberOwner(work: Work, { ownerId, teamId }: AgreedHours): Promise<void> {
  if (!(await work.get(teamsOfOwners, ownerId, teamId))) work.put(teamsOfOwners, { ownerId, id: teamId });
}

/** The same hours sent again; that they were ended or answered meanwhile does not make them others. */
function isSame(known: AgreedHours, { id: _, workerId, endsOn: __, ...asked }: HoursToAgree): boolean {
  const { id: ___, agreedAt: ____, named, endsOn: _____, ...content } = known;
  return isDeepStrictEqual(content, JSON.parse(JSON.stringify(asked))) && named?.workerId === workerId;
}
