import { derivedId, type Id, type IdKind } from '@kith/kernel';
import type { DemoPerson, DemoTeam } from '../demo-data/index.ts';

/** The day from which the demo's teams agree their hours. */
export const DEMO_DAY = '2026-11-01';

/** An id that is always the same for the same words: what is entered twice under it stays one thing. */
export function stableId<K extends IdKind>(kind: K, ...words: readonly string[]): Id<K> {
  return derivedId(kind, words.join('\n'), DEMO_DAY);
}

/** The id of a demo team. */
export function teamIdOf({ owner }: DemoTeam): Id<'team'> {
  return stableId('team', owner.circle, owner.username);
}

/** The id of someone's place in a demo team. */
export function memberIdOf(team: DemoTeam, { username }: DemoPerson): Id<'member'> {
  return stableId('member', teamIdOf(team), username);
}
