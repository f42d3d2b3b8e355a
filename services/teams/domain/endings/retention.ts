import type { InstantText } from '@kith/kernel';
import { type Retention, retentionAfter } from '../rules/retention.ts';
import { numberOf } from '../starting/stage.ts';
import type { TeamStart } from '../starting/team-start.ts';
import type { Team } from '../team.ts';
import { stateAt } from './standing.ts';

/** How long what a team kept is kept at least; nothing while it lives (T26). */
export function retentionOf(
  team: Team,
  start: TeamStart | undefined,
  now: InstantText,
): Retention | undefined {
  const state = stateAt(team, now);
  const endedOn = team.standing?.endedOn;
  if ((state !== 'BEREAVED' && state !== 'CLOSED') || endedOn === undefined) return undefined;
  const isContactOnly = start?.history.every(({ stage }) => numberOf(stage) === 1) ?? false;
  return retentionAfter(endedOn, isContactOnly);
}
