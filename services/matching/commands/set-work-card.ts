import { type CommandContext, change } from '@kith/service-kit';
import type { WorkCard } from '../domain/work-card.ts';
import { workCards } from '../store/pairs.ts';

/** A worker says what people of their circle may know of them as one who works. */
export function setWorkCard(context: CommandContext, card: WorkCard): Promise<WorkCard> {
  return change(context, async (work) => {
    await work.get(workCards, card.workerId);
    work.put(workCards, card);
    return card;
  });
}
