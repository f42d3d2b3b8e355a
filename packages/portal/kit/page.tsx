import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../app/router/link.tsx';
import { frame } from '../app/words/frame/index.ts';
import { useWords } from '../app/words/use-words.ts';

interface PageProps {
  readonly title: string;
  /** Said above the title: of whom or what the page is. */
  readonly of?: string | undefined;
  /** Where one comes from, when that is not the first page. */
  readonly back?: { readonly href: string; readonly text: string } | undefined;
  readonly children: ReactNode;
}

/** One page, one thing: its title is the page's, and gets the focus when one comes from another page. */
export function Page({ title, of, back, children }: PageProps) {
  const words = useWords(frame);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.kith}`;
  }, [title, words]);

  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  return (
    <>
      {back && (
        <Link className="back" href={back.href}>
          {back.text}
        </Link>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {of && <span className="of">{of}</span>} {title}
      </h1>
      {children}
    </>
  );
}

/** On the very first page the browser itself says where one is. */
let arrived = false;
