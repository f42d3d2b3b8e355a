import { frame } from '../../app/words/frame/index.ts';
import { useWords } from '../../app/words/use-words.ts';
import { LinkButton } from '../../kit/button.tsx';
import { Page } from '../../kit/page.tsx';

/** An address that names nothing. */
export function NotHere() {
  const words = useWords(frame);
  return (
    <Page title={words.notFoundTitle}>
      <p>{words.notFound}</p>
      <LinkButton href="/">{words.goHome}</LinkButton>
    </Page>
  );
}
