import { type EditionWords, editionIdOf } from '@kith/contracts';
import { dateOf, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type LibraryCopy, libraryCopies } from '../../store/co-op/deciding.ts';

/**
 * Takes an edition of the shared library as the circle's own, with where it came from (N8). Nothing overwrites it. The
 * same again changes nothing. Throws `CHANGED_ON_THE_WAY` when its words are not those that its id stands for, `ID_TAKEN`.
 */
export function adoptEdition(
  {
    id,
    editionId,
    edition,
  }: { readonly id: string; readonly editionId: string; readonly edition: EditionWords },
  context: CommandContext,
): Promise<LibraryCopy> {
  if (editionIdOf(edition) !== editionId) throw kithError('CHANGED_ON_THE_WAY');
  return change(context, async (work) => {
    const known = await work.get(libraryCopies, id);
    if (known) {
      if (known.editionId === editionId) return known;
      throw kithError('ID_TAKEN');
    }
    const copy: LibraryCopy = { id, editionId, edition, adoptedOn: dateOf(context.now) };
    work.put(libraryCopies, copy);
    return copy;
  });
}
