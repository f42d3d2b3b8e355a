import { frame } from '../app/words/frame/index.ts';
import { useWords } from '../app/words/use-words.ts';
import { Button } from './button.tsx';

/** Anything can be printed: a style for paper leaves out what paper cannot do. */
export function PrintButton() {
  const words = useWords(frame);
  return (
    <Button kind="quiet" onClick={() => print()}>
      {words.print}
    </Button>
  );
}
