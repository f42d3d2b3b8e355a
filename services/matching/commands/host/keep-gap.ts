import type { Work } from '@kith/service-kit';
import { nextLookAt } from '../../domain/ladder/ladder.ts';
import type { Occurrence } from '../../domain/occurrence.ts';
import { ladderTimers, occurrences } from '../../store/hours.ts';

/** Stores a day of agreed hours, and with it when it is to be looked at next. Every change of one goes through here. */
export async function keepGap(work: Work, occurrence: Occurrence): Promise<Occurrence> {
  const before = await work.get(occurrences, occurrence.id);
  const at = nextLookAt(occurrence);
  if (at !== (before && nextLookAt(before))) await setTimer(work, occurrence.id, at);
  work.put(occurrences, occurrence);
  if (before && isGap(before) && !isGap(occurrence)) sayClosed(work, occurrence);
  return occurrence;
}

/** Nobody covers it: while it is open, and while a claim waits for the owner. */
function isGap({ state }: Occurrence): boolean {
  return state === 'OPEN' || state === 'CLAIMED';
}

function sayClosed(work: Work, { id, teamId, window, state }: Occurrence): void {
  const sequence = work.versionOf(occurrences, id);
  const how = state === 'COVERED' ? 'COVERED' : 'NOT_NEEDED';
  work.say('GapClosed', { subject: id, sequence }, { gapId: id, teamId, window, how });
}

/** Sets when a gap is to be looked at next, or that it need not be. */
export async function setTimer(
  work: Work,
  gapId: Occurrence['id'],
  at: Occurrence['window']['from'] | undefined,
): Promise<void> {
  const timer = await work.get(ladderTimers, gapId);
  if (timer?.at !== at) work.put(ladderTimers, { gapId, ...(at !== undefined && { at }) });
}
