import type { InstrumentItem, Language, Words } from './instrument.ts';

/** How questions are put. */
export interface Manner {
  readonly language: Language;
  readonly easyRead: boolean;
}

/** A question in easier words if there are any, in the language asked for if it is given in it; otherwise in English. */
export function inManner(item: InstrumentItem, manner: Manner): string {
  const words = wordsFor(item, manner);
  return words[manner.language] ?? words.EN;
}

/** In which language that is. */
export function languageOf(item: InstrumentItem, manner: Manner): Language {
  return wordsFor(item, manner)[manner.language] === undefined ? 'EN' : manner.language;
}

function wordsFor({ words, easyRead }: InstrumentItem, manner: Manner): Words {
  return manner.easyRead ? (easyRead ?? words) : words;
}

/** The answers a question takes, each with its words: a number, and what it stands for where that is said. */
export function answersOf(item: InstrumentItem, manner: Manner): { value: number; words: string }[] {
  const { least, greatest, labels } = item.scale;
  const language = languageOf(item, manner);
  return Array.from({ length: greatest - least + 1 }, (_, step) => {
    const value = least + step;
    const label = labels[value]?.[language] ?? labels[value]?.EN;
    return { value, words: label === undefined ? `${value}` : `${value} ${label}` };
  });
}
