import { use } from 'react';
import { HereContext } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { connector } from './words/index.ts';

/** Whose team a page is about, and what whoever reads it is there. */
interface Whose {
  readonly name: string;
  readonly owner: { readonly name: string | null } | null;
  readonly myMembership?: { readonly kind: string } | null;
}

/** Whether the reader speaks for themselves: then nothing has to be said of how it was heard. */
export function isOwn({ myMembership }: Whose): boolean {
  return myMembership?.kind === 'OWNER';
}

/** What the person supported is called on a page. */
export function useOwnerName(): (whose: Whose | null | undefined) => string {
  const words = useWords(connector);
  const here = use(HereContext);
  return (whose) => (whose && isOwn(whose) ? here?.signedIn.name : whose?.owner?.name) ?? words.theOwner;
}
