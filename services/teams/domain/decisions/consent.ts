import {
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type Pence,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import {
  type ConsentRound,
  openRound,
  type Resolution,
  roundState,
  type Signal,
} from '../consent-round/round.ts';
import { cleared, objectedAnew, resolved, signalled } from '../consent-round/signalling.ts';
import type { EnteredConsent } from '../entered-consent.ts';
import type { Proposal } from './proposal.ts';

/**
 * Someone says whether they can live with a proposal: good enough for now, safe enough to try. Silence is never a yes.
 * Refusals: as {@link signalled}; `WRONG_STATE` once it is decided.
 */
export function signalledOn(proposal: Proposal, signal: Signal): Result<Proposal> {
  const isSaid = proposal.round.signals.some(
    ({ personId, objection }) => personId === signal.personId && objection === signal.objection,
  );
  if (isSaid) return ok(proposal);
  return inRound(proposal, signal.at, (round) => signalled(round, signal));
}

/** After signals were shown, someone objects to what was done since. Refusals: as {@link objectedAnew}. */
export function objectedTo(
  proposal: Proposal,
  personId: PersonId,
  argument: string,
  now: InstantText,
): Result<Proposal> {
  const isSaid = proposal.round.objections.some(
    (open) => open.personId === personId && open.argument === argument && open.clearedAt === undefined,
  );
  if (isSaid) return ok(proposal);
  return inRound(proposal, now, (round) => objectedAnew(round, personId, argument, now));
}

/** What a resolution changes of the proposal itself. */
export interface Amendment {
  /** The new wording, of `AMEND`. */
  readonly what?: string | undefined;
  /** Spending less, of `AMEND`. In pence. */
  readonly spendPence?: Pence | undefined;
  /** An earlier review, of `SHORTEN`. */
  readonly reviewOn?: DateText | undefined;
}

/**
 * Something is done about an objection (T10). An amended proposal is another one: everyone is asked anew, and the round
 * on the former wording is kept. Refusals: as {@link resolved}; `BAD_INPUT` for an amendment without a new wording or one
 * that spends more, and for a review that is not sooner; `WRONG_STATE` once it is decided.
 */
export function resolvedOn(
  proposal: Proposal,
  objector: PersonId,
  resolution: Resolution,
  amendment: Amendment,
): Result<Proposal> {
  if (isDone(proposal, objector, resolution)) return ok(proposal);
  if (proposal.ended) return refused(refusal('WRONG_STATE'));
  const { what, spendPence, reviewOn } = amendment;
  const round = resolved(proposal.round, objector, resolution);
  if (!round.ok) return round;
  if (resolution.verb === 'AMEND') {
    if (!what) return refused(unfit('what', 'the new wording'));
    if ((spendPence ?? 0) > (proposal.spendPence ?? 0)) return refused(unfit('spendPence', 'not more'));
    return ok({
      ...askedAnew({ ...proposal, round: round.value }, proposal.round.participants),
      what,
      ...(spendPence !== undefined && { spendPence }),
    });
  }
  if (resolution.verb === 'SHORTEN') {
    const isSooner = reviewOn && reviewOn < proposal.reviewOn && reviewOn > dateOf(resolution.at);
    if (!isSooner) return refused(unfit('reviewOn', 'a day to come, sooner than before'));
    return ok({ ...proposal, reviewOn, round: round.value });
  }
  return ok(settled({ ...proposal, round: round.value }, resolution.at));
}

/** The objector says that what was done meets their objection. Refusals: as {@link cleared}. */
export function clearedOn(
  proposal: Proposal,
  objector: PersonId,
  via: EnteredConsent | undefined,
  now: InstantText,
): Result<Proposal> {
  const own = proposal.round.objections.filter(({ personId }) => personId === objector);
  if (own.length > 0 && own.every(({ clearedAt }) => clearedAt !== undefined)) return ok(proposal);
  return inRound(proposal, now, (round) => {
    const after = cleared(round, objector, now);
    if (!after.ok || !via) return after;
    const objections = after.value.objections.map((objection) =>
      objection.personId === objector && objection.clearedAt === now
        ? { ...objection, clearedVia: via }
        : objection,
    );
    return ok({ ...after.value, objections });
  });
}

/** Who proposed it takes it back. Refusals: `WRONG_STATE` once it is decided. */
export function withdrawn(proposal: Proposal, now: InstantText): Result<Proposal> {
  if (proposal.ended?.outcome === 'WITHDRAWN') return ok(proposal);
  if (proposal.ended) return refused(refusal('WRONG_STATE'));
  return ok({ ...proposal, ended: { outcome: 'WITHDRAWN', at: now } });
}

/** The proposal with a fresh round among these people; the one so far is kept with the wording it was on. */
export function askedAnew(
  proposal: Proposal,
  people: readonly PersonId[],
  groupId = proposal.groupId,
): Proposal {
  const { round, what, earlier } = proposal;
  const past = { groupId: proposal.groupId, what, round };
  return { ...proposal, groupId, round: openRound(people), earlier: [...earlier, past] };
}

/** Agreed as soon as all those asked can live with it, and not before. */
export function settled(proposal: Proposal, now: InstantText): Proposal {
  const { round, ended } = proposal;
  const isAgreed = !ended && round.participants.length > 0 && roundState(round, now) === 'AGREED';
  return isAgreed ? { ...proposal, ended: { outcome: 'AGREED', at: now } } : proposal;
}

function inRound(
  proposal: Proposal,
  now: InstantText,
  change: (round: ConsentRound) => Result<ConsentRound>,
): Result<Proposal> {
  if (proposal.ended) return refused(refusal('WRONG_STATE'));
  const round = change(proposal.round);
  return round.ok ? ok(settled({ ...proposal, round: round.value }, now)) : round;
}

/** Whether the same was done about the same objection before. */
function isDone({ earlier, round }: Proposal, objector: PersonId, { verb, words, by }: Resolution): boolean {
  const objections = [...earlier.map((past) => past.round), round].flatMap((each) => each.objections);
  return objections.some(
    ({ personId, resolutions }) =>
      personId === objector &&
      resolutions.some((done) => done.verb === verb && done.words === words && done.by === by),
  );
}

function unfit(field: string, problem: string) {
  return refusal('BAD_INPUT', { what: `It needs ${problem}.`, fields: [{ field, problem }] });
}
