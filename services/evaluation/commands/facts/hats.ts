import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { granted, type HatFact, needed, taken, unheardHat } from '../../domain/facts/hat.ts';
import { hatFacts } from '../../store/facts.ts';

/** A group needs hats, or no longer does. */
export function recordHatsNeeded(
  { data, time }: KithEvent<'HatsNeeded'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const each = data.hats.map((hat) =>
      keepHat(work, { groupId: data.groupId, hat }, (known) => needed(known, data.needed, time)),
    );
    await Promise.all(each);
  });
}

/** Someone wears a hat for a term. */
export function recordHatGranted(
  { data }: KithEvent<'HatGranted'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, (work) => keepHat(work, data, (known) => granted(known, data)));
}

/** Someone no longer wears a hat. */
export function recordHatEnded(
  { data }: KithEvent<'HatEnded'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, (work) => keepHat(work, data, (known) => taken(known, data)));
}

async function keepHat(
  work: Work,
  { groupId, hat }: Pick<HatFact, 'groupId' | 'hat'>,
  change: (known: HatFact) => HatFact,
): Promise<void> {
  const known = (await work.get(hatFacts, groupId, hat)) ?? unheardHat(groupId, hat);
  const after = change(known);
  if (after !== known) work.put(hatFacts, after);
}
