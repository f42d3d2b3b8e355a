import { dateOf, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type PlannedNow, plannedNow } from '../../domain/planned-hours/asked.ts';
import { type OwnerWord, saysTheSame } from '../../domain/planned-hours/owner-word.ts';
import { factLists } from '../../store/facts.ts';
import { monthLists, ownerWords } from '../../store/months.ts';

/** What the owner says of how their planned hours changed. */
export type WordOfOwner = Pick<OwnerWord, 'teamId' | 'wanted' | 'things'> & {
  readonly wellbeing: number | undefined;
};

/**
 * Keeps what an owner says of the last change of their planned hours (E13); nobody but their own side reads it. Said
 * again today it is the same, or stands above. Throws `NOTHING_TO_CONFIRM` when nothing changed.
 */
export async function confirmPlannedHours(
  context: CommandContext,
  { wellbeing, ...said }: WordOfOwner,
  by: PersonId,
): Promise<PlannedNow> {
  const { changedOn } = await plannedHoursOf(context, said.teamId);
  if (changedOn === undefined) throw kithError('NOTHING_TO_CONFIRM');
  await change(context, async (work) => {
    const on = dateOf(context.now);
    const word: OwnerWord = {
      ...said,
      ...(wellbeing !== undefined && { wellbeing }),
      on,
      at: context.now,
      by,
    };
    const known = await work.get(ownerWords, said.teamId, on);
    if (!known || !saysTheSame(known, word)) work.put(ownerWords, word);
  });
  return plannedHoursOf(context, said.teamId);
}

/** The hours planned for a team, as its owner's side sees them. */
export async function plannedHoursOf(
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
  teamId: string,
): Promise<PlannedNow> {
  const [hours, words] = await Promise.all([factLists.hours(table), monthLists.wordsOf(table, teamId)]);
  const theirs = hours.filter((one) => one.teamId === teamId);
  return plannedNow(theirs, words, now);
}
