import { type EditionWords, editionIdOf } from '@kith/contracts';
import { type DateText, dateOf, type InstantText } from '@kith/kernel';

/** One edition of a text that circles share (N8). Text under a licence, and the circle it comes from; no person. */
export interface Edition extends EditionWords {
  readonly id: string;
  readonly publishedOn: DateText;
}

/** A text of the library: its newest edition. */
export interface LibraryText {
  readonly textId: string;
  readonly newest: Edition;
}

/** What an edition says, before it has a number. */
export type NewEdition = Omit<EditionWords, 'number'>;

/** The next edition of a text; the newest itself when it says the same. */
export function nextEdition(known: LibraryText | undefined, said: NewEdition, now: InstantText): Edition {
  const newest = known?.newest;
  if (newest && editionIdOf({ ...said, number: newest.number }) === newest.id) return newest;
  const words: EditionWords = { ...said, number: (newest?.number ?? 0) + 1 };
  return { ...words, id: editionIdOf(words), publishedOn: dateOf(now) };
}
