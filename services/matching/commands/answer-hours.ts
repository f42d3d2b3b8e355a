import { addDays, dateOf, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type AgreedHours, answered, datesHeld } from '../domain/agreed-hours.ts';
import { windowOn } from '../domain/availability.ts';
import { suits, type Word } from '../domain/eligibility/can-take.ts';
import { agreedHours } from '../store/hours.ts';
import { pairRefusals, whoIs } from '../store/pairs.ts';
import { candidateFor } from './home/candidate.ts';
import { checkHasNotLeft, checkReady } from './host/team-ready.ts';
import { keepHours } from './keep-hours.ts';
import { refuses } from './matches/candidacy.ts';
import { unfoldHours } from './unfold-hours.ts';

/** What the worker named for weekly hours says. */
interface HoursAnswer {
  readonly id: AgreedHours['id'];
  readonly accept: boolean;
  /** Their word to have less rest beside these hours than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | undefined;
}

/**
 * The worker named for weekly hours says yes or no. With a yes, days still open become visits; with a no, also one
 * that comes later, their visits ahead become gaps.
 * Throws `NOT_FOUND`, `ALREADY_ANSWERED`, `WRONG_STATE` when the hours are over or they left the team, and, on a yes,
 * `REFUSED_BY_YOU`, `NOT_A_WORKER` and what {@link suits} and {@link checkReady} refuse.
 */
export async function answerHours(
  context: CommandContext,
  workerId: PersonId,
  { id, accept, agreeToShortRest }: HoursAnswer,
): Promise<AgreedHours> {
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = unwrap(answered(known, workerId, { accept, agreeToShortRest }, context.now));
    if (after === known) return known;
    if (accept) {
      await checkNotRefused(work, after.teamId, workerId);
      await checkFits(work, workerId, after, { agreeToShortRest });
    }
    await keepHours(work, after);
    return after;
  });
  await unfoldHours(context, id);
  return agreed;
}

/** To a worker whom the owner refused, the hours are as they are once that has been seen to: answered already. */
async function checkNotRefused(work: Work, teamId: AgreedHours['teamId'], workerId: PersonId): Promise<void> {
  if (!(await refuses(work, teamId, workerId))) return;
  const pair = await work.get(pairRefusals, whoIs({ workerId }), teamId);
  throw kithError(pair?.said.WORKER ? 'REFUSED_BY_YOU' : 'ALREADY_ANSWERED');
}

/** Nobody, the worker included, agrees weekly hours outside what the worker chose, or more than the law allows. */
async function checkFits(work: Work, workerId: PersonId, agreed: AgreedHours, word: Word): Promise<void> {
  const today = dateOf(work.context.now);
  const first = agreed.startsOn > today ? agreed.startsOn : today;
  const [date] = datesHeld(agreed, first, addDays(first, 7));
  if (!date) throw kithError('WRONG_STATE', { what: 'These hours are over.' });
  const window = windowOn(date, agreed);
  const hours = { window, need: agreed.need };
  const candidate = await candidateFor(work, workerId, hours);
  unwrap(suits(candidate, hours, word, work.context.now));
  await checkHasNotLeft(work, agreed.teamId, workerId);
  await checkReady(work, agreed.teamId, { workerId, day: date });
}
