import { KithError, unwrap } from '@kith/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayCell, hoursCell, poundsCell, textCell } from './cells.ts';
import { decodeText } from './decode.ts';
import { parseCsv } from './parse.ts';
import { leftOut, readTable, required } from './table.ts';
import { decimalOf, writeCsv } from './write.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readBack = (csv: string) => parseCsv(unwrap(decodeText(bytesOf(csv))));

/** Text with everything in it that formulas, quotes and rows are made of; no control characters. */
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '1', '£'),
  }),
  fc.string({ unit: 'grapheme' }).filter((text) => !/[^\P{Cc}\t\r\n]/u.test(text) && text.isWellFormed()),
);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  )
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ''));

describe('CSV, written and read', () => {
  it('is read back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const headings = rows[0]?.map((_, index) => `column ${index}`) ?? [];
        expect(readBack(writeCsv(headings, rows))).toEqual([headings, ...rows]);
      }),
      { numRuns: 300 },
    );
  });

  it('never holds text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const csv = writeCsv(['note', 'other'], [[text, 'x']]);
        const raw = csv.slice(csv.indexOf('\r\n') + 2);
        expect(raw).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every amount to the penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (pence) => {
        expect(poundsCell(decimalOf(pence))).toEqual({ value: pence });
        expect(readBack(writeCsv(['pay'], [[{ pence }]]))).toEqual([['pay'], [decimalOf(pence)]]);
      }),
    );
  });

  it('answers any bytes with rows and problems, or refuses them by a code, and never fails', () => {
    const columns = {
      who: required(textCell(10)),
      on: required(dayCell),
      pay: leftOut(poundsCell),
      hours: leftOut(hoursCell),
    };
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({
          unit: fc.constantFrom('who', 'on', 'pay', ',', ';', '"', '\n', '\r', '\t', '1', '-', '/', '.', '='),
        })
        .map((text) => bytesOf(`who,on,pay,hours\n${text}`)),
    );
    fc.assert(
      fc.property(noise, (bytes) => {
        try {
          const { rows, problems } = unwrap(readTable(bytes, columns, 5));
          expect(problems.every(({ row }) => row >= 1)).toBe(true);
          if (problems.length === 0) {
            expect(rows.every(({ value }) => value.who !== undefined && value.on !== undefined)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(KithError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
