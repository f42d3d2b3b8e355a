import { addDays, type DateText, instantAt } from '@kith/kernel';
import type { HoursFact } from '../facts/weekly-hours.ts';
import type { MemberFact } from '../people.ts';

/** Someone's place as a paid worker, from nine in the morning of a day until nine of another, in a team of their own. */
export function placedFrom(personId: string, from: DateText, until?: DateText): MemberFact {
  const began = { sequence: 1, at: instantAt(from, '09:00'), kind: 'PAID_WORKER', status: 'ACTIVE' } as const;
  const left = until && ({ ...began, sequence: 2, at: instantAt(until, '09:00'), status: 'ENDED' } as const);
  return {
    teamId: `team-of-${personId}`,
    memberId: `member-${personId}`,
    personId,
    changes: [began, ...(left ? [left] : [])],
  };
}

/** Hours every Monday, agreed the day before they begin. */
export function everyMonday(
  teamId: string,
  minutes: number,
  { startsOn, endsOn, workerId }: { startsOn: DateText; endsOn?: DateText; workerId?: string },
): HoursFact {
  const at = instantAt(addDays(startsOn, -1), '09:00');
  return {
    agreedId: `${teamId}-${startsOn}-${minutes}`,
    teamId,
    ownerId: `owner-of-${teamId}`,
    weekday: 1,
    minutes,
    startsOn,
    heard: [{ sequence: 1, at, ...(endsOn && { endsOn }), ...(workerId && { workerId }) }],
  };
}
