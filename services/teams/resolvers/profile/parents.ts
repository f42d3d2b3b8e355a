import type { Access, AccessReason } from '../../domain/profile/access.ts';
import type { DocumentVersion } from '../../domain/profile/document.ts';
import type { Entry } from '../../domain/profile/entry.ts';
import type { Audience } from '../../domain/profile/sharing.ts';

/** A version of a document in an answer: that it exists. What it says is read field by field, and logged. */
export interface DocumentParent extends Pick<DocumentVersion, 'teamId' | 'kind' | 'number' | 'entry'> {
  /** The number of the newest version. */
  readonly newest: number;
  /** Why it is read without the owner's consent. */
  readonly reason?: AccessReason;
}

/** A section in an answer: whoever got hold of it may see what is there. */
export interface DocumentSectionParent {
  readonly key: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly mayRead: boolean;
  readonly sharedWith: readonly Audience[] | null;
  readonly consent: Entry | null;
}

/** Who entered something, in an answer. */
export type DocumentEntryParent = Entry;

/** An entry of the access log in an answer. */
export type AccessParent = Access;
