import { unwrap } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { dayCell, hoursCell, poundsCell, textCell, wordCell, yesCell } from './cells.ts';
import { leftOut, readTable, required } from './table.ts';
import { writeCsv } from './write.ts';

const columns = {
  worker: required(textCell(20)),
  from: required(dayCell),
  rate: required(poundsCell),
  hours: leftOut(hoursCell),
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, at) => {
    bytes.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(bytes.buffer);
};
const read = (bytes: Uint8Array | string, most = 100) =>
  readTable(typeof bytes === 'string' ? utf8(bytes) : bytes, columns, most);

const good = 'worker,from,rate\nZoë,2026-11-02,£19.00\n';
const zoe = [{ row: 2, value: { worker: 'Zoë', from: '2026-11-02', rate: 1_900, hours: undefined } }];

describe('a CSV file that comes in', () => {
  it.each([
    ['UTF-8', utf8(good)],
    ['UTF-8 with a mark', utf8(`\uFEFF${good}`)],
    ['UTF-16 with a mark', utf16(`\uFEFF${good}`, true)],
    ['UTF-16 the other way round', utf16(`\uFEFF${good}`, false)],
    ['UTF-16 without a mark', utf16(good, true)],
    ['Windows-1252', Uint8Array.from(good, (letter) => letter.charCodeAt(0))],
    ['semicolons', utf8(good.replaceAll(',', ';'))],
    ['tabs and CRLF', utf8(good.replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
    ['old ends of lines, no last one', utf8(good.trim().replaceAll('\n', '\r'))],
    ['blank rows at its end', utf8(`${good},,\n\n`)],
    ['columns in another order', utf8('Rate,Worker,From\n19,Zoë,02/11/2026\n')],
    ['cells marked against formulas', utf8("worker,from,rate\nZoë,2026-11-02,'£19.00\n".replace("'£", '£'))],
  ])('is read: %s', (_, bytes) => {
    expect(unwrap(read(bytes))).toEqual({ rows: zoe, problems: [] });
  });

  it('is told of every broken cell, by row as a spreadsheet counts and by column', () => {
    const csv = `worker,from,rate,hours
Ines,2026-02-30,19.00,
"Ravi
Lowe",01/02/2026,1e5,37.51

,2026-11-02,99999999999,
Omar,11/23/2026,"14,80",7,more
Piotr,2026-11-02,-14.805,
Ana,2026-11-02,14.80,37.5
Ana,2026-11-02,14.80,37.5
`;
    const { problems } = unwrap(read(csv));
    expect(problems.map(({ row, column, problem }) => `${row} ${column ?? '-'}: ${problem}`)).toEqual([
      '2 from: there is no such day',
      '3 worker: one line of text',
      '3 rate: an amount in pounds like 14.80',
      '3 hours: hours that come to whole minutes',
      '5 worker: must not be empty',
      '5 rate: far too large an amount',
      '6 -: more cells than there are headings',
      '6 from: there is no such day',
      '6 rate: an amount in pounds like 14.80',
      '7 rate: an amount in pounds like 14.80',
      '9 -: the same as row 8',
    ]);
  });

  it.each([
    ['worker,from\nInes,2026-11-02\n', [{ row: 1, column: 'rate', problem: 'this column is missing' }]],
    ['worker,from,rate,rate\n', [{ row: 1, column: 'rate', problem: 'stands there twice' }]],
    [
      'worker,from,rate,bonus\n',
      [
        {
          row: 1,
          column: 'bonus',
          problem: 'not a column of this file, which has worker, from, rate, hours',
        },
      ],
    ],
    [
      'worker,from,rate\nInes,2026-11-02,"19\nRavi,2026-11-02,18\n',
      [{ row: 2, column: 'C', problem: 'a quoted cell that begins here does not end' }],
    ],
  ])('is refused as a whole when its build is broken: %j', (csv, problems) => {
    expect(unwrap(read(csv))).toEqual({ rows: [], problems });
  });

  it('is refused by a code when it is too much, or no text', () => {
    const codeOf = (bytes: Uint8Array | string, most?: number) => {
      const result = read(bytes, most);
      return result.ok ? 'OK' : result.refusal.code;
    };
    expect(codeOf('worker,from,rate\nA,2026-11-02,1\nB,2026-11-02,1\n', 1)).toBe('FILE_TOO_LARGE');
    expect(codeOf(new Uint8Array(2_000_001).fill(65))).toBe('FILE_TOO_LARGE');
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]))).toBe('FILE_NOT_TEXT');
    expect(codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x81]))).toBe('FILE_NOT_TEXT');
  });
});

describe('a cell', () => {
  it('is read for what people write', () => {
    expect(poundsCell('-£1,234.5')).toEqual({ value: -123_450 });
    expect(hoursCell('0.3333')).toEqual({ value: 20 });
    expect(yesCell('Yes')).toEqual({ value: true });
    expect(yesCell('maybe')).toEqual({ problem: 'yes or no' });
    expect(wordCell(['FOUR_WEEKLY', 'MONTHLY'])('four weekly')).toEqual({ value: 'FOUR_WEEKLY' });
    expect(wordCell(['MONTHLY'])('daily')).toEqual({ problem: 'one of MONTHLY' });
  });
});

describe('a CSV file that goes out', () => {
  it('has a mark for Excel, CRLF, amounts as plain numbers, and nothing that runs', () => {
    const rows = [
      ['=HYPERLINK("http://x")', { pence: -1_450 }, 3],
      ['+44 20', { pence: 5 }, undefined],
    ];
    expect(writeCsv(['note', 'amount', 'lines'], rows)).toBe(
      '\uFEFFnote,amount,lines\r\n"\'=HYPERLINK(""http://x"")",-14.50,3\r\n\'+44 20,0.05,\r\n',
    );
  });
});
