import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { Asked } from '../../domain/rounds/asked.ts';
import type { Instruments } from '../../domain/rounds/plan.ts';
import { type Round, stateOf } from '../../domain/rounds/round.ts';
import { answersTo, type PartSent, type Sheet } from '../../domain/rounds/sheet.ts';
import { allInstruments } from '../../store/instruments.ts';
import { askedPeople, rounds, sheets } from '../../store/rounds.ts';
import { settledFor } from './tell.ts';

/** What someone sends in for themselves. */
export interface AnswersSent {
  readonly roundId: string;
  readonly parts: readonly PartSent[];
  readonly agrees: readonly string[];
  readonly seconds?: number | undefined;
  readonly mode: 'APP' | 'LINK';
}

/**
 * Someone's own answers, on a sheet under their code. Sent again while the round is open they take the earlier ones'
 * place; what someone else keyed for them too. Throws `NOT_FOUND` for who is not asked, `ROUND_CLOSED`, `BAD_INPUT`.
 */
export async function answerRound(
  context: CommandContext,
  personId: PersonId,
  sent: AnswersSent,
): Promise<Round> {
  const instruments = await allInstruments(context.table);
  return change(context, async (work) => {
    const { round, asked } = await askedIn(work, sent.roundId, personId);
    requireOpen(round, context);
    const { skippedAt: _, ...before } = asked;
    const answered = { mode: sent.mode, at: context.now };
    work.put(askedPeople, { ...before, answered, agrees: agreedOf(asked, sent.agrees) });
    settledFor(work, asked);
    const { mode, seconds } = sent;
    await putSheet(work, asked, instruments, sent.parts, {
      code: asked.code,
      mode,
      ...(seconds !== undefined && { seconds }),
    });
    return round;
  });
}

/** They would rather not: what was answered, by them or for them, is gone. Throws `NOT_FOUND`, `ROUND_CLOSED`. */
export function skipRound(context: CommandContext, personId: PersonId, roundId: string): Promise<Round> {
  return change(context, async (work) => {
    const { round, asked } = await askedIn(work, roundId, personId);
    requireOpen(round, context);
    if (asked.skippedAt) return round;
    const { answered: _, proxy, ...rest } = asked;
    work.put(askedPeople, { ...rest, agrees: [], skippedAt: context.now });
    settledFor(work, asked);
    for (const code of [asked.code, ...(proxy ? [proxy.code] : [])]) {
      const sheet = await work.get(sheets, roundId, code);
      if (sheet) work.put(sheets, { ...sheet, parts: [] });
    }
    return round;
  });
}

/** A round, and that someone is asked in it. Throws `NOT_FOUND`, alike for a round there is not. */
export async function askedIn(
  work: Work,
  roundId: string,
  personId: PersonId,
): Promise<{ round: Round; asked: Asked }> {
  const [round, asked] = [await work.get(rounds, roundId), await work.get(askedPeople, roundId, personId)];
  if (!round || !asked) throw kithError('NOT_FOUND');
  return { round, asked };
}

/** Throws `ROUND_CLOSED` unless it can be answered now. */
export function requireOpen(round: Round, { now }: Pick<CommandContext, 'now'>): void {
  if (stateOf(round, now) !== 'OPEN') throw kithError('ROUND_CLOSED');
}

/** Puts answers on a sheet. Throws `BAD_INPUT` for what was not asked. */
export async function putSheet(
  work: Work,
  { roundId, parts: askedParts }: Asked,
  instruments: Instruments,
  sent: readonly PartSent[],
  as: Pick<Sheet, 'code' | 'mode' | 'proxy' | 'seconds'>,
): Promise<void> {
  const parts = unwrap(answersTo(askedParts, sent, instruments));
  await work.get(sheets, roundId, as.code);
  work.put(sheets, { roundId, ...as, parts });
}

/** The teams among those someone is asked about that may see themselves. */
export function agreedOf({ parts }: Asked, agrees: readonly string[]): string[] {
  const teams = parts.filter(({ about }) => about === 'TEAM').map(({ teamId }) => teamId);
  return teams.filter((teamId) => agrees.includes(teamId));
}
