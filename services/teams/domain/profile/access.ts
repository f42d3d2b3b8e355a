import type { EventData } from '@kith/contracts';
import type { Id, InstantText, PersonId } from '@kith/kernel';
import type { MemberKind } from '../membership.ts';
import type { DocumentKind } from '../rules/profile-sections.ts';
import type { DocumentVersion, Section } from './document.ts';
import { mayRead, type Reader, type Sharing } from './sharing.ts';

/** Why someone may read without the owner's consent. */
export const withoutConsentCodes = ['IMMEDIATE_DANGER', 'SAFEGUARDING_CONCERN', 'LEGAL_DUTY'] as const;

export interface AccessReason {
  readonly code: (typeof withoutConsentCodes)[number];
  readonly words: string;
}

export const accessBases = ['CONSENT', 'WITHOUT_CONSENT', 'DENIED'] as const;
export const accessWays = ['SCREEN', 'PRINT', 'EXPORT'] as const;

/** That someone other than the owner read, or tried to. It refers to what was read and holds nothing of it (T25). */
export interface Access {
  readonly accessId: Id<'access'>;
  readonly teamId: Id<'team'>;
  readonly personId: PersonId;
  /** What they were called then, so that the owner can tell who it was. */
  readonly name?: string;
  /** What they were to the team then; absent for someone who has no place in it. */
  readonly kind?: MemberKind;
  readonly at: InstantText;
  /** Absent when it was not one of the documents: the care team, for other systems, or something another service keeps. */
  readonly document?: DocumentKind;
  /** What another service keeps, when it was that. */
  readonly record?: EventData<'RecordRead'>['record'];
  /** Which version of it. */
  readonly number?: number;
  /** The keys of the sections they were shown. */
  readonly sections: readonly string[];
  readonly basis: (typeof accessBases)[number];
  readonly way: (typeof accessWays)[number];
  readonly reason?: AccessReason;
}

/** What a reader gets to see of a version, and by what right. */
export interface Opened {
  readonly sections: readonly Section[];
  readonly basis: Access['basis'];
}

/**
 * Opens a version for a reader: what the owner shares with them; all of it when they give a reason that needs no consent.
 * Someone with whom none of it is shared is denied.
 */
export function opened(
  { sections }: DocumentVersion,
  sharing: Sharing | undefined,
  reader: Reader,
  reason: AccessReason | undefined,
): Opened {
  if (reason) return { sections, basis: 'WITHOUT_CONSENT' };
  const readable = sections.filter(({ key }) => mayRead(sharing, key, reader));
  const isDenied = sections.length > 0 && readable.length === 0 && !reader.isOwner;
  return { sections: readable, basis: isDenied ? 'DENIED' : 'CONSENT' };
}
