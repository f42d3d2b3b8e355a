import type { InstantText, PersonId } from '@kith/kernel';
import { isBefore } from '@kith/kernel';
import type { EnteredConsent } from '../entered-consent.ts';

/** What helps against an objection: gauge it, shorten the term, amend, ask someone else; or the objector withdraws it. */
export const resolutionVerbs = ['MEASURE', 'SHORTEN', 'AMEND', 'OTHER_NOMINEE', 'WITHDRAW'] as const;
export type ResolutionVerb = (typeof resolutionVerbs)[number];

/** What was done about an objection. */
export interface Resolution {
  readonly verb: ResolutionVerb;
  /** What was changed, or how it will be gauged. */
  readonly words: string;
  readonly by: PersonId;
  readonly at: InstantText;
}

/** Why somebody cannot live with a proposal as it is. Open until the objector says that it is met. */
export interface Objection {
  readonly personId: PersonId;
  readonly argument: string;
  readonly raisedAt: InstantText;
  /** Who noted it down, for an objector who does not use the software. */
  readonly entered?: EnteredConsent;
  readonly resolutions: readonly Resolution[];
  readonly clearedAt?: InstantText;
  /** Who noted down that it is met, for an objector who does not use the software. */
  readonly clearedVia?: EnteredConsent;
}

/** What someone signals, unseen by the others until all have. */
export interface Signal {
  readonly personId: PersonId;
  /** Why not; absent: no objection. */
  readonly objection?: string;
  readonly at: InstantText;
  /** Who noted it down for someone who does not use the software. */
  readonly enteredBy?: PersonId;
  /** How they who noted it down heard it, and on which day. */
  readonly heard?: Pick<EnteredConsent, 'how' | 'on'>;
}

/**
 * A round of consent (T10): all signal at once whether they object; objections are met one by one; nobody is outvoted,
 * and nothing is counted. Only what everyone can live with is agreed.
 */
export interface ConsentRound {
  /** Whose consent it needs. */
  readonly participants: readonly PersonId[];
  /** When signals are shown even if some are missing. Silence is no consent: then it is not agreed. */
  readonly closesAt?: InstantText;
  readonly signals: readonly Signal[];
  /** Objections as they came to light, and those raised later against a change. */
  readonly objections: readonly Objection[];
  /** When the signals were shown. */
  readonly revealedAt?: InstantText;
}

/** `GATHERING` signals · `OBJECTED`: some objection is open · `SILENT`: closed, and someone said nothing · `AGREED` */
export type RoundState = 'GATHERING' | 'OBJECTED' | 'SILENT' | 'AGREED';

/** A round that begins. Participants are named once, whoever comes or goes meanwhile. */
export function openRound(participants: readonly PersonId[], closesAt?: InstantText): ConsentRound {
  return { participants, signals: [], objections: [], ...(closesAt && { closesAt }) };
}

/** How far a round has come: from nothing but what was signalled, what was cleared, and the time. */
export function roundState(round: ConsentRound, now: InstantText): RoundState {
  if (!isRevealed(round, now)) return 'GATHERING';
  if (openObjections(round, now).length > 0) return 'OBJECTED';
  return silentIn(round).length > 0 ? 'SILENT' : 'AGREED';
}

/** Whether signals may be seen: once all have given theirs, or the round has closed. */
export function isRevealed({ revealedAt, closesAt }: ConsentRound, now: InstantText): boolean {
  return revealedAt !== undefined || (closesAt !== undefined && !isBefore(now, closesAt));
}

/** Who has not signalled yet. */
export function silentIn({ participants, signals }: ConsentRound): PersonId[] {
  return participants.filter((personId) => !signals.some((signal) => signal.personId === personId));
}

/** Objections that may be seen, the nominee's first (T9), then in the order they were raised. None before the reveal. */
export function objectionsIn(
  round: ConsentRound,
  now: InstantText,
  nominee?: PersonId,
): readonly Objection[] {
  if (!isRevealed(round, now)) return [];
  const seen =
    round.revealedAt === undefined ? [...round.objections, ...fromSignals(round, now)] : round.objections;
  return [...seen].sort((a, b) => Number(b.personId === nominee) - Number(a.personId === nominee));
}

/** Objections nobody has met yet. */
export function openObjections(round: ConsentRound, now: InstantText): readonly Objection[] {
  return objectionsIn(round, now).filter(({ clearedAt }) => clearedAt === undefined);
}

/** Shows the signals: what was sealed becomes objections to meet. Done by whatever touches a round after its time. */
export function revealed(round: ConsentRound, now: InstantText): ConsentRound {
  if (round.revealedAt !== undefined || !isRevealed(round, now)) return round;
  return { ...round, objections: objectionsIn(round, now), revealedAt: round.closesAt ?? now };
}

function fromSignals({ signals }: ConsentRound, now: InstantText): Objection[] {
  return signals.flatMap(({ personId, objection: argument, enteredBy: by, heard }) =>
    argument === undefined
      ? []
      : [
          {
            personId,
            argument,
            raisedAt: now,
            resolutions: [],
            ...(by && heard && { entered: { by, ...heard } }),
          },
        ],
  );
}
