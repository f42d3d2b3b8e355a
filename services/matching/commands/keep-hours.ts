import { isDeepStrictEqual } from 'node:util';
import type { EventData } from '@kith/contracts';
import { dateOf } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { AgreedHours } from '../domain/agreed-hours.ts';
import { minutesAWeek } from '../domain/hours-security.ts';
import { agreedHours } from '../store/hours.ts';

/** Stores weekly hours, and says so when what others know of them changed. Every change of some goes through here. */
export async function keepHours(work: Work, agreed: AgreedHours): Promise<void> {
  const before = await work.get(agreedHours, agreed.id);
  work.put(agreedHours, agreed);
  const told = toldOf(agreed);
  if (before && isDeepStrictEqual(toldOf(before), told)) return;
  const sequence = work.versionOf(agreedHours, agreed.id);
  work.say('WeeklyHoursChanged', { subject: agreed.id, sequence }, told);
}

function toldOf(agreed: AgreedHours): EventData<'WeeklyHoursChanged'> {
  const { id, teamId, ownerId, weekday, startsOn, endsOn, named } = agreed;
  const agreedOn = dateOf(agreed.agreedAt);
  return {
    agreedId: id,
    teamId,
    ownerId,
    weekday,
    minutes: minutesAWeek(agreed),
    startsOn: startsOn > agreedOn ? startsOn : agreedOn,
    ...(endsOn !== undefined && { endsOn }),
    ...(named?.answer === 'ACCEPTED' && { workerId: named.workerId }),
  };
}
