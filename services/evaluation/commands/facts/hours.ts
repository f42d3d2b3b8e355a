import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { withHeard } from '../../domain/facts/heard.ts';
import { withHours } from '../../domain/facts/weekly-hours.ts';
import { hoursFacts, wantedFacts } from '../../store/facts.ts';

/** Weekly hours were agreed, taken on, left, or are to end. */
export function recordWeeklyHours(
  { data, time, sequence }: KithEvent<'WeeklyHoursChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(hoursFacts, data.agreedId);
    const after = withHours(known, data, { sequence, at: time });
    if (after !== known) work.put(hoursFacts, after);
  });
}

/** A worker said how much they want to work, or no longer does. */
export function recordWantedHours(
  { data, time, sequence }: KithEvent<'WantedHoursChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const { workerId, minutes } = data;
    const known = await work.get(wantedFacts, workerId);
    const heard = withHeard(known?.heard ?? [], { sequence, at: time, minutes });
    if (heard !== known?.heard) work.put(wantedFacts, { workerId, heard });
  });
}
