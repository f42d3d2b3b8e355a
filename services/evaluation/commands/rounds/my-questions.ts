import type { PersonId } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import { type Reading, readingOf } from '../../domain/instruments/reading.ts';
import { scoresOf } from '../../domain/instruments/scoring.ts';
import type { Asked } from '../../domain/rounds/asked.ts';
import { type Round, stateOf } from '../../domain/rounds/round.ts';
import { allInstruments, instrumentSetups } from '../../store/instruments.ts';
import { askedPeople, roundLists, sheets } from '../../store/rounds.ts';

/** What is asked of someone now, round by round. */
export async function myQuestions(
  { table, now }: CommandContext,
  personId: PersonId,
): Promise<{ round: Round; asked: Asked }[]> {
  const open = (await roundLists.rounds(table)).filter((round) => stateOf(round, now) === 'OPEN');
  const each = await Promise.all(
    open.map(async (round) => ({ round, asked: await find(table, askedPeople, round.id, personId) })),
  );
  return each.flatMap(({ round, asked }) => (asked ? [{ round, asked }] : []));
}

/** One of a person's own scores: about a team, or themselves. */
export interface OwnReading extends Reading {
  readonly teamId?: string;
  readonly support?: string;
}

/**
 * What someone's own answers come to, with the words of published thresholds (E2–E5): nothing once the round's results are
 * taken, and nothing to who is not asked.
 */
export async function myScores(
  { table }: CommandContext,
  personId: PersonId,
  roundId: string,
): Promise<OwnReading[]> {
  const asked = await find(table, askedPeople, roundId, personId);
  const sheet = asked && (await find(table, sheets, roundId, asked.code));
  if (!sheet) return [];
  const [instruments, who5] = await Promise.all([
    allInstruments(table),
    find(table, instrumentSetups, 'WHO5'),
  ]);
  return sheet.parts.flatMap((part) => {
    const scores = part.instruments.flatMap((id) => {
      const instrument = instruments.get(id);
      return instrument ? scoresOf(instrument, part.answers) : [];
    });
    return scores.map((score): OwnReading => {
      const reading = readingOf(score);
      const support = reading.flag && who5?.pathway;
      return {
        ...reading,
        ...(part.about === 'TEAM' && { teamId: part.teamId }),
        ...(support && { support }),
      };
    });
  });
}
