import type { InstantText } from '@kith/kernel';
import type { PostalAddress, Reach } from './reach.ts';
import { outsideOf, type Told, type Words, wordsOf } from './render.ts';
import { dateIn } from './words/spoken.ts';

/** Some text of a letter, in points. */
interface Part {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly above?: number;
  readonly heading?: boolean;
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
  /** Where it comes back to, line by line. */
  readonly returnTo?: readonly string[];
  readonly on: InstantText;
}

/** Never under 16 pt; in large print 24 pt, which is what RNIB calls giant print from 22 pt on. */
const SIZES = { usual: 16, large: 24 } as const;

/** A letter of one message or of several: who sends it to whom, what it says, how to be reached in another way (C6). */
export function letterOf(
  messages: readonly Told[],
  reader: Reach,
  { to, from, returnTo = [], on }: Sheet,
): Letter {
  const { title, frame } = outsideOf(messages, reader);
  const said = messages.map((message) => wordsOf(message, reader));
  const language = said.every((words) => words.language === 'cy') ? 'cy' : 'en';
  const size = reader.largePrint ? SIZES.large : SIZES.usual;
  const line = (text: string, above = 0): Part => ({ text, size, above });
  const heading = (text: string): Part => ({
    text,
    size: size * 1.4,
    bold: true,
    above: size * 2,
    heading: true,
  });
  const sentencesOf = ({ sentences }: Words) => (reader.easyRead ? sentences : [sentences.join(' ')]);
  return {
    title,
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    parts: [
      { text: from, size, bold: true },
      ...returnTo.map((text) => line(text)),
      line(dateIn(language, on), returnTo.length > 0 ? size : 0),
      line(to.name, size * 2),
      ...[...to.lines, to.postcode].map((text) => line(text)),
      ...said.flatMap((words) => [
        heading(words.title),
        ...sentencesOf(words).map((text) => line(text, size)),
      ]),
      line(frame.moreInLetter, messages.length > 1 ? size * 2 : size),
      line(frame.stopLetter, size),
    ],
  };
}
