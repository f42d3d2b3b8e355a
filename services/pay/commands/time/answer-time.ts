import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { entryForTime } from '../../domain/time/entry.ts';
import { answeredRecord, stateOfTime, type TimeRecord } from '../../domain/time/record.ts';
import { putEntry } from '../../store/entries.ts';
import { termsInForce } from '../../store/terms.ts';
import { listWaiting, timeRecords } from '../../store/time.ts';
import { payFromCommons } from '../pot.ts';

/** A yes or no to logged time. */
interface Answer {
  readonly id: string;
  readonly approve: boolean;
  readonly reason?: string | undefined;
}

/**
 * Someone else answers logged time; a yes books it and pays it in the same transaction (P1, P14). What the commons do not
 * hold enough for waits for them, and the circle is asked.
 * Throws `NOT_FOUND`, `OWN_TIME`, `ALREADY_ANSWERED`, `TERMS_REQUIRED`.
 */
export function answerTime(
  context: CommandContext,
  { id, approve, reason }: Answer,
  by: PersonId,
): Promise<TimeRecord> {
  return change(context, async (work) => {
    const record = await work.get(timeRecords, id);
    if (!record) throw kithError('NOT_FOUND');
    const answer = { approved: approve, by, at: context.now, ...(reason !== undefined && { reason }) };
    const after = unwrap(answeredRecord(record, answer));
    if (after === record) return record;
    if (!approve) {
      work.put(timeRecords, after);
      return after;
    }
    const { booked, lacking } = await book(work, after);
    if (lacking) {
      const version = work.versionOf(timeRecords, id);
      work.say('CommonsShort', { subject: id, sequence: version }, { timeId: id, ...lacking });
    }
    work.put(timeRecords, booked);
    return booked;
  });
}

/** Pays approved time that waited for the commons, what was approved first coming first, as far as they reach (P14). */
export async function payWaiting(context: CommandContext): Promise<void> {
  for (const { id } of await listWaiting(context.table)) {
    const isPaid = await change(context, async (work) => {
      const record = await work.get(timeRecords, id);
      if (!record || stateOfTime(record) !== 'WAITING') return true;
      const { booked, lacking } = await book(work, record);
      if (!lacking) work.put(timeRecords, booked);
      return !lacking;
    });
    if (!isPaid) return;
  }
}

async function book(work: Work, record: TimeRecord) {
  const { table, circle, now } = work.context;
  const terms = await termsInForce(table, record.workerId, record.on);
  const { entry, fromCommons } = unwrap(entryForTime(record, terms, circle, now));
  const heldPence = fromCommons > 0 ? await payFromCommons(work, fromCommons) : undefined;
  if (heldPence !== undefined) return { booked: record, lacking: { neededPence: fromCommons, heldPence } };
  work.write(putEntry(entry));
  return { booked: { ...record, bookedAt: now } };
}
