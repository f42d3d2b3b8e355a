import type { Font } from './font.ts';

/** A font at work in one document: it remembers which characters were set in it. */
export interface Typeface {
  readonly font: Font;
  /** The text as the glyph numbers of a content stream, in hexadecimal. */
  encode(text: string): string;
  /** How wide the text is at a size, in points. */
  widthOf(text: string, size: number): number;
  /** The glyphs that were set, with the character of each. */
  used(): ReadonlyMap<number, number>;
}

const UNKNOWN = '?'.codePointAt(0) as number;

export function typeface(font: Font): Typeface {
  const used = new Map<number, number>();
  const glyphsOf = (text: string) => [...printable(font, text)].map((codePoint) => font.glyphOf(codePoint));
  return {
    font,
    encode(text) {
      const codePoints = [...printable(font, text)];
      for (const codePoint of codePoints) used.set(font.glyphOf(codePoint), codePoint);
      return glyphsOf(text)
        .map((glyph) => glyph.toString(16).padStart(4, '0'))
        .join('');
    },
    widthOf: (text, size) =>
      (glyphsOf(text).reduce((sum, glyph) => sum + font.widthOf(glyph), 0) * size) / 1_000,
    used: () => used,
  };
}

/** The characters that can be printed: one the font has not loses its accents, and is a question mark without them. */
function* printable(font: Font, text: string): Generator<number> {
  for (const character of text.normalize('NFC')) {
    const candidates = [character, character.normalize('NFD').charAt(0)].map(
      (one) => one.codePointAt(0) ?? 0,
    );
    yield candidates.find((codePoint) => font.glyphOf(codePoint) !== 0) ?? UNKNOWN;
  }
}
