/** A TrueType font, as far as setting text needs it. */
export interface Font {
  /** The file, which goes into the document whole. */
  readonly bytes: Uint8Array;
  /** Its number for a character; 0 where it has none. */
  glyphOf(codePoint: number): number;
  /** How wide a glyph is, in thousandths of the type size. */
  widthOf(glyph: number): number;
  /** In thousandths of the type size. */
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
}

/** Reads a TrueType font that has a character map of the Basic Multilingual Plane (format 4). Throws for another. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const perEm = view.getUint16(head + 18);
  const thousandths = (units: number) => Math.round((units * 1_000) / perEm);
  const at = (offset: number) => thousandths(view.getInt16(offset));
  const measured = view.getUint16(hhea + 34);
  return {
    bytes,
    glyphOf: characterMap(view, table('cmap')),
    // Glyphs after the last one measured are all as wide as that one.
    widthOf: (glyph) => thousandths(view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1))),
    ascent: at(hhea + 4),
    descent: at(hhea + 6),
    box: [at(head + 36), at(head + 38), at(head + 40), at(head + 42)],
  };
}

function tablesOf(view: DataView): (name: string) => number {
  const offsets = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)));
    offsets.set(name, view.getUint32(entry + 8));
  }
  return (name) => {
    const offset = offsets.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
}

const WINDOWS = 3;
const UNICODE_PLANE = 1;

function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const start = unicodeMap(view, cmap);
  const segments = view.getUint16(start + 6) / 2;
  const part = (index: number, segment: number) => start + 14 + 2 * (index * segments + segment);
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment++) {
      if (view.getUint16(part(0, segment)) < codePoint) continue;
      // Two bytes of padding lie between the ends and the beginnings of the segments.
      const first = view.getUint16(part(1, segment) + 2);
      if (codePoint < first) return 0;
      const delta = view.getUint16(part(2, segment) + 2);
      const rangeAt = part(3, segment) + 2;
      const range = view.getUint16(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function unicodeMap(view: DataView, cmap: number): number {
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * view.getUint16(cmap + 2); entry += 8) {
    const start = cmap + view.getUint32(entry + 4);
    const isUnicode = view.getUint16(entry) === WINDOWS && view.getUint16(entry + 2) === UNICODE_PLANE;
    if (isUnicode && view.getUint16(start) === 4) return start;
  }
  throw new Error('The font has no character map of format 4.');
}
