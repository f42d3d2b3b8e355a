import type { Work } from '@kith/service-kit';
import type { Gathering } from '../../domain/programme/gathering.ts';
import { gatherings, programmeVersion } from '../../store/programme.ts';

/** Keeps an event that was loaded before or is new, and says that the programme is another one now. */
export async function keepGathering(work: Work, gathering: Gathering): Promise<void> {
  const before = await work.get(programmeVersion);
  work.put(gatherings, gathering);
  work.put(programmeVersion, { version: (before?.version ?? 0) + 1 });
}
