import type { Objects } from './objects.ts';
import type { Typeface } from './typeface.ts';

/** Puts a font into a document under a number taken before, with what was set in it as searchable text. */
export function embedFont(into: Objects, number: number, name: string, { font, used }: Typeface): void {
  const file = into.stream(font.bytes, `/Length1 ${font.bytes.length} `);
  const description = into.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [${font.box.join(' ')}] /ItalicAngle 0 ` +
      `/Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.ascent} /StemV 80 /FontFile2 ${file} 0 R >>`,
  );
  const widths = [...used().keys()].map((glyph) => `${glyph} [${font.widthOf(glyph)}]`).join(' ');
  const glyphs = into.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor ${description} 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
  );
  const characters = into.stream(characterMap(used()));
  into.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${glyphs} 0 R] /ToUnicode ${characters} 0 R >>`,
    number,
  );
}

/** Which character each glyph stands for: without it nobody could search, copy or hear the text. */
function characterMap(used: ReadonlyMap<number, number>): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const pairs = [...used].map(([glyph, codePoint]) => `<${hex(glyph)}> <${hex(codePoint)}>`);
  // A block holds a hundred at most.
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => {
    const block = pairs.slice(index * 100, index * 100 + 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
