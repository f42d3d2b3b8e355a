import { isDeepStrictEqual } from 'node:util';
import {
  addDays,
  type DateText,
  dateOf,
  type Id,
  kithError,
  newId,
  type PersonId,
  unwrap,
  weekdayOf,
} from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import { personOf } from '../domain/continuity/continuity.ts';
import { longEnough, minutesOfDay } from '../domain/visit-length.ts';
import { agreedHours } from '../store/hours.ts';
import { hoursOfWorkers, workers } from '../store/workers.ts';
import { checkContinuity } from './continuity/check-continuity.ts';
import { checkHasNotLeft, checkReady } from './host/team-ready.ts';
import { keepHours } from './keep-hours.ts';
import { maySeeHours } from './pairs/may-see-hours.ts';
import { unfoldHours } from './unfold-hours.ts';

/** Weekly hours as an owner wants to agree them. */
export type HoursToAgree = Omit<AgreedHours, 'id' | 'agreedAt' | 'named'> & {
  readonly id?: Id<'agreed'> | undefined;
  readonly workerId?: PersonId | undefined;
  /** The owner wants whoever is named, though more people come then than they like (M12). */
  readonly acceptNewPerson?: boolean | undefined;
};

/**
 * The owner agrees weekly hours; each day of the horizon is a visit or a gap at once (M10).
 * Throws `NOT_A_WORKER` when whoever is named is none, `WRONG_STATE` when they left the team, `CONTINUITY_ASKED` when
 * more people would come than the owner wants (M12), `VISIT_TOO_SHORT` (M13), `ID_TAKEN` when the id names other hours,
 * and what {@link checkReady} refuses.
 */
export async function agreeHours(context: CommandContext, asked: HoursToAgree): Promise<AgreedHours> {
  const { id = newId('agreed'), workerId, acceptNewPerson, ...content } = asked;
  const today = dateOf(context.now);
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (known) {
      if (!isSame(known, asked)) throw kithError('ID_TAKEN');
      return known;
    }
    unwrap(longEnough(minutesOfDay(content), content.agreedShort, today));
    const day = content.startsOn > today ? content.startsOn : today;
    await checkReady(work, content.teamId, workerId === undefined ? undefined : { workerId, day });
    if (workerId !== undefined) {
      if (!(await work.get(workers, workerId))) throw kithError('NOT_A_WORKER');
      await checkHasNotLeft(work, content.teamId, workerId);
      if (!acceptNewPerson)
        await checkContinuity(work, content.teamId, {
          date: firstOn(day, content.weekday),
          person: personOf({ homeCircle: context.circle, workerId }),
        });
      if (await maySeeHours(work, content.teamId, workerId)) work.put(hoursOfWorkers, { workerId, id });
    }
    const fresh: AgreedHours = {
      ...content,
      id,
      agreedAt: context.now,
      ...(workerId !== undefined && { named: { workerId, answer: 'WAITING' } }),
    };
    await keepHours(work, fresh);
    return fresh;
  });
  await unfoldHours(context, id);
  return agreed;
}

/** The first such day of the week, from a day on. */
function firstOn(day: DateText, weekday: number): DateText {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The same hours sent again; that they were ended or answered meanwhile does not make them others. */
function isSame(
  known: AgreedHours,
  { id: _, workerId, endsOn: __, acceptNewPerson: ___, ...asked }: HoursToAgree,
): boolean {
  const { id: ____, agreedAt: _____, named, endsOn: ______, ...content } = known;
  return isDeepStrictEqual(content, JSON.parse(JSON.stringify(asked))) && named?.workerId === workerId;
}
