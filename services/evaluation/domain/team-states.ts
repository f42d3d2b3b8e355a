import type { InstantText } from '@kith/kernel';
import type { TeamStateFact } from './facts/figures.ts';
import { lastBefore } from './facts/heard.ts';
import { type TeamFact, teamsBefore } from './people.ts';

/** Teams that had begun and not closed just before a moment; and those of them whose owner lived. */
export function openTeams(
  teams: readonly TeamFact[],
  states: readonly TeamStateFact[],
  instant: InstantText,
): { readonly all: readonly TeamFact[]; readonly withOwner: readonly TeamFact[] } {
  const stateOf = new Map(states.map(({ teamId, heard }) => [teamId, lastBefore(heard, instant)?.state]));
  const all = teamsBefore(teams, instant).filter(({ teamId }) => stateOf.get(teamId) !== 'CLOSED');
  return { all, withOwner: all.filter(({ teamId }) => stateOf.get(teamId) !== 'BEREAVED') };
}
