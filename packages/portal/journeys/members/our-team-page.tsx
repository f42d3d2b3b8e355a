import type { ReactNode } from 'react';
import { useHere } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { members } from './words/index.ts';

interface OurTeamPageProps {
  readonly team: string;
  /** What the team is called, once it is known. */
  readonly name: string | undefined;
  readonly title: string;
  /** What was just done, in words. */
  readonly done?: string | undefined;
  /** Where one comes from, when that is not the team's own page. */
  readonly back?: { readonly page: string; readonly text: string };
  readonly children: ReactNode;
}

/** A page of a team as it runs itself, with the way back. */
export function OurTeamPage({ team, name, title, done, back, children }: OurTeamPageProps) {
  const words = useWords(members);
  const at = useTeamPath(team);
  const where = back
    ? { href: at(back.page), text: back.text }
    : { href: at(''), text: name ?? words.toTeam };
  return (
    <Page title={title} of={name} back={where}>
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      {children}
    </Page>
  );
}

/** Addresses of a team's pages. */
export function useTeamPath(team: string): (page: string) => string {
  const { circle } = useHere();
  return (page) => `/${circle.slug}/our-team/${team}${page && `/${page}`}`;
}

interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** Says who someone is; that it is oneself, when it is. */
export function useName(): (person: Named | null | undefined) => string {
  const words = useWords(members);
  const { signedIn } = useHere();
  return (person) => {
    const name = person?.name ?? words.someone;
    return person?.id === signedIn.person ? words.you(name) : name;
  };
}

/** Whether someone speaks for the person supported: the owner, or who acts for them. */
export function isOwnerSide(
  place: { readonly kind: string; readonly advocateUntil: string | null } | null | undefined,
): boolean {
  const { kind, advocateUntil } = place ?? {};
  return kind === 'OWNER' || (!!advocateUntil && Date.parse(advocateUntil) > Date.now());
}
