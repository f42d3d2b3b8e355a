import { useWords } from '../../../app/words/use-words.ts';
import { OfMonth } from '../parts/of-month.tsx';
import { national } from '../words/index.ts';
import { BoardOfMonth } from './board-of-month.tsx';

/** The fairness board: one measure at a time, circle by circle, in the order of their names (N3). */
export function FairnessBoard() {
  const words = useWords(national);
  return <OfMonth title={words.boardTitle}>{(month) => <BoardOfMonth month={month} />}</OfMonth>;
}
