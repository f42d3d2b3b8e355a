export {
  clockCell,
  dayCell,
  hoursCell,
  minutesCell,
  poundsCell,
  textCell,
  wordCell,
  yesCell,
} from './cells.ts';
export { fileInput } from './file-input.ts';
export type { Imported, ImportRow, RowProblem } from './imported.ts';
export { parseCsv } from './parse.ts';
export { importedBy, readRows } from './rows.ts';
export { leftOut, type NumberedRow, required } from './table.ts';
export { type Cell, writeCsv } from './write.ts';
