import type { Id } from '@kith/kernel';
import type { Item, Page, PageAsked, Table, Write } from '@kith/service-kit';

/** That a team exists: the one list of all teams, for who sees to the end of a circle (F12). */
interface OnRoll extends Item {
  readonly teamId: Id<'team'>;
}

const ROLL = 'TEAMS';

/** Enters a new team in the list of all teams. */
export function enterOnRoll(teamId: Id<'team'>): Write {
  return { put: { pk: ROLL, sk: teamId, teamId, version: 1 } as OnRoll };
}

/** All teams there ever were, in the order of their ids. */
export function teamsOnRoll(table: Table, page: PageAsked): Promise<Page<OnRoll>> {
  return table.list<OnRoll>({ pk: ROLL, ...page });
}
