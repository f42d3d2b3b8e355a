const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new id of a kind, like `claim`, made here so that what is sent again changes nothing: a prefix and a ULID. */
export function newId(kind: string, now = Date.now()): string {
  let time = '';
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32))
    time = LETTERS.charAt(rest % 32) + time;
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `${kind}_${time}${[...random].map((byte) => LETTERS.charAt(byte % 32)).join('')}`;
}
