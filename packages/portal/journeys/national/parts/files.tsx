import { usePublishedAddress } from '../../../app/published/use-published.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { national } from '../words/index.ts';

type FileName = 'board.csv' | 'figures.csv' | 'snapshot.json';

/** Files of a month to take away. Their addresses are good for anyone, also outside these pages. */
export function Files({ month, names }: { readonly month: string; readonly names: readonly FileName[] }) {
  const words = useWords(national);
  const at = usePublishedAddress();
  const texts: Record<FileName, string> = {
    'board.csv': words.takeBoard,
    'figures.csv': words.takeFigures,
    'snapshot.json': words.takeDocument,
  };
  return (
    <Actions>
      {names.map((name) => (
        <a key={name} className="button quiet" href={at(`/${month}/${name}`)} download>
          {texts[name]}
        </a>
      ))}
      <PrintButton />
    </Actions>
  );
}
