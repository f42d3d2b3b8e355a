import { type FieldProblem, ok, type Result, refusal, refused } from '@kith/kernel';

/** Something in a text that says who someone is or how to reach them. */
interface Finding {
  readonly kind: 'NAME' | 'EMAIL' | 'PHONE' | 'POSTCODE';
  /** The words themselves, and where they begin. */
  readonly words: string;
  readonly at: number;
}

const patterns: readonly (readonly [Finding['kind'], RegExp])[] = [
  ['EMAIL', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  // Ten digits or more, however they are grouped.
  ['PHONE', /(?<![\w])(?:\+|\(?0)(?:[\s().-]*\d){9,13}(?!\d)/gu],
  ['POSTCODE', /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu],
];

/** Names that are also words: found only where they are written as names. */
const alsoWords = new Set(
  'will may mark grace hope rose joy faith art sue pat bill jack rob drew grant dawn summer april june king young long day best good cook baker hill wood brown green white black'.split(
    ' ',
  ),
);

/** Shorter parts of names, initials and particles, would be found everywhere. */
const SHORTEST_NAME = 3;

/** All that says who someone of the group is, or how to reach anyone, in the order it stands there. */
export function personalDataIn(text: string, names: readonly string[]): readonly Finding[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, words: match[0], at: match.index })),
  );
  const named = [...new Set(names.flatMap(partsOf))].flatMap((part) => occurrencesOf(part, text));
  return [...found, ...named].sort((a, b) => a.at - b.at);
}

/**
 * A text fit for the circle to read (T23). Refusals: `PERSONAL_DATA_FOUND`, naming what was found and where, as long as
 * there is any.
 */
export function redacted(text: string, names: readonly string[]): Result<string> {
  const found = personalDataIn(text, names);
  if (found.length === 0) return ok(text);
  const fields: FieldProblem[] = found.map(({ kind, words, at }) => ({
    field: 'text',
    problem: `${kind} at character ${at + 1}: ${words}`,
  }));
  return refused(refusal('PERSONAL_DATA_FOUND', { fields }));
}

/** The parts of a name by which someone may be known: its first word, and all others written as names. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s,-]+/u).filter(Boolean);
  return words
    .filter((word, index) => word.length >= SHORTEST_NAME && (index === 0 || /^\p{Lu}/u.test(word)))
    .map(plain);
}

function occurrencesOf(part: string, text: string): Finding[] {
  const isAlsoWord = alsoWords.has(part.toLowerCase());
  const written = isAlsoWord ? [part, capitalised(part), part.toUpperCase()] : [part];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${written.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    isAlsoWord ? 'gu' : 'giu',
  );
  return [...plain(text).matchAll(pattern)].map(({ index, 0: { length } }) => ({
    kind: 'NAME',
    words: text.slice(index, index + length),
    at: index,
  }));
}

/** Text without accents and with one kind of apostrophe, character by character: as people type names. */
function plain(text: string): string {
  return text
    .replaceAll('’', "'")
    .replaceAll(/[\u00C0-\u024F]/gu, (letter) => letter.normalize('NFD').charAt(0));
}

function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}

function escaped(part: string): string {
  return part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, (character) => `\\${character}`);
}
