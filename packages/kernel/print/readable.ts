import type { PersonId } from '../ids.ts';
import { clockOf } from '../time.ts';
import { dayInWords } from './day-in-words.ts';

/** Stands in an export where something was left out. */
export const WITHHELD = '(someone else’s)';

/** What is read first; everything else follows by name. */
const first = ['name', 'title', 'kind', 'status', 'document', 'section', 'number', 'at', 'words', 'text'];

/**
 * What is nested as one list of names and values, for people to read. Ids say nothing to them and are left out; a section
 * of a document goes by its own title.
 */
export function flat(value: unknown, self: PersonId, name = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) {
    const read = value === self ? 'you' : valueInWords(value);
    return read === undefined ? [] : [[inWords(name), read]];
  }
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return [
      [inWords(name), value.map((each) => (each === self ? 'you' : valueInWords(each))).join(', ') || 'none'],
    ];
  }
  const { title, text } = value as { readonly title?: unknown; readonly text?: unknown };
  if (typeof title === 'string' && typeof text === 'string') return [[title, text]];
  const entries = Object.entries(value).filter(([key]) => !key.endsWith('Id'));
  return entries
    .toSorted(byImportance)
    .flatMap(([key, held]) => flat(held, self, name ? `${name}, ${key}` : key));
}

function byImportance([a]: [string, unknown], [b]: [string, unknown]): number {
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const ULID = /^[a-z]+_[0-9A-Z]{26}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function valueInWords(value: unknown): string | undefined {
  const text = String(value);
  if (ULID.test(text) || text === WITHHELD) return undefined;
  if (INSTANT.test(text)) return `${dayInWords(text)}, ${clockOf(text)}`;
  if (DATE.test(text)) return dayInWords(text);
  return CODE.test(text) ? inWords(text) : text;
}

/** `enteredBy` is `Entered by`, and `FAMILY_FRIEND` is `Family friend`. */
export function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after}`)
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
