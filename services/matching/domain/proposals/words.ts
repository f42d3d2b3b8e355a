import { clockOf, dateOf, minutesOf, type TimeWindow, weekdayOf } from '@kith/kernel';
import type { Need } from '../hours.ts';
import { named } from '../opportunities/shown.ts';
import type { Worker } from '../worker.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** More than a few say nothing. */
const MOST = 4;

/** Who would come, to the owner of the hours. */
interface WhoComes {
  readonly worker: Pick<Worker, 'languages' | 'skills'>;
  readonly need: Need;
  readonly window: TimeWindow;
  readonly minutesAway: number | undefined;
  /** On how many days of four weeks they come to the team anyway. */
  readonly days: number;
}

/** Why a worker is proposed, to the owner: from what owners see of whoever could come to them, and nothing else. */
export function reasonsToOwner({ worker, need, window, minutesAway, days }: WhoComes): string[] {
  const languages = [...(need.essentialLanguages ?? []), ...need.languages];
  const spoken = languages.filter((language) => worker.languages.includes(language));
  const skills = need.skills.filter((skill) => worker.skills.includes(skill));
  return [
    days > 0 && `comes to you already, on ${counted(days, 'day')} within four weeks`,
    spoken.length > 0 && `speaks ${spoken.map(named).join(', ')}`,
    skills.length > 0 && `brings ${skills.map((skill) => skill.replaceAll('-', ' ')).join(', ')}`,
    minutesAway !== undefined && `${minutesAway} min away`,
    `chose to work on ${weekdayIn(window)} from ${clockOf(window.from)} to ${clockOf(window.to)}`,
  ]
    .filter((words) => words !== false)
    .slice(0, MOST);
}

/** What someone's coming changes for the owner. */
interface ForOwner {
  readonly window: TimeWindow;
  /** How many different people come within four weeks, without them and with them. */
  readonly people: { readonly without: number; readonly with: number };
  /** How many the owner would like at most, when with them there are more. */
  readonly beyond: number | undefined;
}

/** What proposed hours change for the owner. */
export function changesForOwner({ window, people, beyond }: ForOwner): string[] {
  const within = `${people.with === 1 ? '1 person' : `${people.with} different people`} would come within four weeks`;
  return [
    `${lengthOf(minutesOf(window))} that nobody covers now would be covered.`,
    people.with > people.without
      ? `${within}, one more than without them.`
      : `Nobody new comes: ${within}, as now.`,
    ...(beyond === undefined
      ? []
      : [`That is more than the ${beyond} you wanted: say if it is fine this time.`]),
    'If you say no, the hours stay open, and nobody hears why.',
  ];
}

/** What hours change for whoever takes them. */
interface ForWorker {
  readonly window: TimeWindow;
  /** Minutes of that week they hold. */
  readonly heldMinutes: number;
  readonly wantedHours: number | undefined;
  /** How many visits they hold that begin on that day. */
  readonly thatDay: number;
}

/** What proposed hours change for the worker. */
export function changesForWorker({ window, heldMinutes, wantedHours, thatDay }: ForWorker): string[] {
  const after = lengthOf(heldMinutes + minutesOf(window));
  const wanted = wantedHours === undefined ? '' : ` You want ${lengthOf(Math.round(wantedHours * 60))}.`;
  const day = weekdayIn(window);
  return [
    `Your week would have ${after} instead of ${lengthOf(heldMinutes)}.${wanted}`,
    thatDay === 0
      ? `You hold nothing else on that ${day}.`
      : `On that ${day} you hold ${counted(thatDay, 'other visit')}.`,
    'If you say no, nobody hears why, and you are not asked for these hours again.',
  ];
}

function weekdayIn({ from }: TimeWindow): string {
  return weekdays[weekdayOf(dateOf(from)) - 1] ?? '';
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
