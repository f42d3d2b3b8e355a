import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ofCircle } from '../words/index.ts';

/** Which way an amount goes, in words: positive is owed to this circle. */
export function useOwed(): (pence: number) => string {
  const words = useWords(ofCircle);
  const figures = useFigures();
  return (pence) => {
    if (pence === 0) return words.even;
    return pence > 0 ? words.owedToUs(figures.money(pence)) : words.owedByUs(figures.money(-pence));
  };
}
