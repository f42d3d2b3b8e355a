import { ok, type Result, refusal, refused } from '@kith/kernel';

/** More than any list that is read row by row; far less than a function's memory. */
const MOST_BYTES = 2_000_000;
/** Where UTF-16 without a mark shows: every other byte of Western text is nothing. */
const LOOKED_AT = 200;

/**
 * The text of a file as people send it: UTF-8, with or without a mark; UTF-16 either way round; else Windows-1252, what
 * older programs write. Refusals: `FILE_TOO_LARGE`, `FILE_NOT_TEXT`.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length > MOST_BYTES) {
    return refused(refusal('FILE_TOO_LARGE', { what: 'The file is larger than 2 MB.' }));
  }
  const named = encodingOf(bytes);
  const encodings = named ? [named] : ['utf-8', 'windows-1252'];
  const text = encodings.map((encoding) => decoded(bytes, encoding)).find((one) => one !== undefined);
  const isText = text !== undefined && !/[^\P{Cc}\t\r\n]/u.test(text);
  return isText ? ok(text) : refused(refusal('FILE_NOT_TEXT'));
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const nothings = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [nothings(0), nothings(1)];
  if (even + odd === 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
