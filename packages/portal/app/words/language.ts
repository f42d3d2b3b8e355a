/** How someone likes to read: English, Welsh, or easy English. */
export const languages = ['en', 'cy', 'easy'] as const;
export type Language = (typeof languages)[number];

/** A catalogue without the letters of one language: what each of the others has to say. */
export type Catalogue<English> = {
  readonly [Key in keyof English]: English[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string;
};

/** The words of a part of the portal. Easy English says only what it says otherwise. */
export interface Words<English> {
  readonly en: English;
  readonly cy: Catalogue<English>;
  readonly easy: Partial<Catalogue<English>>;
}

/** The words in someone's language. */
export function wordsIn<English>(words: Words<English>, language: Language): Catalogue<English> {
  if (language === 'cy') return words.cy;
  if (language === 'easy') return { ...words.en, ...words.easy } as Catalogue<English>;
  return words.en as Catalogue<English>;
}

/** For the `lang` attribute, and for dates and numbers. */
export const localeOf = { en: 'en-GB', easy: 'en-GB', cy: 'cy' } as const satisfies Record<Language, string>;

const KEPT = 'kith.language';

/** The language chosen on this device; else the first the browser asks for that we have. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  const known = languages.find((language) => language === kept);
  if (known) return known;
  return navigator.languages.some((each) => each.startsWith('cy')) &&
    !navigator.languages[0]?.startsWith('en')
    ? 'cy'
    : 'en';
}

/** A choice of language is no secret: it stays on the device. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
