import { dateOf } from '@kith/kernel';
import { type CommandContext, change, eachApart, keptIn } from '@kith/service-kit';
import { reminderDue } from '../../domain/rounds/reminders.ts';
import { canFreeze, type Round, stateOf } from '../../domain/rounds/round.ts';
import { askedPeople, roundLists } from '../../store/rounds.ts';
import { inBatches } from './batches.ts';
import { freezeRound } from './freeze-round.ts';
import { openRound } from './open-round.ts';
import { tellOfRound } from './tell.ts';

/** So many people are reminded in one transaction: an item and a message each. */
const AT_ONCE = 40;

/** What rounds need by the clock: they open on their day, people are reminded, results are taken, answers forgotten. */
export async function tendRounds(context: CommandContext): Promise<void> {
  await eachApart(await roundLists.rounds(context.table), (round) => tend(context, round));
}

async function tend(context: CommandContext, round: Round): Promise<unknown> {
  const { now } = context;
  const state = stateOf(round, now);
  const isToOpen = state === 'PLANNED' && round.opensOn <= dateOf(now) && dateOf(now) <= round.closesOn;
  if (isToOpen || (state === 'OPEN' && !round.askedAt)) return openRound(context, round.id);
  if (state === 'OPEN') return remind(context, round);
  if (canFreeze(round, now) || (state === 'FROZEN' && !round.forgottenAt))
    return freezeRound(context, round.id);
  return undefined;
}

async function remind(context: CommandContext, round: Round): Promise<void> {
  const all = (await roundLists.asked(context.table, round.id)).map(keptIn);
  const due = all.filter((asked) => reminderDue(round, asked, context.now) !== undefined);
  for (const batch of inBatches(due, AT_ONCE)) {
    await change(context, async (work) => {
      for (const { personId } of batch) {
        const asked = await work.get(askedPeople, round.id, personId);
        const reminders = asked && reminderDue(round, asked, context.now);
        if (!asked || reminders === undefined) continue;
        work.put(askedPeople, { ...asked, reminders });
        tellOfRound(work, round, asked, reminders);
      }
    });
  }
}
