import {
  dateOf,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type Result,
  refusal,
  refused,
  sameId,
} from '@kith/kernel';
import { mostSessionsOn } from '../rules/trial.ts';
import { liveConsents, type Match } from './match.ts';
import { isLiveSession, type Side, type TrialSession } from './session.ts';

/** What the worker says of their rest, in proposing a session or in saying yes to it. */
interface RestWord {
  readonly agreeToShortRest?: boolean | undefined;
}

/** The visit a booked session is. */
export function visitOf(session: Pick<TrialSession, 'id'>): Id<'visit'> {
  return sameId('visit', session.id);
}

/**
 * One side says when a session could be. The same again changes nothing.
 * Refusals: `CONSENT_MISSING` without two live consents, `WRONG_STATE` once both joined or when it would have begun,
 * `TRIAL_MAX_3`, `ID_TAKEN`.
 */
export function sessionProposed(
  match: Match,
  side: Side,
  { id, window, agreeToShortRest }: Pick<TrialSession, 'id' | 'window'> & RestWord,
  now: InstantText,
): Result<Match> {
  const missing = notInTrial(match);
  if (missing) return missing;
  const known = match.sessions.find((session) => session.id === id);
  if (known) {
    const isSame = known.window.from === window.from && known.window.to === window.to;
    return isSame && known.proposedBy === side ? ok(match) : refused(refusal('ID_TAKEN'));
  }
  if (!isBefore(now, window.from)) return refused(refusal('WRONG_STATE'));
  if (counted(match, now).length >= mostSessionsOn(dateOf(window.from)))
    return refused(refusal('TRIAL_MAX_3'));
  const session: TrialSession = {
    ...{ id, window, proposedBy: side, proposedAt: now, state: 'PROPOSED' },
    ...restOf(side, agreeToShortRest),
  };
  // What never came about is kept no longer than until the next one is proposed.
  return ok({ ...match, sessions: [...counted(match, now), session] });
}

/**
 * The other side says yes to a session: it is to be booked. Said again, nothing changes.
 * Refusals: `CONSENT_MISSING`; `NOT_FOUND`; `WRONG_STATE` when it is called off, has begun, or is one's own proposal.
 */
export function sessionAccepted(
  match: Match,
  side: Side,
  { sessionId, agreeToShortRest }: { readonly sessionId: string } & RestWord,
  now: InstantText,
): Result<{ readonly match: Match; readonly session: TrialSession; readonly isNew: boolean }> {
  const missing = notInTrial(match);
  if (missing) return missing;
  const found = match.sessions.find(({ id }) => id === sessionId);
  if (!found) return refused(refusal('NOT_FOUND'));
  if (found.state === 'BOOKED') return ok({ match, session: found, isNew: false });
  if (found.proposedBy === side || !isLiveSession(found, now)) return refused(refusal('WRONG_STATE'));
  const session: TrialSession = { ...found, state: 'BOOKED', ...restOf(side, agreeToShortRest) };
  return ok({ match: withSession(match, session), session, isNew: true });
}

/** A session that will not take place. What has begun stays. */
export function sessionCalledOff(match: Match, sessionId: string, now: InstantText): Result<Match> {
  const found = match.sessions.find(({ id }) => id === sessionId);
  if (!found) return refused(refusal('NOT_FOUND'));
  if (found.state === 'CANCELLED') return ok(match);
  if (!isLiveSession(found, now)) return refused(refusal('WRONG_STATE'));
  return ok(withSession(match, { ...found, state: 'CANCELLED' }));
}

/** Sessions that take one of the places there are: booked ones, past or ahead, and proposals still to come. */
function counted({ sessions }: Match, now: InstantText): TrialSession[] {
  return sessions.filter((session) => session.state === 'BOOKED' || isLiveSession(session, now));
}

/** Only the worker's own word counts. */
function restOf(side: Side, agreed: boolean | undefined): { restAgreed?: true } {
  return side === 'WORKER' && agreed ? { restAgreed: true } : {};
}

function notInTrial(match: Match) {
  const { owner, worker } = liveConsents(match);
  if (!owner || !worker) return refused(refusal('CONSENT_MISSING'));
  const hasJoined = match.joins.OWNER && match.joins.WORKER;
  return hasJoined ? refused(refusal('WRONG_STATE', { what: 'The trial is over: you joined.' })) : undefined;
}

function withSession(match: Match, session: TrialSession): Match {
  return { ...match, sessions: match.sessions.map((each) => (each.id === session.id ? session : each)) };
}
