import { type DateText, type InstantText, Temporal } from '@kith/kernel';
import type { News } from '../notice.ts';
import type { Team } from '../team.ts';
import { stateAt } from './standing.ts';

/** What members are told when their team rests, mourns, closes or is open again: plain words, and nobody's reasons. */
export function stateNews(team: Team, ownerName: string, now: InstantText): News {
  const { teamId, name, standing } = team;
  const died = standing?.endedOn ? ` on ${inWords(standing.endedOn)}` : '';
  const words = {
    ACTIVE: `${name} is up and about.`,
    QUIET: `${name} rests for now. Everyone keeps their place, and it can go on at any time.`,
    BEREAVED: `We are sorry to tell you that ${ownerName} died${died}. Visits are called off. What you wrote down together is kept.`,
    CLOSED: `${name} is closed. What was kept can still be read.`,
  }[stateAt(team, now)];
  return { groupId: teamId, kind: 'TEAM_STATE', about: teamId, words };
}

/** A date as people say it: `12 May 2026`. */
function inWords(date: DateText): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { dateStyle: 'long' });
}
