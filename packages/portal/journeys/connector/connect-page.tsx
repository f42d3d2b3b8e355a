import type { ReactNode } from 'react';
import { useHere } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { connector } from './words/index.ts';

interface ConnectPageProps {
  readonly title: string;
  readonly of?: string | undefined;
  /** What was just done, in words. */
  readonly done?: string | undefined;
  /** Where one comes from, when that is not the first page: a part of this journey. */
  readonly back?: { readonly page: string; readonly text: string };
  readonly children: ReactNode;
}

/** A page of this journey, with the way back. */
export function ConnectPage({ title, of, done, back, children }: ConnectPageProps) {
  const words = useWords(connector);
  const at = useConnectPath();
  const { circle } = useHere();
  const where = back
    ? { href: at(back.page), text: back.text }
    : { href: `/${circle.slug}`, text: words.home };
  return (
    <Page title={title} of={of} back={where}>
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      {children}
    </Page>
  );
}

/** Addresses within this journey: `team/team_1/map`. */
export function useConnectPath(): (page: string) => string {
  const { circle } = useHere();
  return (page) => `/${circle.slug}/connect/${page}`;
}
