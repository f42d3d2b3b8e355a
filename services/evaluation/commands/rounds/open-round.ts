import { dateOf, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Asked, mayBeAsked, partsFor, type Tie } from '../../domain/rounds/asked.ts';
import type { Instruments } from '../../domain/rounds/plan.ts';
import { opened, type Round } from '../../domain/rounds/round.ts';
import { newRespondentCode } from '../../respondent-code.ts';
import { askedPeople, lastAsked, rounds } from '../../store/rounds.ts';
import { inBatches } from './batches.ts';
import { usableOn } from './plan-round.ts';
import { tellOfRound } from './tell.ts';
import { tiesAt } from './ties.ts';

/** So many people are asked in one transaction: two items and a message each. */
const AT_ONCE = 25;

/**
 * Opens a round and asks everyone who takes part and was not asked for half a year (E7). Done again it goes on where it
 * was. Throws `NOT_FOUND`, `WRONG_STATE` before its day, and what keeps an instrument from being asked.
 */
export async function openRound(context: CommandContext, roundId: string): Promise<Round> {
  const round = await change(context, async (work) => {
    const found = await work.get(rounds, roundId);
    if (!found) throw kithError('NOT_FOUND');
    const after = unwrap(opened(found, context.now));
    if (after === found) return found;
    await usableOn(context, found.plan, found.closesOn);
    work.put(rounds, after);
    return after;
  });
  if (round.askedAt) return round;
  await askEveryone(context, round);
  return change(context, async (work) => {
    const found = (await work.get(rounds, roundId)) ?? round;
    if (found.askedAt) return found;
    const after = { ...found, askedAt: context.now };
    work.put(rounds, after);
    return after;
  });
}

async function askEveryone(context: CommandContext, round: Round): Promise<void> {
  const ties = await tiesAt(context.table, round.openedAt ?? context.now);
  const instruments = await usableOn(context, round.plan, round.closesOn);
  for (const batch of inBatches([...ties], AT_ONCE)) await askSome(context, round, batch, instruments);
}

function askSome(
  context: CommandContext,
  round: Round,
  people: readonly (readonly [PersonId, readonly Tie[]])[],
  instruments: Instruments,
): Promise<void> {
  const on = dateOf(round.openedAt ?? context.now);
  return change(context, async (work) => {
    for (const [personId, ties] of people) {
      if (await work.get(askedPeople, round.id, personId)) continue;
      const last = await work.get(lastAsked, personId);
      const parts = partsFor(ties, { roundId: round.id, plan: round.plan, instruments });
      if (parts.length === 0 || !mayBeAsked(last?.on, on)) continue;
      const code = newRespondentCode();
      const asked: Asked = { roundId: round.id, personId, code, parts, reminders: 0, agrees: [] };
      work.put(askedPeople, asked);
      tellOfRound(work, round, asked);
      work.put(lastAsked, { personId, on });
    }
  });
}
