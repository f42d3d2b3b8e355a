import {
  dateOf,
  type Id,
  KithError,
  kithError,
  minutesOf,
  newId,
  type TimeWindow,
  unwrap,
} from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { refusalFor } from '../../domain/eligibility/barrier.ts';
import { barredFrom } from '../../domain/eligibility/can-take.ts';
import type { Need } from '../../domain/hours.ts';
import { liveConsents, type Match } from '../../domain/matches/match.ts';
import type { Side, TrialSession } from '../../domain/matches/session.ts';
import { sessionAccepted, sessionCalledOff, sessionProposed, visitOf } from '../../domain/matches/trial.ts';
import { trainingFor } from '../../domain/team-record.ts';
import { bookVisit } from '../../domain/visit.ts';
import { longEnough } from '../../domain/visit-length.ts';
import { visits } from '../../store/hours.ts';
import { matches, opportunities } from '../../store/matches.ts';
import { storeVisit, unbookVisit } from '../book.ts';
import { candidateFor } from '../home/candidate.ts';
import { noteRestOwed } from '../home/rest-owed.ts';
import { checkComes, checkReady, recordOf } from '../host/team-ready.ts';
import { refuses } from './candidacy.ts';

/** A session of a trial, and who speaks. */
interface Spoken {
  readonly matchId: string;
  readonly side: Side;
  /** The worker's word to have less rest beside the session than the law wants, and to take it later (M14). */
  readonly agreeToShortRest?: boolean | undefined;
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
    agreeToShortRest,
  }: Spoken & { id?: Id<'trial'> | undefined; window: TimeWindow },
): Promise<Match> {
  return change(context, async (work) => {
    const match = await matchIn(work, matchId);
    // A session lends its id to the visit it may become.
    const isOurs = match.sessions.some((session) => session.id === id);
    if (!isOurs && (await work.get(visits, visitOf({ id })))) throw kithError('ID_TAKEN');
    unwrap(longEnough(minutesOf(window), undefined, dateOf(context.now)));
    const after = unwrap(sessionProposed(match, side, { id, window, agreeToShortRest }, context.now));
    if (after !== match) work.put(matches, after);
    return after;
  });
}

/**
 * The other side says yes: the session is a visit at once, paid at the rate the opportunity named, under the two live
 * consents of the match (M5, M7). Only now may the worker know where.
 * Throws `NOT_FOUND`, what {@link sessionAccepted}, {@link checkReady} and {@link checkComes} refuse; and to the worker, what stands between
 * them and these hours, where the owner hears `NOT_A_CANDIDATE` and no reason: it may be what else the worker holds,
 * how much they work, or what they cannot be around (F6).
 */
export function acceptTrialSession(
  context: CommandContext,
  { matchId, side, sessionId, agreeToShortRest }: Spoken & { sessionId: string },
): Promise<Match> {
  return change(context, async (work) => {
    const before = await matchIn(work, matchId);
    const accepted = sessionAccepted(before, side, { sessionId, agreeToShortRest }, context.now);
    const { match, session, isNew } = unwrap(accepted);
    if (!isNew) return match;
    const opportunity = await work.get(opportunities, match.opportunityId);
    if (!opportunity) throw kithError('NOT_FOUND');
    if (await refuses(work, match.teamId, match.workerId)) throw kithError('CONSENT_MISSING');
    await checkCanCome(work, match, session, opportunity.need, side);
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

/**
 * The checks of any visit: the team's readiness, and all that may stand between a worker and hours. Notes the rest they
 * agreed to take later.
 */
async function checkCanCome(
  work: Work,
  { teamId, workerId }: Match,
  session: TrialSession,
  need: Need,
  side: Side,
): Promise<void> {
  const { window, restAgreed } = session;
  await checkReady(work, teamId, { workerId, day: dateOf(window.from) });
  await checkComes(work, teamId, { workerId, at: window.from });
  const training = trainingFor(await recordOf(work, teamId));
  const hours = { window, need, training };
  const candidate = await candidateFor(work, workerId, hours);
  const [barrier] = barredFrom(candidate, hours, { agreeToShortRest: restAgreed }, work.context.now);
  if (barrier) throw side === 'WORKER' ? new KithError(refusalFor(barrier)) : kithError('NOT_A_CANDIDATE');
  await noteRestOwed(work, candidate, { ref: visitOf(session), window, agreed: restAgreed });
}
