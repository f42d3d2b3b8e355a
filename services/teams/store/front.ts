import type { IdKind } from '@kith/kernel';
import type { Item, Table } from '@kith/service-kit';
import type { Team } from '../domain/team.ts';
import { groupPk, type Kept } from './kept.ts';
import { type KeptMatter, type Matter, OPEN } from './matters.ts';
import { type KeptPlace, PLACE } from './members.ts';

/** A group as one read opens it: who belongs to it, its hats, and what is open in it. All of it consistent. */
export interface Front {
  readonly team: Kept<Team> | undefined;
  /** Everyone who has or had a place. */
  readonly places: readonly KeptPlace[];
  /** Open matters of one kind, oldest first. */
  open<T extends Matter>(kind: IdKind): readonly KeptMatter<T>[];
  /** What else lies with the group, by the beginning of its sort key. */
  items<T>(prefix: string): readonly Kept<T>[];
}

/** Opens a group: one query, however much of it is asked for. What is past lies elsewhere, so that it stays small. */
export async function frontOf(table: Table, groupId: string): Promise<Front> {
  const all = await table.all<Item>({ pk: groupPk(groupId) });
  const items = <T>(prefix: string) => all.filter(({ sk }) => sk.startsWith(prefix)) as Kept<T>[];
  return {
    team: items<Team>('TEAM')[0],
    places: items(PLACE),
    open: <T extends Matter>(kind: IdKind) => items(`${OPEN}${kind}_`) as unknown as KeptMatter<T>[],
    items,
  };
}
