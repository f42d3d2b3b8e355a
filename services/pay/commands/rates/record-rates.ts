import { dateOf, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { RateTable } from '../../domain/rules/rate-table.ts';
import { type Recording, recordedVersion } from '../../domain/rules/recording.ts';
import { listRecordedRates, recordedRates } from '../../store/rates.ts';

/**
 * Records a version of a table of rates; two at once cannot both be the next one. Said again: the version it made.
 * Throws `BAD_INPUT`, `EDITED_MEANWHILE`, `BELOW_THE_LAW`.
 */
export function recordRates(recording: Recording, context: CommandContext): Promise<RateTable> {
  const { circle, table, now } = context;
  return change(context, async (work) => {
    const recorded = await listRecordedRates(table);
    const after = unwrap(recordedVersion(recording, { recorded, circle, today: dateOf(now) }));
    if (!recorded.includes(after)) work.put(recordedRates, after);
    return after;
  });
}
