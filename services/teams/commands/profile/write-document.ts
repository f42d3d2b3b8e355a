import { dateOf, kithError, newId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type DocumentVersion, rewritten, type SectionChange } from '../../domain/profile/document.ts';
import { type Entering, entered, isOwnWords } from '../../domain/profile/entry.ts';
import type { Reader } from '../../domain/profile/sharing.ts';
import { outlinesOf } from '../../domain/rules/profile-sections.ts';
import { storeOn } from '../../store/members.ts';
import { profileOn, profileWrites, type WhichDocument } from '../../store/profile.ts';
import { recordedForOwner } from './recorded-for-owner.ts';

/** What is to be written. A section without a key is a new one of the owner's own. */
export interface Writing extends Omit<Entering, 'by'> {
  readonly basedOn: number;
  readonly changes: readonly (Omit<SectionChange, 'key'> & { readonly key?: string | undefined })[];
}

/**
 * Writes the next version of a document (T5); by whom and for whom stays with it (T6). The caller has checked that they
 * may write. Throws what {@link rewritten} and {@link entered} refuse, and `NOT_FOUND` for no such team.
 */
export function writeDocument(
  { table, cause, now }: CommandContext,
  writer: Reader,
  which: WhichDocument,
  { basedOn, changes, ...how }: Writing,
): Promise<DocumentVersion> {
  // Ids of the writer's own sections, made once: a transaction that is tried again makes no others.
  const named = changes.map(({ key, ...change }) => ({ ...change, key: key ?? newId('section') }));
  return table.change(cause, now, async () => {
    const ownerId = await storeOn(table).ownerOf(which.teamId);
    if (!ownerId) throw kithError('NOT_FOUND');
    const { newest, sharing } = await profileOn(table).standing(which);
    const entry = unwrap(entered({ ...how, by: writer.personId }, ownerId, now));
    const outlines = outlinesOf(which.kind, dateOf(now));
    const facts = { blank: which, outlines, sharing, writer, entry };
    const after = unwrap(rewritten(newest, { basedOn, changes: named }, facts));
    if (after === newest) return nothingToChange<DocumentVersion>(newest);
    return {
      value: after,
      writes: [
        ...profileWrites.version(newest, after),
        profileWrites.sameSharing(which, sharing),
        ...(isOwnWords(entry) ? [] : await recordedForOwner(table, which, now)),
      ],
      events: [],
    };
  });
}
