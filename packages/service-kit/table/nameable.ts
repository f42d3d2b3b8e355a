import type { Key } from './item.ts';

/** The longest keys that DynamoDB takes, in bytes. */
const LONGEST = { pk: 2_048, sk: 1_024 };

/** Whether anything could be kept under a key: an id that came from outside may be empty, or longer than any key. */
export function isNameable({ pk, sk }: Key): boolean {
  return fits(pk, LONGEST.pk) && fits(sk, LONGEST.sk);
}

/** Whether a list could have this name. */
export const isListName = (pk: string): boolean => fits(pk, LONGEST.pk);

function fits(part: string, longest: number): boolean {
  return part.length > 0 && Buffer.byteLength(part) <= longest;
}
