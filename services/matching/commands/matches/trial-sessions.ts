import { dateOf, type Id, kithError, minutesOf, newId, type TimeWindow, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { refusalFor } from '../../domain/eligibility/barrier.ts';
import { barriersOf } from '../../domain/eligibility/barriers.ts';
import { prepared } from '../../domain/eligibility/prepared.ts';
import { liveConsents, type Match } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import { sessionAccepted, sessionCalledOff, sessionProposed, visitOf } from '../../domain/matches/trial.ts';
import { trainingFor } from '../../domain/team-record.ts';
import { bookVisit } from '../../domain/visit.ts';
import { longEnough } from '../../domain/visit-length.ts';
import { visits } from '../../store/hours.ts';
import { matches, opportunities } from '../../store/matches.ts';
import { vettings, workers } from '../../store/workers.ts';
import { change, type Work } from '../../work.ts';
import { storeVisit, unbookVisit } from '../book.ts';
import { checkWorkingTime } from '../home/check-working-time.ts';
import { diaryFor } from '../home/diary.ts';
import { trainingsOf } from '../home/training.ts';
import { checkReady, recordOf } from '../host/team-ready.ts';
import { refuses } from './candidacy.ts';

/** A session of a trial, and who speaks. */
interface Spoken {
  readonly matchId: string;
  readonly side: Side;
}

/**
 * One side says when a trial session could be (M7). Throws `NOT_FOUND`, `VISIT_TOO_SHORT` (M13), and what
 * {@link sessionProposed} refuses.
 */
export function proposeTrialSession(
  context: CommandContext,
  {
    matchId,
    side,
    id = newId('trial'),
    window,
  }: Spoken & { id?: Id<'trial'> | undefined; window: TimeWindow },
): Promise<Match> {
  return change(context, async (work) => {
    const match = await matchIn(work, matchId);
    // A session lends its id to the visit it may become.
    const isOurs = match.sessions.some((session) => session.id === id);
    if (!isOurs && (await work.get(visits, visitOf({ id })))) throw kithError('ID_TAKEN');
    unwrap(longEnough(minutesOf(window), undefined, dateOf(context.now)));
    const after = unwrap(sessionProposed(match, side, { id, window }, context.now));
    if (after !== match) work.put(matches, after);
    return after;
  });
}

/**
 * The other side says yes: the session is a visit at once, paid at the rate the opportunity named, under the two live
 * consents of the match (M5, M7). Only now may the worker know where.
 * Throws `NOT_FOUND`, what {@link sessionAccepted} and {@link checkReady} refuse, the refusal of what stands between the
 * worker and these hours, and `DOES_NOT_FIT`.
 */
export function acceptTrialSession(
  context: CommandContext,
  { matchId, side, sessionId }: Spoken & { sessionId: string },
): Promise<Match> {
  return change(context, async (work) => {
    const before = await matchIn(work, matchId);
    const { match, session, isNew } = unwrap(sessionAccepted(before, side, sessionId, context.now));
    if (!isNew) return match;
    const opportunity = await work.get(opportunities, match.opportunityId);
    if (!opportunity) throw kithError('NOT_FOUND');
    if (await refuses(work, match.teamId, match.workerId)) throw kithError('CONSENT_MISSING');
    await checkCanCome(work, match, { window: session.window, need: opportunity.need });
    const { circle } = context;
    const visit = unwrap(
      bookVisit({
        id: visitOf(session),
        window: session.window,
        hostCircle: circle,
        homeCircle: circle,
        ratePence: match.ratePence,
        workerId: match.workerId,
        host: { teamId: match.teamId, ownerId: match.ownerId, matchId: match.id },
        whereabouts: opportunity.whereabouts,
        consents: liveConsents(match),
      }),
    );
    work.put(matches, match);
    await storeVisit(work, visit);
    return match;
  });
}

/** Either side calls a session off, booked or not, before it begins. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function callOffTrialSession(
  context: CommandContext,
  { matchId, side, sessionId }: Spoken & { sessionId: string },
): Promise<Match> {
  return change(context, async (work) => {
    const match = await matchIn(work, matchId);
    const after = unwrap(sessionCalledOff(match, sessionId, context.now));
    if (after === match) return match;
    work.put(matches, after);
    await unbookVisit(work, visitOf({ id: sessionId as Id<'trial'> }), side);
    return after;
  });
}

async function matchIn(work: Work, matchId: string): Promise<Match> {
  const match = await work.get(matches, matchId);
  if (!match) throw kithError('NOT_FOUND');
  return match;
}

/** The checks of any visit: what the worker chose, their check, training and diary, the team's readiness, working time. */
async function checkCanCome(
  work: Work,
  { teamId, workerId }: Match,
  hours: Pick<Parameters<typeof barriersOf>[1], 'window' | 'need'>,
): Promise<void> {
  const worker = await work.get(workers, workerId);
  const vetting = await work.get(vettings, workerId);
  work.hold(workers, workerId);
  work.hold(vettings, workerId);
  if (!worker) throw kithError('NOT_A_WORKER');
  await checkReady(work, teamId, { workerId, day: dateOf(hours.window.from) });
  const training = trainingFor(await recordOf(work, teamId));
  const trainings = await trainingsOf(work, workerId, training);
  const diary = await diaryFor(work, workerId, hours.window);
  const one = prepared({ worker, vetting, trainings, diary }, hours.window);
  const [barrier] = barriersOf(one, { ...hours, training });
  if (barrier) throw kithError(refusalFor(barrier).code);
  await checkWorkingTime(work, workerId, hours.window);
}
