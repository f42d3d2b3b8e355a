import type { audiences } from '@kith/contracts';
import { type Id, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import type { DocumentKind } from '../rules/profile-sections.ts';
import { type Entry, enteredAlike } from './entry.ts';

/** With whom a section is shared. */
export type Audience = (typeof audiences)[number];

/** What the owner said of one section: who may read it. Nobody but the owner when nothing was said. */
export interface SectionConsent {
  readonly audiences: readonly Audience[];
  readonly entry: Entry;
}

/**
 * The consents of a document, by the key of the section. They stand apart from versions: a consent withdrawn closes the
 * section in every version, the old ones too (T5).
 */
export interface Sharing {
  readonly teamId: Id<'team'>;
  readonly kind: DocumentKind;
  readonly sections: Readonly<Record<string, SectionConsent>>;
}

/** Someone who reads: what they are to the owner decides what is shared with them. */
export interface Reader {
  readonly personId: PersonId;
  readonly isOwner: boolean;
  /** The audiences they belong to. */
  readonly among: readonly Audience[];
}

/** Who may read a section by the owner's consent. */
export function sharedWith(sharing: Sharing | undefined, key: string): readonly Audience[] {
  return sharing?.sections[key]?.audiences ?? [];
}

/** Whether a reader may read a section: the owner always, others by the owner's consent for that very section (T5). */
export function mayRead(sharing: Sharing | undefined, key: string, { isOwner, among }: Reader): boolean {
  return isOwner || sharedWith(sharing, key).some((audience) => among.includes(audience));
}

/**
 * The consents after the owner's word on one section. The same word, entered in the same way, changes nothing.
 * Refusal: `BAD_INPUT` for a section that the document has never had.
 */
export function shared(
  sharing: Sharing,
  { key, audiences, isKnown }: { key: string; audiences: readonly Audience[]; isKnown: boolean },
  entry: Entry,
): Result<Sharing> {
  const before = sharing.sections[key];
  if (!before && !isKnown) {
    const problem = 'Not a section of this document';
    return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field: 'section', problem }] }));
  }
  const named = [...new Set(audiences)].sort();
  if (before && sameAudiences(before.audiences, named) && enteredAlike(before.entry, entry))
    return ok(sharing);
  return ok({ ...sharing, sections: { ...sharing.sections, [key]: { audiences: named, entry } } });
}

/** Whether the same people may read, in whatever order they are named. */
export function sameAudiences(a: readonly Audience[], b: readonly Audience[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
}
