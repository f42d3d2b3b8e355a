import type { PersonId } from '@kith/kernel';
import type { CommandContext, Item } from '@kith/service-kit';
import type { KeptAbout, PersonExport } from '../../domain/export/person-export.ts';
import { type Cast, mentions, type Redaction, redacted } from '../../domain/export/redaction.ts';
import { unsealed } from '../../domain/export/sealed.ts';
import type { GroupId } from '../../domain/group.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Access } from '../../domain/profile/access.ts';
import type { Section } from '../../domain/profile/document.ts';
import { groupOf, isOfDocuments, keptAboutOn, whatIs } from '../../store/kept-about.ts';
import { type Place, storeOn } from '../../store/members.ts';

/**
 * All that teams keep about one person, for themselves (C11): what lies with them, and whatever mentions them in a group
 * they have or had a place in; the documents of their own team and who read them, whole. Other people are redacted. Without
 * `own`, what lies with the person is left out: for whoever acts for them in one team.
 */
export async function exportPerson(
  { table, circle, now }: Pick<CommandContext, 'table' | 'circle' | 'now'>,
  { personId, memberships }: { readonly personId: PersonId; readonly memberships: readonly Membership[] },
  { own: withOwn }: { readonly own: boolean } = { own: true },
): Promise<PersonExport> {
  const store = keptAboutOn(table);
  const groupIds = [...new Set(memberships.map(({ teamId }) => teamId))];
  const owned = memberships.filter(({ kind }) => kind === 'OWNER').map(({ teamId }) => teamId);
  const memberIds = memberships.map(({ memberId }) => memberId);
  const own = withOwn ? await store.ofPerson(personId, memberIds) : [];
  const groups = await Promise.all(groupIds.map((groupId) => within(table, groupId)));
  const all = [...groups.flat(), ...own];
  const redactionFor = redactions(all, personId);
  const isTheirs = (item: Item) => own.includes(item) || isOfDocuments(item, owned);
  const about = all.filter((item) => isTheirs(item) || mentions(item, personId));
  const each = new Map(about.map((item) => [`${item.pk} ${item.sk}`, item]));
  const kept = [...each.values()].map(
    (item): KeptAbout => shown(unsealed(item, personId, now), redactionFor(item), owned, isTheirs(item)),
  );
  return { format: 'kith.person-export.teams.v1', circle, personId, madeAt: now, kept };
}

async function within(table: CommandContext['table'], groupId: GroupId): Promise<Item[]> {
  const places = await storeOn(table).placesOf(groupId);
  const people = places.map(({ personId }) => personId);
  return keptAboutOn(table).ofGroup(groupId, people);
}

/** What each thing is redacted by: people are what they are in the very group it is of, or else in another. */
function redactions(items: readonly Item[], self: PersonId): (item: Item) => Redaction {
  const anywhere = castOf(items, self);
  const byGroup = Map.groupBy(items, groupOf);
  const casts = new Map([...byGroup].map(([group, found]) => [group, castOf(found, self)]));
  return (item) => ({ self, cast: new Map([...anywhere, ...(casts.get(groupOf(item)) ?? [])]) });
}

/** Everyone else who is in what was found: members by their kind, whoever else read by their hat. */
function castOf(items: readonly Item[], self: PersonId): Cast {
  const people = items
    .filter((item) => ['PLACE', 'ACCESS'].includes(whatIs(item)))
    .map((item) => item as Item & Pick<Place & Access, 'personId' | 'name'> & Partial<Pick<Place, 'kind'>>)
    .map(({ personId, kind, name }) => [personId, { as: kind ?? 'SAFEGUARDING_LEAD', name }] as const);
  return new Map(people.filter(([personId]) => personId !== self));
}

/** One thing without keys of the table. Sections are the owner's words: whole for the owner, to others their keys. */
function shown(item: Item, redaction: Redaction, owned: readonly GroupId[], isMine: boolean): KeptAbout {
  const { pk, sk, gsi1pk: _, gsi1sk: __, version: ___, expiresAt: ____, ...kept } = item;
  const { sections, ...rest } = kept as { readonly sections?: unknown };
  const written = isWritten(sections) ? sections : undefined;
  const words = isOfDocuments(item, owned) ? written : written?.map(({ key }) => key);
  const content = redacted(written ? rest : kept, redaction, isMine) as KeptAbout['content'];
  return {
    what: whatIs(item),
    where: place(`${pk}/${sk}`, redaction),
    content: words ? { ...content, sections: words } : content,
  };
}

function isWritten(sections: unknown): sections is readonly Section[] {
  return Array.isArray(sections) && sections.some((section) => typeof section === 'object');
}

function place(where: string, { cast }: Redaction): string {
  return where.replaceAll(/[^#/]+/g, (part) => cast.get(part)?.as ?? part);
}
