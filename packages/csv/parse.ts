import { CsvError, parse } from 'csv-parse/sync';
import { unmarked } from './formulas.ts';

/** What is wrong with a file, and where. */
export interface CsvProblem {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  /** Absent: the whole row. */
  readonly column?: string;
  readonly problem: string;
}

/** The rows of a CSV text, blank ones too, so that they are counted as in a spreadsheet; or where its quotes break. */
export function parseCsv(text: string): readonly string[][] | CsvProblem {
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return rows.map((row) => row.map(unmarked));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return problemOf(error);
  }
}

/** The one of `,` `;` and tab that the headings are parted by. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const countOf = (delimiter: string) => headings.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell that begins here does not end',
  CSV_INVALID_CLOSING_QUOTE: 'after the quote that ends a cell, something follows',
  INVALID_OPENING_QUOTE: 'a quote within a cell that is not quoted',
};

function problemOf({ code, ...where }: CsvError): CsvProblem {
  const { records = 0, index = 0 } = where as { records?: number; index?: number };
  return { row: records + 1, column: letterOf(index), problem: problems[code] ?? 'this row cannot be read' };
}

/** A column as spreadsheets name it: that far the headings are not known. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
