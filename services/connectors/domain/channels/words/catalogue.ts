import type { MessageKind } from '@kith/contracts';
import type { Language } from '../reach.ts';
import { cy, cyFrame } from './cy.ts';
import { en, enFrame } from './en.ts';
import type { Frame, KindWords } from './words.ts';

/** Languages whose words are ours: nobody who speaks them from home has looked them over yet. It shows wherever one is chosen. */
const unchecked: ReadonlySet<Language> = new Set(['cy']);

/** Whether the words of a language wait for somebody who speaks it from home. */
export function waitsForSpeaker(language: Language): boolean {
  return unchecked.has(language);
}

/** The words of a message, and the language they are in. */
export interface Wording {
  readonly language: Language;
  readonly words: KindWords;
  readonly frame: Frame;
}

/** The words for a kind of message: in English where the language has none yet. */
export function wordsFor(kind: MessageKind, language: Language): Wording {
  const welsh = language === 'cy' ? cy[kind] : undefined;
  return welsh
    ? { language: 'cy', words: welsh, frame: cyFrame }
    : { language: 'en', words: en[kind], frame: enFrame };
}
