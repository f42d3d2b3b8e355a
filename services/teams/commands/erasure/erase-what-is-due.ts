import { recordKinds } from '@kith/contracts';
import { addDays, dateOf, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { dueOf, type ErasedSoFar, type Erasure } from '../../domain/erasure/erasure.ts';
import { recordsKept } from '../../domain/erasure/kept-until.ts';
import { dueOn } from '../../store/due.ts';
import { erasedSoFar, erasures } from '../../store/erasures.ts';
import { tiesOf } from './ties.ts';

/** What the daily look at due things calls an erasure that has to be looked at. */
export const ERASURE_DUE = 'ERASURE';

/**
 * Has every service erase what need not be kept of a person any more (F13): with `askedBy`, because they asked, now and
 * whenever more of it may go; else because its time has come. Answers nothing when nothing may go today.
 */
export function eraseWhatIsDue(
  context: CommandContext,
  personId: PersonId,
  askedBy?: PersonId,
): Promise<Erasure | undefined> {
  return change(context, async (work) => {
    const { now } = context;
    const before = (await work.get(erasedSoFar, personId)) ?? { personId, gone: {} };
    const soFar: ErasedSoFar =
      askedBy === undefined || before.asked ? before : { ...before, asked: { by: askedBy, at: now } };
    const ties = await tiesOf(context, personId);
    const kept = recordsKept({ ...ties, asked: soFar.asked !== undefined }, now);
    const { records, last } = dueOf(kept, soFar.gone, dateOf(now));
    if (records.length === 0) {
      if (soFar !== before) work.put(erasedSoFar, soFar);
      return undefined;
    }
    const gone = Object.fromEntries(records.map(({ record, until }) => [record, until]));
    work.put(erasedSoFar, { ...soFar, gone: { ...soFar.gone, ...gone } });
    const erasure: Erasure = {
      id: newId('erasure'),
      personId,
      teamIds: ties.ownedIds,
      records: last ? recordKinds : records.map(({ record }) => record),
      last,
      begunAt: now,
      ...(soFar.asked && { askedBy: soFar.asked.by }),
      parts: [],
    };
    work.write(ties.stillStands);
    await sayDue(work, erasure);
    work.write(await lookAgain(context, erasure));
    return erasure;
  });
}

/** Tells every service what is to be erased; told again, it erases what came late. */
export async function sayDue(work: Work, erasure: Erasure): Promise<void> {
  const { id, personId, teamIds, records, last } = erasure;
  await work.get(erasures, id);
  const sequence = work.versionOf(erasures, id);
  work.put(erasures, erasure);
  work.say(
    'ErasureDue',
    { subject: id, sequence },
    { erasureId: id, personId, teamIds: [...teamIds], records: [...records], last },
  );
}

/** Has the erasure looked at tomorrow. */
export function lookAgain({ table, now }: CommandContext, { id }: Pick<Erasure, 'id'>) {
  return dueOn(table).remember({ day: addDays(dateOf(now), 1), what: ERASURE_DUE, ref: id });
}
