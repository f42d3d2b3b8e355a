import { type InstantText, kithError } from '@kith/kernel';
import { type CommandContext, change, keptIn, type Stored, type Table } from '@kith/service-kit';
import type { Asked } from '../../domain/rounds/asked.ts';
import { reflectionsOf } from '../../domain/rounds/reflection.ts';
import { resultsOf } from '../../domain/rounds/results.ts';
import { canFreeze, type Round } from '../../domain/rounds/round.ts';
import { allInstruments } from '../../store/instruments.ts';
import { reflections, roundLists, roundResults, rounds } from '../../store/rounds.ts';
import { inBatches } from './batches.ts';

const AT_ONCE = 90;

/**
 * Takes a round's results, once; then writes down what teams may see, and forgets every answer and every code (E12).
 * Done again it goes on where it was. Throws `NOT_FOUND`, and `ROUND_OPEN` while something can still change.
 */
export async function freezeRound(context: CommandContext, roundId: string): Promise<Round> {
  const frozen = await takeResults(context, roundId);
  if (!frozen.reflectedAt) await keepReflections(context, frozen);
  if (!frozen.forgottenAt) await forget(context, frozen);
  return mark(context, roundId, 'forgottenAt');
}

function takeResults(context: CommandContext, roundId: string): Promise<Round> {
  const { table, now } = context;
  return change(context, async (work) => {
    const round = await work.get(rounds, roundId);
    if (!round) throw kithError('NOT_FOUND');
    if (round.frozenAt) return round;
    if (!canFreeze(round, now)) {
      throw kithError('ROUND_OPEN', { fix: 'Its results can be taken a day and an hour after it closed.' });
    }
    work.put(roundResults, resultsOf({ round, ...(await wholeOf(table, roundId)) }, now));
    const after = { ...round, frozenAt: now };
    work.put(rounds, after);
    return after;
  });
}

async function keepReflections(context: CommandContext, round: Round): Promise<void> {
  const { asked, sheets, instruments } = await wholeOf(context.table, round.id);
  const all = reflectionsOf(round.id, asked, sheets, instruments);
  for (const batch of inBatches(all, AT_ONCE)) {
    await change(context, async (work) => {
      for (const each of batch) {
        await work.get(reflections, each.teamId, each.roundId);
        work.put(reflections, each);
      }
    });
  }
  await mark(context, round.id, 'reflectedAt');
}

/** Sheets go first: while a code is there, it must not lead to one. */
async function forget({ table, cause, now }: CommandContext, round: Round): Promise<void> {
  const remaining: Stored<unknown>[] = [
    ...(await roundLists.sheets(table, round.id)),
    ...(await roundLists.asked(table, round.id)),
  ];
  for (const batch of inBatches(remaining, AT_ONCE)) {
    const writes = batch.map(({ pk, sk, version }) => ({ remove: { pk, sk }, version }));
    await table.change(cause, now, async () => ({ value: undefined, writes, events: [] }));
  }
}

async function wholeOf(table: Table, roundId: string) {
  const [asked, sheets, instruments] = await Promise.all([
    roundLists.asked(table, roundId),
    roundLists.sheets(table, roundId),
    allInstruments(table),
  ]);
  return { asked: asked.map((each): Asked => keptIn(each)), sheets: sheets.map(keptIn), instruments };
}

function mark(context: CommandContext, roundId: string, what: 'reflectedAt' | 'forgottenAt'): Promise<Round> {
  return change(context, async (work) => {
    const round = await work.get(rounds, roundId);
    if (!round) throw kithError('NOT_FOUND');
    if (round[what]) return round;
    const after: Round = { ...round, [what]: context.now satisfies InstantText };
    work.put(rounds, after);
    return after;
  });
}
