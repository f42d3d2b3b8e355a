import type { Pence } from '@kith/kernel';
import { stringify } from 'csv-stringify/sync';
import { marked } from './formulas.ts';

/** A cell: text, a whole number, an amount, or nothing. What is text to us stays text in a spreadsheet. */
export type Cell = string | number | { readonly pence: Pence } | undefined;

/** `-14.80`: pounds as a number that every program reads, negative ones too. */
export function decimalOf(pence: Pence): string {
  const whole = Math.abs(pence);
  return `${pence < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

/**
 * A table as CSV: UTF-8 with a byte order mark (without it Excel takes it for Windows-1252), lines ending in CRLF
 * (RFC 4180). The same rows make the same text, to the byte.
 */
export function writeCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([headings, ...rows.map((row) => row.map(textOf))], {
    bom: true,
    record_delimiter: 'windows',
    // Other programs part cells at semicolons and tabs, and rows at either half of CRLF.
    quoted_match: /[;\t\r\n]/,
  });
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return decimalOf(cell.pence);
  return marked(cell.replaceAll(MEANINGLESS, ''));
}

/** Control characters but tabs and ends of lines: no reader takes a file with them for text. */
const MEANINGLESS = /[^\P{Cc}\t\r\n]/gu;
