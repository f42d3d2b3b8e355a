import { createContext, use, useMemo } from 'react';
import { type Figures, figuresIn } from './figures.ts';
import { type Catalogue, type Language, type Words, wordsIn } from './language.ts';

/** The language of everything on the page. */
export const LanguageContext = createContext<Language>('en');

/** The words of a part of the portal, in the reader's language. */
export function useWords<English>(words: Words<English>): Catalogue<English> {
  const language = use(LanguageContext);
  return useMemo(() => wordsIn(words, language), [words, language]);
}

/** How numbers and times are said in the reader's language. */
export function useFigures(): Figures {
  const language = use(LanguageContext);
  return useMemo(() => figuresIn(language), [language]);
}

/** The `lang` of words that come from the circle: they are in English, whatever the page is in. */
export function useForeign(): { lang?: 'en-GB' } {
  return use(LanguageContext) === 'cy' ? { lang: 'en-GB' } : {};
}
