/** The letters a text message has room for 160 of (GSM 03.38). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Those that take the room of two. */
const EXTENDED = '^{}\\[~]|€';

const basic = new Set(BASIC);
const extended = new Set(EXTENDED);

/** The most letters of one text message. */
export const TEXT_LENGTH = 160;

/** How much room a text takes; nothing for one with a letter that would make it a text of 70 letters. */
export function gsmLength(text: string): number | undefined {
  let length = 0;
  for (const letter of text) {
    if (basic.has(letter)) length += 1;
    else if (extended.has(letter)) length += 2;
    else return undefined;
  }
  return length;
}

const plain: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** The text in letters that a text message has: without a circumflex, as people text in Welsh, too. */
export function asGsm(text: string): string {
  return [...text.normalize('NFC')].map((letter) => (gsmLength(letter) ? letter : near(letter))).join('');
}

function near(letter: string): string {
  const known = plain[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').charAt(0);
  return gsmLength(bare) ? bare : '?';
}
