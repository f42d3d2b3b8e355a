import { kithError, newId, type PersonId } from '@kith/kernel';
import type { CommandContext, Write } from '@kith/service-kit';
import type { MemberKind } from '../../domain/membership.ts';
import { type Access, type AccessReason, type Opened, opened } from '../../domain/profile/access.ts';
import type { DocumentVersion } from '../../domain/profile/document.ts';
import type { Reader, Sharing } from '../../domain/profile/sharing.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import { profileOn, profileWrites, type WhichDocument } from '../../store/profile.ts';

/** Someone who reads, and what the log says of them. */
export interface NamedReader extends Reader {
  readonly name?: string;
  readonly kind?: MemberKind;
}

/** What is read, and how. */
export interface Reading extends WhichDocument {
  /** Which version. */
  readonly number: number;
  readonly way: Access['way'];
  /** Why the owner's consent is not asked for. The caller has checked that they may give one. */
  readonly reason?: AccessReason;
}

export interface Read extends Opened {
  readonly version: DocumentVersion;
  readonly sharing: Sharing | undefined;
}

/**
 * Opens a version for someone. Whatever anyone but the owner is shown is in the owner's log before they see it, and so is
 * that they were denied it (T25). The entry goes through only while the consents are as they were read: nobody is shown
 * what was withdrawn at that moment. Throws `NOT_FOUND`; `NOT_ALLOWED` when none of it is shared with them.
 */
export async function readDocument(
  { table, cause, now }: CommandContext,
  reader: NamedReader,
  { reason, way, ...which }: Reading,
): Promise<Read> {
  const store = profileOn(table);
  const read = await table.change(cause, now, async () => {
    const { newest, sharing } = await store.standing(which);
    const isNewest = newest?.number === which.number;
    const version = isNewest ? newest : await store.versionOf(which, which.number);
    if (!version) throw kithError('NOT_FOUND');
    const seen = opened(version, sharing, reader, reason);
    const value: Read = { ...seen, version, sharing };
    if (reader.isOwner) return { value, writes: [], events: [] };
    const shown = seen.basis === 'DENIED' ? [] : seen.sections.map(({ key }) => key);
    const { teamId, kind: document, number } = which;
    const entry = accessBy(
      reader,
      { teamId, document, number, way, basis: seen.basis, sections: shown },
      now,
    );
    const told = reason ? await tellOwner(table, which, entry, now) : [];
    return {
      value,
      writes: [
        profileWrites.access({ ...entry, ...(reason && { reason }) }),
        profileWrites.sameSharing(which, sharing),
        ...told,
      ],
      events: [],
    };
  });
  if (read.basis === 'DENIED') throw kithError('NOT_ALLOWED');
  return read;
}

/** The log's entry of what someone was shown, or denied. */
export function accessBy(
  { personId, name, kind }: NamedReader,
  what: Omit<Access, 'accessId' | 'personId' | 'name' | 'kind' | 'at'>,
  now: Access['at'],
): Access {
  const who = { personId, ...(name && { name }), ...(kind && { kind }) };
  return { accessId: newId('access'), ...who, ...what, at: now };
}

async function tellOwner(
  table: CommandContext['table'],
  { teamId }: WhichDocument,
  { accessId }: Access,
  now: Access['at'],
): Promise<Write[]> {
  const words =
    'Someone read what is written about you without your consent. Who it was, and why, is in your access log.';
  const news = { groupId: teamId, kind: 'READ_WITHOUT_CONSENT', about: accessId, words } as const;
  return tell(await ownerIn(table, teamId), news, now);
}

/** The owner of a team, as someone to be told; nobody when there is no such team. */
export async function ownerIn(table: CommandContext['table'], teamId: WhichDocument['teamId']) {
  const store = storeOn(table);
  const ownerId: PersonId | undefined = await store.ownerOf(teamId);
  if (!ownerId) return [];
  const place = await store.placeOf(teamId, ownerId);
  return [{ personId: ownerId, ...(place?.channel && { channel: place.channel }) }];
}
