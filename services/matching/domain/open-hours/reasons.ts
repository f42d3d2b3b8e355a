import { dateOf, weekdayOf } from '@kith/kernel';
import type { HoursOffered } from '../hours.ts';
import type { Worker } from '../worker.ts';

/** Why hours are shown to a worker. */
export interface HoursReason {
  readonly by: 'TEAM' | 'HOURS' | 'WAY' | 'LANGUAGE' | 'SKILL';
  readonly words: string;
}

/** More than a few say nothing. */
const MOST = 4;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How hours stand to a worker. */
interface Standing {
  readonly minutesAway: number | undefined;
  readonly knowsTeam: boolean;
  /** Whether they lie just outside what the worker chose. */
  readonly isNear: boolean;
}

/** Up to four plain reasons why hours are shown, from what the worker said of themselves and nothing else. */
export function reasonsFor(
  worker: Worker,
  { window, need }: HoursOffered,
  { minutesAway, knowsTeam, isNear }: Standing,
): HoursReason[] {
  const languages = [...(need.essentialLanguages ?? []), ...need.languages];
  const spoken = languages.find((language) => worker.languages.includes(language));
  const skill = need.skills.find((each) => worker.skills.includes(each));
  const way = minutesAway === undefined ? `in ${need.outwardCode}, where you go` : `${minutesAway} min away`;
  const reasons: (HoursReason | undefined)[] = [
    knowsTeam ? { by: 'TEAM', words: 'you know this team' } : undefined,
    {
      by: 'HOURS',
      words: `${isNear ? 'close to' : 'within'} your ${weekdays[weekdayOf(dateOf(window.from)) - 1]} hours`,
    },
    { by: 'WAY', words: way },
    spoken ? { by: 'LANGUAGE', words: `you speak ${inWords(spoken, true)}` } : undefined,
    skill ? { by: 'SKILL', words: `needs ${inWords(skill)}, which you bring` } : undefined,
  ];
  return reasons.filter((each) => each !== undefined).slice(0, MOST);
}

function inWords(term: string, isName = false): string {
  const words = term.replaceAll('-', ' ');
  return isName ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
