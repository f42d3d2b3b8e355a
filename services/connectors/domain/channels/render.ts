import { asGsm } from './gsm.ts';
import type { Message } from './message.ts';
import type { Language, Reach } from './reach.ts';
import { wordsFor } from './words/catalogue.ts';
import { type Length, spoken } from './words/spoken.ts';

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

/** An e-mail: plain text, so that every reader can read it in its own size. `link` leads to the message behind the sign-in. */
export function emailOf(message: Told, reader: Reader, link: string): { subject: string; text: string } {
  const { title, sentences } = wordsOf(message, reader);
  const { frame } = wordsFor(message.kind, reader.language);
  const said = sentences.join(reader.easyRead ? '\n\n' : ' ');
  return { subject: title, text: [said, `${frame.more}\n${link}`, frame.stopMail].join('\n\n').concat('\n') };
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
