import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;

/** How many colours a picture keeps. */
const COLOURS = 64;

/**
 * The same picture in a third of the bytes: its most frequent colours, and each other one as the nearest of them. Takes what
 * a browser draws: 8 bits, RGB or RGBA without anything seen through, not interlaced.
 */
export function smallerPng(png: Buffer): Buffer {
  const parts = chunksOf(png);
  const header = parts.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const [width, height, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const pixels = unfiltered(inflateSync(packed), width * bytes, bytes);

  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += bytes) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels.readUIntBE((y * width + x) * bytes, 3);
      const place = places.get(colour) ?? nearest(palette, colour);
      places.set(colour, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  const colours = Buffer.concat(
    palette.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])),
  );
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', indexed),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): { type: string; body: Buffer }[] {
  const found: { type: string; body: Buffer }[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const size = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + size) });
    at += size + 12;
  }
  return found;
}

/** The bytes of all rows, each of which says how it was written down: against the left, above, both, or the likeliest. */
function unfiltered(rows: Buffer, row: number, bytes: number): Buffer {
  const height = rows.length / (row + 1);
  const made = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= bytes ? (made[at - bytes] ?? 0) : 0;
      const above = y > 0 ? (made[at - row] ?? 0) : 0;
      const corner = x >= bytes && y > 0 ? (made[at - row - bytes] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, likeliest(left, above, corner)][filter] ?? 0;
      made[at] = (rows[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return made;
}

function likeliest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function nearest(palette: readonly number[], colour: number): number {
  const away = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, place) => (away(other) < away(palette[best] ?? 0) ? place : best), 0);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(body.length, 0);
  sizes.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)]);
}
