import { asGsm } from './gsm.ts';
import type { Message } from './message.ts';
import type { Language, Reach } from './reach.ts';
import { wordsFor } from './words/catalogue.ts';
import { type Length, spoken } from './words/spoken.ts';
import type { Frame } from './words/words.ts';

/** What is needed of a message and its person to put it into words. */
export type Told = Pick<Message, 'kind' | 'values'>;
export type Reader = Pick<Reach, 'language' | 'easyRead'>;

/** A message in words, sentence by sentence. */
export interface Words {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a message says, without anything around it: what the software shows, and whoever calls says. */
export function wordsOf({ kind, values }: Told, { language }: Reader, length: Length = 'long'): Words {
  const found = wordsFor(kind, language);
  const said = found.words.says(spoken(values, found.language, length));
  return { language: found.language, title: found.words.title, sentences: said.flatMap(apart) };
}

/** A message of an e-mail, and where it leads behind the sign-in. */
interface Linked {
  readonly message: Told;
  readonly link: string;
}

/** What is on the outside of one message, or of several at once, and what stands around them. */
export function outsideOf(messages: readonly Told[], reader: Reader): { title: string; frame: Frame } {
  const [first, ...more] = messages;
  if (!first) throw new Error('Nothing is to be said.');
  // Around several stands what can be said in the reader's language at all.
  const { frame } = wordsFor(more.length > 0 ? 'WAITING_FOR_YOU' : first.kind, reader.language);
  return {
    frame,
    title: more.length > 0 ? frame.several(messages.length) : wordsOf(first, reader).title,
  };
}

/** An e-mail of one message or of several: plain text, so that every reader can read it in its own size. */
export function emailOf(linked: readonly Linked[], reader: Reader): { subject: string; text: string } {
  const { title: subject, frame } = outsideOf(
    linked.map(({ message }) => message),
    reader,
  );
  const [only, ...others] = linked;
  const said = ({ sentences }: Words) => sentences.join(reader.easyRead ? '\n\n' : ' ');
  const parts =
    only && others.length === 0
      ? [said(wordsOf(only.message, reader)), `${frame.more}\n${only.link}`]
      : [
          frame.moreOfEach,
          ...linked.map(({ message, link }) => {
            const words = wordsOf(message, reader);
            return [words.title, said(words), link].join('\n');
          }),
        ];
  return { subject, text: [...parts, frame.stopMail].join('\n\n').concat('\n') };
}

/** A text message: one, of 160 letters at most, that leads nowhere. Whoever gets one with a link should not tap it. */
export function textOf(message: Told, reader: Reader): string {
  const { sentences } = wordsOf(message, reader, 'short');
  const { frame } = wordsFor(message.kind, reader.language);
  return asGsm(`Kith: ${sentences.join(' ')} ${frame.stopText}`);
}

function apart(said: string): string[] {
  return said.split(/(?<=[.?!]) (?=\p{Lu})/u);
}
