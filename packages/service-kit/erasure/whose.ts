import type { RecordKind } from '@kith/contracts';
import type { Item } from '../table/item.ts';
import type { KeptKind } from './kept-kind.ts';

/** Whose records are erased, and which. */
export interface Subject {
  readonly personId: string;
  readonly teamIds: readonly string[];
  readonly records: readonly RecordKind[];
  /** Nothing is kept any more: they are taken out of what is others' too. */
  readonly last: boolean;
}

/** What is done with an item: it goes, the person is taken out of it, or it stays as it is. */
export type Fate = 'REMOVE' | 'REDUCE' | 'STAY';

/** What becomes of an item of a kind. `led` are ids of what belongs to the subject. */
export function fateOf(
  item: Item,
  kind: KeptKind | undefined,
  subject: Subject,
  led: ReadonlySet<string>,
): Fate {
  if (kind?.isReference || (kind?.goesLast && !subject.last)) return 'STAY';
  const record = kind && recordOf(item, kind, subject, led);
  if (record) return subject.records.includes(record) ? 'REMOVE' : 'STAY';
  return subject.last && mentions(item, subject.personId) ? 'REDUCE' : 'STAY';
}

/** As which record an item belongs to the subject; of a team of theirs rather than of themselves. */
export function recordOf(
  item: Item,
  kind: KeptKind,
  { personId, teamIds }: Pick<Subject, 'personId' | 'teamIds'>,
  led: ReadonlySet<string>,
): RecordKind | undefined {
  const ids = new Set([...partsOf(item), ...(kind.of ?? []).flatMap((path) => said(item, path))]);
  if (kind.team && teamIds.some((id) => ids.has(id))) return kind.team;
  if (kind.person && ids.has(personId) && isAbout(item, kind)) return kind.person;
  return kind.follows && [...ids].some((id) => led.has(id)) ? kind.follows : undefined;
}

/** The ids by which things are found that belong to whoever this item belongs to. */
export function ledBy(item: Item, { leads = [] }: KeptKind): string[] {
  return leads.flatMap((path) => said(item, path));
}

function isAbout(item: Item, { personIf }: KeptKind): boolean {
  return !personIf || said(item, personIf.path).includes(personIf.is);
}

/** The texts at a path of what an item says, whether it says it itself or as its value. */
function said(item: Item, path: string): string[] {
  const { value } = item as { readonly value?: unknown };
  return [...at(item, path), ...at(value, path)];
}

/** Whether an id stands anywhere in an item: as a text, or as a part of one between signs. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value.includes(id) && partsOfText(value).includes(id);
  if (Array.isArray(value)) return value.some((one) => mentions(one, id));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => name === id || mentions(inner, id));
}

/** The same with an id, and words, replaced wherever they stand; keys of the table stay. */
export function without<T extends Item>(
  item: T,
  id: string,
  instead: string,
  words: readonly string[] = [],
): T {
  const { pk, sk, ...rest } = item;
  return { ...(replaced(rest, id, instead, words) as object), pk, sk } as T;
}

function replaced(value: unknown, id: string, instead: string, words: readonly string[]): unknown {
  if (typeof value === 'string') return wordsOut(replacedInText(value, id, instead), words);
  if (Array.isArray(value)) return value.map((one) => replaced(one, id, instead, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === id ? instead : name,
      replaced(inner, id, instead, words),
    ]),
  );
}

/** What somebody is called instead, once nobody may know. */
const SOMEONE = 'someone';

function wordsOut(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => {
    if (left === word) return SOMEONE;
    // A single word may be another person's name too, or no name at all.
    return word.includes(' ') ? left.replaceAll(word, SOMEONE) : left;
  }, text);
}

const BETWEEN = /([#:/])/;

function partsOf({ pk, sk, gsi1pk = '', gsi1sk = '' }: Item): string[] {
  return [pk, sk, gsi1pk, gsi1sk].flatMap(partsOfText);
}

function partsOfText(text: string): string[] {
  return text.split(BETWEEN);
}

function replacedInText(text: string, id: string, instead: string): string {
  if (!text.includes(id)) return text;
  return partsOfText(text)
    .map((part) => (part === id ? instead : part))
    .join('');
}

function at(value: unknown, path: string): string[] {
  const [name = '', ...rest] = path.split('.');
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path));
  if (typeof value !== 'object' || value === null) return [];
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  if (rest.length > 0) return at(inner, rest.join('.'));
  return (Array.isArray(inner) ? inner : [inner]).filter((one) => typeof one === 'string');
}
