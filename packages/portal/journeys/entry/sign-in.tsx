import type { Circle } from '../../app/session/circles.ts';
import { useWords } from '../../app/words/use-words.ts';
import { Button } from '../../kit/button.tsx';
import { Page } from '../../kit/page.tsx';
import { entry } from './words/index.ts';

/** Before any page of a circle: who you are. */
export function SignIn({ circle, signIn }: { readonly circle: Circle; readonly signIn: () => void }) {
  const words = useWords(entry);
  return (
    <Page title={words.signInTitle(circle.name)}>
      <p>{words.signInWhy}</p>
      <Button onClick={signIn}>{words.signIn}</Button>
      <p>{words.noSignIn}</p>
    </Page>
  );
}
