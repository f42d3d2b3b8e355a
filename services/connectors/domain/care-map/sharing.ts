import { ok } from '@kith/kernel';
import { type Entering, wordOf } from '../teams/word.ts';
import { type Author, changed, type Doing } from './draft.ts';

/** The owner lets professionals with the plan see the map, or no longer does (K2). Refusals: those of {@link wordOf}. */
export function letProfessionalsSee(
  allowed: boolean,
  heard: Entering['heard'],
  { by, isOwner, now }: Author,
): Doing {
  return (draft) => {
    if (draft.map.forProfessionals === allowed) return ok(draft);
    const word = wordOf({ by, heard }, isOwner, now);
    if (!word.ok) return word;
    return ok(changed(draft, { kind: 'FOR_PROFESSIONALS', allowed, word: word.value }));
  };
}
