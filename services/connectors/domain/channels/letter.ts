import type { InstantText } from '@kith/kernel';
import type { PostalAddress, Reach } from './reach.ts';
import { type Told, wordsOf } from './render.ts';
import { wordsFor } from './words/catalogue.ts';
import { dateIn } from './words/spoken.ts';

/** Some text of a letter, in points. */
interface Part {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly above?: number;
}

/** A letter as it is printed. */
export interface Letter {
  readonly title: string;
  readonly language: 'en-GB' | 'cy-GB';
  readonly parts: readonly Part[];
}

/** What a letter needs besides what it says. */
interface Sheet {
  readonly to: PostalAddress;
  /** The circle it comes from. */
  readonly from: string;
  readonly on: InstantText;
}

/** Never under 16 pt; in large print 24 pt, which is what RNIB calls giant print from 22 pt on. */
const SIZES = { usual: 16, large: 24 } as const;

/** A letter: who sends it to whom, what it says, how to be reached in another way (C6). */
export function letterOf(message: Told, reader: Reach, { to, from, on }: Sheet): Letter {
  const { language, title, sentences } = wordsOf(message, reader);
  const { frame } = wordsFor(message.kind, reader.language);
  const size = reader.largePrint ? SIZES.large : SIZES.usual;
  const line = (text: string, above = 0): Part => ({ text, size, above });
  const said = reader.easyRead ? sentences : [sentences.join(' ')];
  return {
    title,
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    parts: [
      { text: from, size, bold: true },
      line(dateIn(language, on)),
      line(to.name, size * 2),
      ...[...to.lines, to.postcode].map((text) => line(text)),
      { text: title, size: size * 1.4, bold: true, above: size * 2 },
      ...said.map((text) => line(text, size)),
      line(frame.moreInLetter, size),
      line(frame.stopLetter, size),
    ],
  };
}
