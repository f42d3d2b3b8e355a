import { addDays, dateOf, kithError, type PersonId, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { type AgreedHours, answered, datesHeld } from '../domain/agreed-hours.ts';
import { windowOn } from '../domain/availability.ts';
import { suits } from '../domain/eligibility/can-take.ts';
import { isClearThroughout } from '../domain/worker.ts';
import { agreedHours } from '../store/hours.ts';
import { vettings, workers } from '../store/workers.ts';
import { change, type Work } from '../work.ts';
import { checkHasNotLeft, checkReady } from './host/team-ready.ts';
import { unfoldHours } from './unfold-hours.ts';

/**
 * The worker named for weekly hours says yes or no. With a yes, days still open become visits; with a no, also one
 * that comes later, their visits ahead become gaps.
 * Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `WRONG_STATE` when the hours are over or they left the team, and, on a yes,
 * `NOT_A_WORKER`, what {@link suits} and {@link checkReady} refuse, and `VETTING_REQUIRED`.
 */
export async function answerHours(
  context: CommandContext,
  workerId: PersonId,
  { id, accept }: { id: AgreedHours['id']; accept: boolean },
): Promise<AgreedHours> {
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = unwrap(answered(known, workerId, accept, context.now));
    if (after === known) return known;
    if (accept) await checkFits(work, workerId, after);
    work.put(agreedHours, after);
    return after;
  });
  await unfoldHours(context, id);
  return agreed;
}

/** Nobody, the worker included, agrees weekly hours outside what the worker chose. */
async function checkFits(work: Work, workerId: PersonId, agreed: AgreedHours): Promise<void> {
  const worker = await work.get(workers, workerId);
  if (!worker) throw kithError('NOT_A_WORKER');
  const today = dateOf(work.context.now);
  const first = agreed.startsOn > today ? agreed.startsOn : today;
  const [date] = datesHeld(agreed, first, addDays(first, 7));
  if (!date) throw kithError('WRONG_STATE', { what: 'These hours are over.' });
  const window = windowOn(date, agreed);
  unwrap(suits(worker, { window, need: agreed.need }));
  await checkHasNotLeft(work, agreed.teamId, workerId);
  await checkReady(work, agreed.teamId, { workerId, day: date });
  if (!isClearThroughout(await work.get(vettings, workerId), window)) throw kithError('VETTING_REQUIRED');
}
