import { type Cell, writeCsv } from '@kith/csv';
import type { MonthText } from '@kith/kernel';
import { type BoardRow, boardMeasures } from '../domain/board/board.ts';

/** The board as one table: a row a circle, a column a measure. */
export function boardCsv(month: MonthText, rows: readonly BoardRow[]): string {
  const headings = ['month', 'circle', 'called', 'establishing', ...boardMeasures];
  return writeCsv(
    headings,
    rows.map(({ circle, name, establishing, figures }): Cell[] => [
      month,
      circle,
      name,
      establishing ? 'yes' : 'no',
      ...boardMeasures.map((measure) => figures.find((figure) => figure.measure === measure)?.value),
    ]),
  );
}
