import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import type { HatGrant } from '../domain/hat-grant.ts';
import type { Hat, Holder } from '../domain/hats/hat.ts';
import { groupPk, type Kept, next } from './kept.ts';
import { storeOn, writes } from './members.ts';

export type KeptHat = Kept<Hat>;

/** Sort keys of hats begin with this. */
export const HATS = 'HAT#';
const hatKey = ({ groupId, slug }: Pick<Hat, 'groupId' | 'slug'>): Key => ({
  pk: groupPk(groupId),
  sk: HATS + slug,
});

/** What is read of hats one by one; opening a group reads them all along. */
export function hatsOn(table: Table) {
  const hatOf = (groupId: GroupId, slug: string) => table.get<KeptHat>(hatKey({ groupId, slug }));
  return { hatOf };
}

/**
 * The writes that keep a hat, and with it what gives its permissions: a grant with each person who holds it, given,
 * changed and taken away in the same transaction (T11). None when the hat is as it was.
 */
export async function hatWrites(table: Table, before: KeptHat | undefined, after: Hat): Promise<Write[]> {
  const { pk: _, sk: __, version: ___, ...content } = after as Hat & Partial<Item>;
  const kept: Write = { put: { ...content, ...hatKey(after), version: next(before) } as Item };
  const earlier = (before?.holders ?? []).map((holder) => grantTo(holder, after));
  const given = after.holders.map((holder) => grantTo(holder, after));
  const isSaid = before && sameText(content, before);
  const gone = earlier.filter((grant) => !given.some((one) => isSameStretch(one, grant)));
  const changed = given.filter((grant) => !earlier.some((one) => isSame(one, grant)));
  if (isSaid) return [];
  return [kept, ...(await Promise.all([...gone.map(taken(table)), ...changed.map(put(table))])).flat()];
}

function grantTo({ personId, memberId, from, until }: Holder, { groupId, slug }: Hat): HatGrant {
  return { groupId, personId, memberId, hat: slug, from, until };
}

const isSameStretch = (a: HatGrant, b: HatGrant): boolean => a.personId === b.personId && a.from === b.from;
const isSame = (a: HatGrant, b: HatGrant): boolean =>
  isSameStretch(a, b) && a.until === b.until && a.memberId === b.memberId;

function sameText(content: object, { pk: _, sk: __, version: ___, ...before }: KeptHat): boolean {
  return JSON.stringify(content) === JSON.stringify(before);
}

const taken = (table: Table) => async (grant: HatGrant) => {
  const kept = await storeOn(table).grantOf(grant);
  return kept ? [writes.grantGone(kept)] : [];
};

const put = (table: Table) => async (grant: HatGrant) => [
  writes.grant(await storeOn(table).grantOf(grant), grant),
];
