import type { Item, Key, Write } from '@kith/service-kit';
import type { TeamStart } from '../domain/starting/team-start.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

const START = 'START';
const startKey = (teamId: string): Key => ({ pk: groupPk(teamId), sk: START });

/** How far the start of an opened team has come; nothing for one that started without the pipeline. */
export function startIn(front: Pick<Front, 'items'>): Kept<TeamStart> | undefined {
  return front.items<TeamStart>(START)[0];
}

/** Nobody changed a team's start meanwhile, or began it. */
export function sameStart(teamId: string, start: Kept<TeamStart> | undefined): Write {
  return { unchanged: startKey(teamId), version: start?.version ?? 0 };
}

/** The write that keeps a team's start. */
export function keepStart(before: Kept<TeamStart> | undefined, start: TeamStart): Write {
  return { put: { ...start, ...startKey(start.teamId), version: next(before) } as Item };
}
