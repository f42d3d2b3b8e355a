import { createHash } from 'node:crypto';
import { encodeTime } from 'ulid';
import type { Id, IdKind } from './ids.ts';
import type { DateText } from './time.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id of something that follows from something else on a day, e.g. one day of weekly hours: whoever works it out
 * again gets the same id. It counts as made at the beginning of that day.
 */
export function derivedId<K extends IdKind>(kind: K, from: string, date: DateText): Id<K> {
  const hash = createHash('sha256').update(`${from}#${date}`).digest();
  const random = Array.from(hash.subarray(0, 16), (byte) => CROCKFORD[byte % 32]).join('');
  return `${kind}_${encodeTime(Date.parse(date))}${random}`;
}
