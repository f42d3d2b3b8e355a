import { connectionOf, pageAsked } from '@kith/service-kit';
import type { DocumentVersion } from '../../domain/profile/document.ts';
import { isOwnWords } from '../../domain/profile/entry.ts';
import { printout } from '../../domain/profile/print.ts';
import { sharedWith } from '../../domain/profile/sharing.ts';
import type { DocumentEntryResolvers, DocumentResolvers } from '../../generated.ts';
import { profileOn } from '../../store/profile.ts';
import { sightOf } from '../sight.ts';
import { openedBy } from './opening.ts';
import type { DocumentParent, DocumentSectionParent } from './parents.ts';

/** A version as others may know that it exists. */
export function documentShown(
  { teamId, kind, number, entry }: DocumentVersion,
  newest: number,
  { reason }: Pick<DocumentParent, 'reason'> = {},
): DocumentParent {
  return { teamId, kind, number, entry, newest, ...(reason && { reason }) };
}

export const document: DocumentResolvers = {
  version: ({ number }) => number,

  isNewest: ({ number, newest }) => number === newest,

  sections: async (parent, _, context) => {
    const { access } = await sightOf(context);
    const about = { teamId: parent.teamId };
    const { version, sections, sharing } = await openedBy(context, parent, 'SCREEN');
    const readable = new Set(sections.map(({ key }) => key));
    const knowsClosed = access.allows('section.knowAll', about);
    const seesConsent = access.allows('section.seeConsent', about);
    return version.sections
      .filter(({ key }) => readable.has(key) || knowsClosed)
      .map(({ key, title, text }): DocumentSectionParent => {
        const isOpen = readable.has(key);
        return {
          key,
          title: isOpen ? title : null,
          text: isOpen ? text : null,
          mayRead: isOpen,
          sharedWith: seesConsent ? sharedWith(sharing, key) : null,
          consent: seesConsent ? (sharing?.sections[key]?.entry ?? null) : null,
        };
      });
  },

  print: async (parent, _, context) => {
    const { version, sections } = await openedBy(context, parent, 'PRINT');
    const { front } = await sightOf(context);
    const { team, places } = await front(parent.teamId);
    const nameOf = (personId: string) => places.find((place) => place.personId === personId)?.name;
    const enteredByName = nameOf(version.entry.enteredBy);
    return printout({
      version,
      sections,
      teamName: team?.name ?? '',
      ownerName: nameOf(team?.ownerId ?? '') ?? '',
      ...(enteredByName && { enteredByName }),
    });
  },

  versions: async (parent, page, context) => {
    const found = await profileOn(context.table).versionsOf(parent, pageAsked(page));
    return connectionOf(found, (version) => documentShown(version, parent.newest, parent));
  },
};

export const documentEntry: DocumentEntryResolvers = {
  enteredBy: ({ enteredBy }) => ({ id: enteredBy }),
  onBehalfOf: ({ onBehalfOf }) => (onBehalfOf ? { id: onBehalfOf } : null),
  confirmed: ({ confirmed }) => confirmed ?? null,
  isOwnWords,
};
