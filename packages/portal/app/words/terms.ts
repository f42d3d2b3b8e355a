/** A term circles share, as words: `personal-care` is “personal care”. */
export function termWords(term: string): string {
  return term.replaceAll(/[-_]/g, ' ').toLowerCase();
}

/** Several, with commas. */
export function termList(terms: readonly string[]): string {
  return terms.map(termWords).join(', ');
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
