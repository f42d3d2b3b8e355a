import { type Id, ok, type Result, refusal, refused } from '@kith/kernel';
import type { DocumentKind, SectionOutline } from '../rules/profile-sections.ts';
import { type Entry, enteredAlike } from './entry.ts';
import { mayRead, type Reader, type Sharing } from './sharing.ts';

/** A part of a document, with a consent of its own. */
export interface Section {
  /** A key of the catalogue, or the id of a section of the owner's own. */
  readonly key: string;
  /** As it was called when it was written. */
  readonly title: string;
  readonly text: string;
}

/** One version of a document. It never changes; who may read it does. */
export interface DocumentVersion {
  readonly teamId: Id<'team'>;
  readonly kind: DocumentKind;
  /** 1 is the first. */
  readonly number: number;
  readonly sections: readonly Section[];
  readonly entry: Entry;
}

/** What is to become of one section: its new text, or (null) that it goes. Sections not named stay as they are. */
export interface SectionChange {
  readonly key: string;
  /** For a section of the owner's own. */
  readonly title?: string | undefined;
  readonly text: string | null;
}

/** A rewriting: what changes, and which version it was decided on (0: there was none). */
export interface Rewriting {
  readonly basedOn: number;
  readonly changes: readonly SectionChange[];
}

/** The most a version may hold, in bytes; what is kept with it in one item has room besides. */
const LARGEST = 200 * 1024;
const MOST_SECTIONS = 40;

/**
 * The next version of a document (T5). Sent again, or with nothing new in it, it is the version that is there.
 * Refusals: `EDITED_MEANWHILE` when it was decided on another version, `SECTION_NOT_SHARED` when it would change what the
 * writer may not read, `BAD_INPUT` for sections that are not of this document, or too much text.
 */
export function rewritten(
  before: DocumentVersion | undefined,
  { basedOn, changes }: Rewriting,
  facts: {
    readonly blank: Pick<DocumentVersion, 'teamId' | 'kind'>;
    readonly outlines: readonly SectionOutline[];
    readonly sharing: Sharing | undefined;
    readonly writer: Reader;
    readonly entry: Entry;
  },
): Result<DocumentVersion> {
  const { blank, outlines, sharing, writer, entry } = facts;
  const old = before?.sections ?? [];
  const sections = withChanges(old, changes, outlines);
  if (!sections.ok) return sections;
  const isSame = before !== undefined && same(old, sections.value) && enteredAlike(before.entry, entry);
  const number = before?.number ?? 0;
  if (before && isSame && (basedOn === number || basedOn === number - 1)) return ok(before);
  if (basedOn !== number) return refused(refusal('EDITED_MEANWHILE'));
  const hidden = changes.some(
    ({ key }) => old.some((section) => section.key === key) && !mayRead(sharing, key, writer),
  );
  if (hidden) return refused(refusal('SECTION_NOT_SHARED'));
  return ok({ ...blank, number: number + 1, sections: sections.value, entry });
}

function withChanges(
  old: readonly Section[],
  changes: readonly SectionChange[],
  outlines: readonly SectionOutline[],
): Result<readonly Section[]> {
  const byKey = new Map(old.map((section) => [section.key, section]));
  for (const { key, title, text } of changes) {
    const called = outlines.find((outline) => outline.key === key)?.title ?? title ?? byKey.get(key)?.title;
    if (text === null) byKey.delete(key);
    else if (called === undefined) return bad('title', 'A section of your own needs a title');
    else if (!isOwnKey(key) && !isOutlined(key, outlines) && !byKey.has(key))
      return bad('key', 'Not a section of this document');
    else byKey.set(key, { key, title: called, text });
  }
  const sections = inOrder([...byKey.values()], outlines);
  const size = new TextEncoder().encode(JSON.stringify(sections)).length;
  if (sections.length > MOST_SECTIONS) return bad('sections', `At most ${MOST_SECTIONS} sections`);
  return size > LARGEST ? bad('sections', 'More text than a document can hold') : ok(sections);
}

const isOwnKey = (key: string): boolean => key.startsWith('section_');
const isOutlined = (key: string, outlines: readonly SectionOutline[]): boolean =>
  outlines.some((outline) => outline.key === key);

/** In the order of the catalogue; the owner's own sections follow in the order in which they came. */
function inOrder(sections: readonly Section[], outlines: readonly SectionOutline[]): readonly Section[] {
  const place = ({ key }: Section) => {
    const found = outlines.findIndex((outline) => outline.key === key);
    return found < 0 ? outlines.length : found;
  };
  return sections.toSorted((a, b) => place(a) - place(b));
}

function same(a: readonly Section[], b: readonly Section[]): boolean {
  const key = (sections: readonly Section[]) =>
    JSON.stringify(sections.map(({ key, title, text }) => [key, title, text]));
  return key(a) === key(b);
}

function bad(field: string, problem: string): Result<never> {
  return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field, problem }] }));
}
