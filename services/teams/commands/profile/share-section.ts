import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import { type Entering, entered, isOwnWords } from '../../domain/profile/entry.ts';
import {
  type Audience,
  type Sharing,
  sameAudiences,
  shared,
  sharedWith,
} from '../../domain/profile/sharing.ts';
import { storeOn } from '../../store/members.ts';
import { profileOn, profileWrites, type WhichDocument } from '../../store/profile.ts';
import { recordedForOwner } from './recorded-for-owner.ts';

/** What the owner says of a section: with whom they share it; with nobody takes an earlier consent back. */
export interface SectionShared extends Omit<Entering, 'by'> {
  readonly section: string;
  readonly audiences: readonly Audience[];
}

/**
 * Gives or withdraws the owner's consent for one section, for every version of the document at once (T5). The caller has
 * checked that they may. Throws what {@link shared} and {@link entered} refuse, and `NOT_FOUND` for no such team.
 */
export function shareSection(
  { table, cause, now }: CommandContext,
  by: PersonId,
  which: WhichDocument,
  { section, audiences, ...how }: SectionShared,
): Promise<Sharing> {
  return table.change(cause, now, async () => {
    const ownerId = await storeOn(table).ownerOf(which.teamId);
    if (!ownerId) throw kithError('NOT_FOUND');
    const { newest, sharing: before } = await profileOn(table).standing(which);
    const entry = unwrap(entered({ ...how, by }, ownerId, now));
    const isKnown = newest?.sections.some(({ key }) => key === section) ?? false;
    const sharing = before ?? { ...which, sections: {} };
    const after = unwrap(shared(sharing, { key: section, audiences, isKnown }, entry));
    if (after === sharing) return nothingToChange<Sharing>(sharing);
    const nowSharedWith = sharedWith(after, section);
    const changed = event({
      name: 'SectionConsentChanged',
      subject: `${which.teamId}/${which.kind}`,
      sequence: (before?.version ?? 0) + 1,
      data: { teamId: which.teamId, document: which.kind, section, audiences: [...nowSharedWith] },
    });
    return {
      value: after,
      writes: [
        ...profileWrites.consent(before, after, section),
        ...(isOwnWords(entry) ? [] : await recordedForOwner(table, which, now)),
      ],
      events: sameAudiences(sharedWith(sharing, section), nowSharedWith) ? [] : [changed],
    };
  });
}
