import {
  type DateText,
  derivedId,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import type { Consent } from '../hours.ts';
import { isLiveSession, type Side, type TrialSession } from './session.ts';

type ByBoth = { readonly [S in Side]?: Consent };

/** How far two have come (M5). It follows from what people said and did, and from nothing else. */
export type MatchState = 'PROPOSED' | 'CONSENTED' | 'TRIAL' | 'JOINED' | 'ENDED';

/** An owner and a worker who may come to work together, under one opportunity. */
export interface Match {
  readonly id: Id<'match'>;
  readonly opportunityId: Id<'opportunity'>;
  readonly teamId: Id<'team'>;
  readonly ownerId: PersonId;
  readonly workerId: PersonId;
  readonly ratePence: number;
  readonly startedAt: InstantText;
  /** Each side's yes to trying it out. */
  readonly yeses: ByBoth;
  /** Each side's yes to going on after the trial. */
  readonly joins: ByBoth;
  readonly sessions: readonly TrialSession[];
  readonly ended?: MatchEnd;
}

/** That it is not going ahead. Who stopped, and why, only they may know. */
interface MatchEnd {
  readonly at: InstantText;
  /** `CLOSED`: the opportunity was no longer open before both had said yes. */
  readonly by: Side | 'CLOSED';
  /** For themselves, if they want to remember. */
  readonly note?: string;
}

/** The id of the match of an opportunity and a worker: there is one. */
export function matchId(
  opportunityId: Id<'opportunity'>,
  workerId: PersonId,
  createdOn: DateText,
): Id<'match'> {
  return derivedId('match', `${opportunityId}#${workerId}`, createdOn);
}

/** How far it has come. */
export function stateOf(match: Match): MatchState {
  const { ended, yeses, joins, sessions } = match;
  if (ended) return 'ENDED';
  if (!yeses.OWNER || !yeses.WORKER) return 'PROPOSED';
  if (joins.OWNER && joins.WORKER) return 'JOINED';
  return sessions.some(({ state }) => state === 'BOOKED') ? 'TRIAL' : 'CONSENTED';
}

/** Both yeses, while they hold: what a visit can be booked under (invariant 3). */
export function liveConsents({ ended, yeses }: Match): {
  readonly owner: Consent | undefined;
  readonly worker: Consent | undefined;
} {
  return ended ? { owner: undefined, worker: undefined } : { owner: yeses.OWNER, worker: yeses.WORKER };
}

/**
 * One side says yes to trying it out; the second makes it mutual. Said again, nothing changes.
 * Refusals: `WRONG_STATE` when it is not going ahead, `CONSENT_MISSING` when one person would say both yeses (M4).
 */
export function consented(match: Match, side: Side, consent: Consent): Result<Match> {
  if (match.ended) return refused(refusal('WRONG_STATE', { what: 'It is not going ahead.' }));
  if (match.yeses[side]) return ok(match);
  return saidByTwo({ ...match, yeses: { ...match.yeses, [side]: consent } }, 'yeses');
}

/**
 * One side says that they want to go on together; the second makes it so.
 * Refusals: `WRONG_STATE` when it is not going ahead, `CONSENT_MISSING` before both said yes, `TRIAL_FIRST` before a
 * session has taken place.
 */
export function joining(match: Match, side: Side, consent: Consent): Result<Match> {
  if (match.ended) return refused(refusal('WRONG_STATE', { what: 'It is not going ahead.' }));
  const { owner, worker } = liveConsents(match);
  if (!owner || !worker) return refused(refusal('CONSENT_MISSING'));
  if (match.joins[side]) return ok(match);
  const isTried = match.sessions.some(({ state, window }) => state === 'BOOKED' && window.to <= consent.at);
  if (!isTried) return refused(refusal('TRIAL_FIRST'));
  return saidByTwo({ ...match, joins: { ...match.joins, [side]: consent } }, 'joins');
}

/** Not going ahead, said by either side at any time, without a reason (M5). The first word stands. */
export function stopped(match: Match, by: Side | 'CLOSED', at: InstantText, note?: string): Match {
  if (match.ended) return match;
  return {
    ...match,
    sessions: match.sessions.map((session) =>
      isLiveSession(session, at) ? { ...session, state: 'CANCELLED' } : session,
    ),
    ended: { at, by, ...(note !== undefined && { note }) },
  };
}

function saidByTwo(match: Match, what: 'yeses' | 'joins'): Result<Match> {
  const { OWNER, WORKER } = match[what];
  if (OWNER && WORKER && OWNER.by === WORKER.by)
    return refused(refusal('CONSENT_MISSING', { what: 'It takes two people to say yes.' }));
  return ok(match);
}
