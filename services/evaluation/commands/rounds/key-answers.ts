import { addTo, isBefore, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { Sent } from '../../domain/rounds/asked.ts';
import { HOURS_TO_CORRECT, type Round } from '../../domain/rounds/round.ts';
import type { PartSent, Relationship } from '../../domain/rounds/sheet.ts';
import { newRespondentCode } from '../../respondent-code.ts';
import { allInstruments } from '../../store/instruments.ts';
import { askedPeople } from '../../store/rounds.ts';
import { agreedOf, askedIn, putSheet, requireOpen } from './answer-round.ts';
import { settledFor } from './tell.ts';

/** What someone keys for another: as they wrote or said it. */
export interface Keyed {
  readonly roundId: string;
  /** Whose it is, as the code on the form says. */
  readonly personId: PersonId;
  readonly mode: 'PAPER' | 'PHONE';
  readonly parts: readonly PartSent[];
  readonly agrees: readonly string[];
}

/**
 * What somebody wrote or said, keyed by another (E8). Whoever keyed it can key it anew for 24 hours, also after the
 * round closed; nobody can read it back. Throws `NOT_FOUND`, `ROUND_CLOSED`, `ALREADY_KEYED`, `RATHER_NOT`, `BAD_INPUT`.
 */
export async function keyAnswers(context: CommandContext, by: PersonId, keyed: Keyed): Promise<Round> {
  const instruments = await allInstruments(context.table);
  return change(context, async (work) => {
    const { round, asked } = await askedIn(work, keyed.roundId, keyed.personId);
    if (asked.skippedAt) throw kithError('RATHER_NOT');
    const at = sentAt(asked.answered, by, round, context);
    const answered: Sent = { mode: keyed.mode, at, by };
    work.put(askedPeople, { ...asked, answered, agrees: agreedOf(asked, keyed.agrees) });
    settledFor(work, asked);
    await putSheet(work, asked, instruments, keyed.parts, { code: asked.code, mode: keyed.mode });
    return round;
  });
}

/** Answers somebody gives for another who cannot. */
export interface ForSomeone {
  readonly roundId: string;
  readonly personId: PersonId;
  readonly relationship: Relationship;
  readonly parts: readonly PartSent[];
}

/**
 * Answers for someone who cannot give them, on a sheet of its own that is never counted as theirs (E9). Throws
 * `NOT_FOUND`, `ROUND_CLOSED`, `ALREADY_KEYED`, `RATHER_NOT`, `BAD_INPUT`.
 */
export async function answerForSomeone(
  context: CommandContext,
  by: PersonId,
  { roundId, personId, relationship, parts }: ForSomeone,
): Promise<Round> {
  const instruments = await allInstruments(context.table);
  return change(context, async (work) => {
    const { round, asked } = await askedIn(work, roundId, personId);
    if (asked.skippedAt) throw kithError('RATHER_NOT');
    const at = sentAt(asked.proxy, by, round, context);
    const code = asked.proxy?.code ?? newRespondentCode();
    work.put(askedPeople, { ...asked, proxy: { mode: 'APP', at, by, code } });
    await putSheet(work, asked, instruments, parts, { code, mode: 'APP', proxy: relationship });
    return round;
  });
}

/** When it was first sent: a correction does not lengthen the time for corrections. */
function sentAt(before: Sent | undefined, by: PersonId, round: Round, context: CommandContext): string {
  const { now } = context;
  if (!before) {
    requireOpen(round, context);
    return now;
  }
  const isTheirs = before.by === by;
  if (!isTheirs || !isBefore(now, addTo(before.at, { hours: HOURS_TO_CORRECT })))
    throw kithError('ALREADY_KEYED');
  return before.at;
}
