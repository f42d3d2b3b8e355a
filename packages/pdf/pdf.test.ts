import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Paragraph, pdfOf } from './index.ts';
import { linesOf } from './lines.ts';

const letter = (...paragraphs: Partial<Paragraph>[]) =>
  paragraphs.map((paragraph) => ({ text: '', size: 16, ...paragraph }));
const file = (...letters: Paragraph[][]) =>
  Buffer.from(pdfOf({ title: 'A letter', language: 'en-GB', letters })).toString('latin1');

/** The streams of a file, taken apart as its own dictionary of lengths says. */
function streamsOf(pdf: string): string[] {
  return [...pdf.matchAll(/\/Length (\d+) [^>]*>>\nstream\n/g)].map(({ 1: length, index, 0: head }) => {
    const begin = index + head.length;
    const packed = Buffer.from(pdf.slice(begin, begin + Number(length)), 'latin1');
    return inflateSync(packed).toString('latin1');
  });
}

/** All text of a file, read as a reader does: glyphs by what the font says they stand for. */
function textOf(pdf: string): string[] {
  const streams = streamsOf(pdf);
  const maps = streams
    .filter((stream) => stream.includes('begincmap'))
    .map(
      (stream) => new Map([...stream.matchAll(/<(\w{4})> <(\w{4})>\n/g)].map(([, glyph, at]) => [glyph, at])),
    );
  return streams
    .flatMap((stream) => [...stream.matchAll(/\/([RB]) [\d.]+ Tf [\d. ]+ Td <(\w*)> Tj/g)])
    .map(([, face, glyphs = '']) =>
      (glyphs.match(/\w{4}/g) ?? [])
        .map((glyph) =>
          String.fromCharCode(Number.parseInt(maps[face === 'R' ? 0 : 1]?.get(glyph) ?? '', 16)),
        )
        .join(''),
    );
}

describe('a letter as PDF', () => {
  it('C6: prints Welsh: ŵ and ŷ are there, and can be read out', () => {
    const text = 'Mae’r tŷ wrth y dŵr: £5, “iawn” – ŴŶâêîô.';
    expect(textOf(file(letter({ text }, { text: 'Tŷ', bold: true })))).toEqual([text, 'Tŷ']);
  });

  it('prints a character its font has not without its accents, or as a question mark', () => {
    expect(textOf(file(letter({ text: 'Việt 漢' })))).toEqual(['Viêt ?'.replace('ê', 'e')]);
  });

  it('says where each of its objects begins, and where the list of them is', () => {
    const pdf = file(letter({ text: 'One' }), letter({ text: 'Two' }));
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    const offsets = [...pdf.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBeGreaterThan(10);
    offsets.forEach((offset, index) => {
      expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    });
    expect(pdf).toMatch(/\/MediaBox \[0 0 595.28 841.89\]/);
  });

  it('begins each letter on a page of its own, and goes on to another page when one is full', () => {
    expect(file(letter({ text: 'One' }), letter({ text: 'Two' }))).toContain('/Count 2 ');
    const long = letter(...Array.from({ length: 40 }, (_, index) => ({ text: `Line ${index}` })));
    expect(file(long)).toContain('/Count 2 ');
  });

  it('breaks lines at spaces, and a word that is wider than a line where it must', () => {
    const width = (text: string) => text.length;
    expect(linesOf('one two three', 7, width)).toEqual(['one two', 'three']);
    expect(linesOf('incomprehensible no', 6, width)).toEqual(['incomp', 'rehens', 'ible', 'no']);
    expect(linesOf('', 6, width)).toEqual(['']);
  });
});
