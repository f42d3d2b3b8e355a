import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Letter, type Paragraph, pdfOf } from './index.ts';
import { linesOf } from './lines.ts';

const letter = (...paragraphs: Partial<Paragraph>[]): Letter => ({
  language: 'en-GB',
  paragraphs: paragraphs.map((paragraph) => ({ text: '', size: 16, ...paragraph })),
});
const file = (...letters: Letter[]) =>
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

/** A file as it is read out: what its structure names, in its order, with the text marked as such. */
function readOut(pdf: string) {
  const object = (number: string) => {
    const begin = pdf.indexOf(`\n${number} 0 obj\n`);
    return pdf.slice(begin, pdf.indexOf('\nendobj', begin));
  };
  const kids = (body: string) =>
    [...(/\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number);
  const contents = streamsOf(pdf).filter((stream) => stream.includes(' Tj '));
  const pages = [...pdf.matchAll(/\n(\d+) 0 obj\n<< \/Type \/Page \//g)].map(([, number]) => number);
  const lines = textOf(pdf);
  // The marks of the pages, in order, each with its lines.
  const marked = new Map<string, string>();
  let at = 0;
  contents.forEach((content, index) => {
    for (const [, mark, drawn = ''] of content.matchAll(/MCID (\d+) >> BDC\n([\s\S]*?)EMC/g)) {
      const count = drawn.match(/ Tj /g)?.length ?? 0;
      marked.set(`${pages[index]} ${mark}`, lines.slice(at, at + count).join(''));
      at += count;
    }
  });
  const [root = ''] = [/\/StructTreeRoot (\d+) 0 R/.exec(pdf)?.[1]];
  const sections = kids(object(root)).flatMap((whole) => kids(object(whole)));
  return sections.flatMap((section) =>
    kids(object(section)).map((element) => {
      const body = object(element);
      const pieces = [...body.matchAll(/\/Pg (\d+) 0 R \/MCID (\d+)/g)];
      return {
        language: /\/Lang \(([\w-]+)\)/.exec(object(section))?.[1],
        tag: /\/S \/(\w+)/.exec(body)?.[1],
        pages: new Set(pieces.map(([, page]) => page)).size,
        text: pieces.map(([, page, mark]) => marked.get(`${page} ${mark}`)).join(''),
      };
    }),
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

  it('says its language and title, and that the title is what a window shows', () => {
    const pdf = file(letter({ text: 'One' }));
    expect(pdf).toMatch(
      /\/Type \/Catalog [^\n]*\/Lang \(en-GB\) \/ViewerPreferences << \/DisplayDocTitle true >>/,
    );
    const title = Buffer.from('A letter', 'utf16le').swap16().toString('hex');
    expect(pdf).toContain(`/Title <feff${title}>`);
  });

  it('is read out in order: letters in their languages, headings and paragraphs, over pages', () => {
    const long = 'Words that fill a line and more. '.repeat(160);
    const pdf = file(letter({ text: 'News', bold: true, heading: true }, { text: long }), {
      ...letter({ text: 'Tŷ', heading: true }),
      language: 'cy-GB',
    });
    const read = readOut(pdf);
    expect(read.map(({ language, tag }) => [language, tag])).toEqual([
      ['en-GB', 'H1'],
      ['en-GB', 'P'],
      ['cy-GB', 'H1'],
    ]);
    const [news, paragraph, welsh] = read;
    expect([news?.text, welsh?.text]).toEqual(['News', 'Tŷ']);
    // Over three pages, word by word as it was written.
    expect(paragraph?.pages).toBeGreaterThan(1);
    expect(paragraph?.text).toBe(long.trim());
  });

  it('marks all that is drawn, and each mark belongs to what the page says it does', () => {
    const pdf = file(letter({ text: 'One', heading: true }, { text: 'Two' }), letter({ text: 'Three' }));
    for (const stream of streamsOf(pdf).filter((one) => one.includes(' Tj ')))
      expect(stream.replace(/\/(H1|P) << \/MCID \d+ >> BDC\n(BT [^\n]* ET\n)+EMC\n?/g, '')).toBe('');
    const parents = [...(/\/Nums \[(.*)\] >>/.exec(pdf)?.[1] ?? '').matchAll(/(\d+) \[([^\]]*)\]/g)];
    expect(parents.map(([, page]) => page)).toEqual(['0', '1']);
    expect(parents.map(([, , elements]) => elements?.match(/\d+ 0 R/g)?.length)).toEqual([2, 1]);
    expect(pdf).toContain('/MarkInfo << /Marked true >>');
    expect([...pdf.matchAll(/\/StructParents (\d)/g)].map(([, index]) => index)).toEqual(['0', '1']);
  });
});
