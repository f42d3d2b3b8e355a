import { documentKinds } from '@kith/contracts';
import type { Id, PersonId } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import type { Access } from '../domain/profile/access.ts';
import type { DocumentVersion } from '../domain/profile/document.ts';
import type { SectionConsent, Sharing } from '../domain/profile/sharing.ts';
import type { DocumentKind } from '../domain/rules/profile-sections.ts';
import { type Kept, next } from './kept.ts';

/** Which document of which team. */
export interface WhichDocument {
  readonly teamId: Id<'team'>;
  readonly kind: DocumentKind;
}

/** A document as it stands: its newest version and its consents. Either may be missing yet. */
export interface StandingDocument {
  readonly newest: Kept<DocumentVersion> | undefined;
  readonly sharing: Kept<Sharing> | undefined;
}

const NEWEST = 'NEWEST';
const SHARING = 'SHARING';
const VERSION = 'VERSION#';
const standingPk = ({ teamId, kind }: WhichDocument): string => `DOCUMENT#${teamId}#${kind}`;
const historyPk = ({ teamId, kind }: WhichDocument): string => `DOCUMENT-HISTORY#${teamId}#${kind}`;
const accessPk = (teamId: string): string => `ACCESS#${teamId}`;
const newestKey = (which: WhichDocument): Key => ({ pk: standingPk(which), sk: NEWEST });
const sharingKey = (which: WhichDocument): Key => ({ pk: standingPk(which), sk: SHARING });
const counted = (count: number): string => String(count).padStart(6, '0');
const versionKey = (which: WhichDocument, number: number): Key => ({
  pk: historyPk(which),
  sk: VERSION + counted(number),
});

/** Every partition of a team's documents and of who read them. */
export function documentPartitions(teamId: Id<'team'>): string[] {
  const each = documentKinds.map((kind) => ({ teamId, kind }));
  return [...each.map(standingPk), ...each.map(historyPk), accessPk(teamId)];
}

/** The index partition of what one person read, in whatever team. */
export const readBy = (personId: PersonId): string => `READER#${personId}`;

/** What is read of documents, and of who read them. All of it consistent, but for what one person read. */
export function profileOn(table: Table) {
  async function standing(which: WhichDocument): Promise<StandingDocument> {
    const items = await table.all<Item>({ pk: standingPk(which) });
    return {
      newest: items.find(({ sk }) => sk === NEWEST) as Kept<DocumentVersion> | undefined,
      sharing: items.find(({ sk }) => sk === SHARING) as Kept<Sharing> | undefined,
    };
  }

  const versionOf = (which: WhichDocument, number: number) =>
    table.get<Kept<DocumentVersion>>(versionKey(which, number));

  /** The versions of a document, newest first. */
  const versionsOf = (which: WhichDocument, page: PageAsked): Promise<Page<Kept<DocumentVersion>>> =>
    table.list({ pk: historyPk(which), prefix: VERSION, descending: true, ...page });

  /** Who read documents of a team, newest first. */
  const accessesTo = (teamId: string, page: PageAsked): Promise<Page<Kept<Access>>> =>
    table.list({ pk: accessPk(teamId), descending: true, ...page });

  /** Whether an entry of a team's log is there. */
  const hasAccess = async (teamId: string, accessId: string): Promise<boolean> =>
    (await table.get<Kept<Access>>({ pk: accessPk(teamId), sk: accessId })) !== undefined;

  return { standing, versionOf, versionsOf, accessesTo, hasAccess };
}

/** What is written of documents. */
export const profileWrites = {
  /** A new version: as the newest, and among all versions. */
  version: (before: Kept<DocumentVersion> | undefined, version: DocumentVersion): Write[] => [
    { put: { ...version, ...newestKey(version), version: next(before) } as Item },
    { put: { ...version, ...versionKey(version, version.number), version: 1 } as Item },
  ],

  /** A consent: as it stands, and among all that was ever said of the section. */
  consent: (before: Kept<Sharing> | undefined, sharing: Sharing, section: string): Write[] => {
    const consent = sharing.sections[section] as SectionConsent;
    const { teamId, kind } = sharing;
    const sk = `CONSENT#${counted(next(before))}`;
    return [
      { put: { ...sharing, ...sharingKey(sharing), version: next(before) } as Item },
      { put: { ...consent, teamId, kind, section, pk: historyPk(sharing), sk, version: 1 } as Item },
    ];
  },

  /** Nobody gave or withdrew a consent meanwhile. */
  sameSharing: (which: WhichDocument, sharing: Kept<Sharing> | undefined): Write => ({
    unchanged: sharingKey(which),
    version: sharing?.version ?? 0,
  }),

  /** That someone read. Also found by who it was, for what is kept about them. */
  access: (access: Access): Write => ({
    put: {
      ...access,
      pk: accessPk(access.teamId),
      sk: access.accessId,
      gsi1pk: readBy(access.personId),
      gsi1sk: access.accessId,
      version: 1,
    } as Item,
  }),
};
