import type { ReactNode } from 'react';
import { useHere } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { Page } from '../../kit/page.tsx';
import { owner } from './words/index.ts';

/** A page of a team, with the way back to the first page. */
export function TeamPage({
  title,
  of,
  children,
}: {
  readonly title: string;
  readonly of?: string | undefined;
  readonly children: ReactNode;
}) {
  const words = useWords(owner);
  const { circle } = useHere();
  return (
    <Page title={title} of={of} back={{ href: `/${circle.slug}`, text: words.home }}>
      {children}
    </Page>
  );
}

/** What stands on a page that only the owner's side may see. */
export function OwnersOnly({ name }: { readonly name: string | null | undefined }) {
  const words = useWords(owner);
  return <p>{words.onlyOwner(name ?? words.theOwner)}</p>;
}
