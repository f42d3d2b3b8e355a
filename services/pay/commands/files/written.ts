import { createHash } from 'node:crypto';
import { writeCsv } from '@kith/csv';
import { kithError, type Pence } from '@kith/kernel';
import type { ColumnsOf } from './columns.ts';

export const fileFormats = ['CSV', 'JSON'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A file, or a part of a long one. What it is made from stays as it is, so it is the same whenever it is asked for. */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
  /** Of the content's bytes in UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly lineCount: number;
  readonly total: Pence;
  /** Where the next part begins; absent: this is the last one. */
  readonly next?: string;
}

/** What a file is written from. */
interface Contents<Line> {
  /** Its name without the number of the part and the ending. */
  readonly name: string;
  readonly format: FileFormat;
  readonly part: number;
  readonly lines: readonly Line[];
  readonly columns: ColumnsOf<Line>;
  readonly total: Pence;
  /** What the whole file is about, for JSON. */
  readonly head: object;
  /** The place in what it is made from at which the next part begins; absent: there is no more. */
  readonly next: string | undefined;
}

/** Writes a file: amounts in pounds as CSV, in pence as JSON. Additions to JSON keep the name of the format. */
export function written<Line extends object>(contents: Contents<Line>): WrittenFile {
  const { format, part, lines, columns, total, head, next } = contents;
  const text = format === 'CSV' ? csvOf(lines, columns) : jsonOf({ ...head, part, total, lines });
  return {
    name: `${contents.name}${part > 1 ? `-${part}` : ''}.${format.toLowerCase()}`,
    mediaType: format === 'CSV' ? 'text/csv; charset=utf-8' : 'application/json',
    content: text,
    sha256: createHash('sha256').update(text).digest('hex'),
    lineCount: lines.length,
    total,
    ...(next !== undefined && { next: `${part + 1}.${next}` }),
  };
}

/** Which part begins where another ended, and at which place. Throws `BAD_CURSOR`. */
export function partAfter(after: string | undefined): { part: number; place: string | undefined } {
  if (after === undefined) return { part: 1, place: undefined };
  const [, part = '', place] = /^([1-9]\d{0,3})\.(.+)$/.exec(after) ?? [];
  if (part === '') throw kithError('BAD_CURSOR');
  return { part: Number(part), place };
}

function csvOf<Line>(lines: readonly Line[], columns: ColumnsOf<Line>): string {
  const rows = lines.map((line) => Object.values(columns).map((cellOf) => cellOf(line)));
  return writeCsv(Object.keys(columns), rows);
}

function jsonOf({
  total,
  lines,
  ...head
}: {
  total: Pence;
  lines: readonly object[];
  [more: string]: unknown;
}): string {
  return `${JSON.stringify({ ...head, totalPence: total, lineCount: lines.length, lines })}\n`;
}
