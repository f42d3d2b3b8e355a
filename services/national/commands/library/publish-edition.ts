import { type CommandContext, change } from '@kith/service-kit';
import { type Edition, type NewEdition, nextEdition } from '../../domain/library/edition.ts';
import { editions, libraryTexts } from '../../store/co-op.ts';

/** Publishes the next edition of a text, or the first of a new one (N8). The same words again change nothing. */
export function publishEdition(said: NewEdition, context: CommandContext): Promise<Edition> {
  return change(context, async (work) => {
    const known = await work.get(libraryTexts, said.textId);
    const edition = nextEdition(known, said, context.now);
    if (edition.id === known?.newest.id) return edition;
    work.put(editions, edition);
    work.put(libraryTexts, { textId: said.textId, newest: edition });
    return edition;
  });
}
