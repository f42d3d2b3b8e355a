import { kithError } from '@kith/kernel';
import type { Key } from './item.ts';

/** Where a page ended. Opaque to clients; holds only keys of the list it came from. */
export function encodeCursor(key: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor back, for one list only. An engine may accept a cursor of another list and so show what is not the
 * reader's: a cursor whose keys lie outside this list is refused with `BAD_CURSOR`.
 */
export function decodeCursor(
  cursor: string,
  list: { partition: string; pk: string; prefix: string; sort: string },
): Record<string, string> {
  const key = parse(cursor);
  // One of the index names the item's own keys too, one of a partition nothing else: an engine takes neither for the other.
  const isOfKind = key && Object.keys(key).length === (list.partition === 'pk' ? 2 : 4);
  const inList =
    isOfKind && key[list.partition] === list.pk && String(key[list.sort]).startsWith(list.prefix);
  if (!key || !inList) throw kithError('BAD_CURSOR');
  return key;
}

function parse(cursor: string): (Record<string, string> & Key) | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof key !== 'object' || key === null) return undefined;
    const allText = Object.entries(key).every(
      ([name, value]) => KEY_NAMES.has(name) && typeof value === 'string',
    );
    return allText ? (key as Record<string, string> & Key) : undefined;
  } catch {
    return undefined;
  }
}

const KEY_NAMES = new Set(['pk', 'sk', 'gsi1pk', 'gsi1sk']);
