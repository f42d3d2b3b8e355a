import { type Id, type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { Objection, ResolutionVerb, Signal } from '../consent-round/round.ts';
import { isRevealed, openObjections, openRound } from '../consent-round/round.ts';
import { cleared, objectedAnew, resolved, signalled } from '../consent-round/signalling.ts';
import type { EnteredConsent } from '../entered-consent.ts';
import { badField } from './nominating.ts';
import type { Described, FullSelection, NomineeProposal, Selection, SelectionChange } from './selection.ts';
import { stepOf } from './steps.ts';

/**
 * The facilitator proposes one person on the strength of the reasons, not of how many named them: nothing here looks at
 * how often somebody was nominated (T9). Everyone then signals, the nominee included. Refusal: `WRONG_STATE`.
 */
export function nomineeProposed(
  selection: Selection,
  proposal: Omit<NomineeProposal, 'round'>,
  now: InstantText,
): Result<Selection> {
  const { full } = selection;
  const isTime = ['REASONS', 'INFORMATION', 'CHANGE', 'PROPOSE'].includes(stepOf(selection, now));
  if (!full || !isTime) return refused(refusal('WRONG_STATE'));
  const participants = [...new Set([...full.participants, proposal.nominee])];
  const round = openRound(participants);
  return ok(withFull(selection, { ...full, step: 'PROPOSE', proposal: { ...proposal, round } }));
}

/**
 * Someone signals whether they object, sealed until all have. After that an objection is one to what it has become;
 * the same words again are the same objection while it is open.
 * Refusals: `WRONG_STATE` when nobody is proposed, and what the round refuses.
 */
export function consentSignalled(selection: Selection, signal: Signal): Result<Selection> {
  return inRound(selection, (round) => {
    if (!isRevealed(round, signal.at) || signal.objection === undefined) return signalled(round, signal);
    const isOpen = openObjections(round, signal.at).some(
      ({ personId, argument }) => personId === signal.personId && argument === signal.objection,
    );
    if (isOpen) return ok(round);
    const after = objectedAnew(round, signal.personId, signal.objection, signal.at);
    const { enteredBy: by, heard } = signal;
    if (!after.ok || !by || !heard) return after;
    const objections = after.value.objections.with(-1, {
      ...(after.value.objections.at(-1) as Objection),
      entered: { by, ...heard },
    });
    return ok({ ...after.value, objections });
  });
}

/** What is done about an objection, and what it changes. */
export interface Remedy {
  readonly verb: ResolutionVerb;
  readonly words: string;
  readonly by: PersonId;
  readonly at: InstantText;
  /** With `SHORTEN`: the new term in weeks. */
  readonly termWeeks?: number;
  /** With `AMEND`: the hat as it shall be. */
  readonly description?: Partial<Omit<Described, 'termWeeks'>>;
}

/**
 * Something is done about an open objection: gauge it, shorten the term, amend the hat, ask someone else, or the objector
 * withdraws it (T10). What changes is kept with what it was. The objector says whether it is met.
 * Refusals: `BAD_INPUT` for a term that is not shorter or a hat that is not amended, `WRONG_STATE`, `NOT_FOUND`.
 */
export function remedied(selection: Selection, objector: PersonId, remedy: Remedy): Result<Selection> {
  const { verb, words, by, at } = remedy;
  const changed = describedAfter(selection, remedy);
  if (!changed.ok) return changed;
  const after = inRound(changed.value, (round) => resolved(round, objector, { verb, words, by, at }));
  return after.ok && verb === 'OTHER_NOMINEE' ? ok(withoutProposal(after.value)) : after;
}

/** The objector says that their objection is met. Refusals: as of the round. */
export function objectionCleared(
  selection: Selection,
  objector: PersonId,
  now: InstantText,
  via?: EnteredConsent,
): Result<Selection> {
  return inRound(selection, (round) => {
    const after = cleared(round, objector, now);
    if (!after.ok || !via) return after;
    const objections = after.value.objections.map((one) =>
      one.personId === objector && one.clearedAt === now ? { ...one, clearedVia: via } : one,
    );
    return ok({ ...after.value, objections });
  });
}

/** Back to proposing: the proposal is kept among the earlier ones. */
export function withoutProposal(selection: Selection): Selection {
  const { full } = selection;
  if (!full?.proposal) return selection;
  const { proposal, ...rest } = full;
  return withFull(selection, { ...rest, earlierProposals: [...full.earlierProposals, proposal] });
}

/** The selection with the full way as it is now. */
export function withFull(selection: Selection, full: FullSelection): Selection {
  return { ...selection, full };
}

function describedAfter(
  selection: Selection,
  { verb, termWeeks, description, by, at }: Remedy,
): Result<Selection> {
  const { described } = selection;
  if (verb === 'SHORTEN') {
    if (termWeeks === undefined || termWeeks >= described.termWeeks) {
      return refused(badField('termWeeks', `Fewer than ${described.termWeeks} weeks`));
    }
    const weeks = (count: number) => `${count} weeks`;
    const change = {
      what: 'TERM',
      before: weeks(described.termWeeks),
      after: weeks(termWeeks),
      by,
      at,
    } as const;
    return ok(changedBy(selection, { ...described, termWeeks }, change));
  }
  if (verb === 'AMEND') {
    const amended: Described = { ...described, ...description };
    if (inWords(amended) === inWords(described))
      return refused(badField('description', 'Say what the hat becomes'));
    const change = { what: 'ROLE', before: inWords(described), after: inWords(amended), by, at } as const;
    return ok(changedBy(selection, amended, change));
  }
  return ok(selection);
}

function changedBy(selection: Selection, described: Described, change: SelectionChange): Selection {
  const { full } = selection;
  const after = full && { ...full, changes: [...full.changes, change] };
  return { ...selection, described, ...(after && { full: after }) };
}

function inWords({ title, purpose, accountabilities }: Described): string {
  return [title, purpose, ...accountabilities].join('\n');
}

function inRound(
  selection: Selection,
  change: (round: NomineeProposal['round']) => Result<NomineeProposal['round']>,
): Result<Selection> {
  const { full } = selection;
  if (!full?.proposal || selection.outcome) return refused(refusal('WRONG_STATE'));
  const round = change(full.proposal.round);
  if (!round.ok) return round;
  return ok(withFull(selection, { ...full, proposal: { ...full.proposal, round: round.value } }));
}

/** Whether a proposal of the selection is the one meant, so that proposing again changes nothing. */
export function isProposed(selection: Selection, nominee: PersonId, memberId: Id<'member'>): boolean {
  const proposal = selection.full?.proposal;
  return proposal?.nominee === nominee && proposal.memberId === memberId;
}
