import { addDays, type CircleSlug, dateOf, isBefore } from '@kith/kernel';
import { type CommandContext, change, eachApart, find, findAll, type Work } from '@kith/service-kit';
import { datesBetween, HORIZON_DAYS } from '../../domain/agreed-hours.ts';
import { isAhead, type Occurrence, occurrenceId } from '../../domain/occurrence.ts';
import { isToShowAgain, shownAgain } from '../../domain/sharing/agreement.ts';
import { hourLists, occurrences } from '../../store/hours.ts';
import { sharingLists, sharingRecords } from '../../store/sharing.ts';
import { offerAnew } from '../host/offering.ts';
import { isSharedOn } from './shared-on.ts';

/**
 * Shows a neighbour that shares again the gaps that are shown next door (M11, F11). Each is a change of its own, and
 * doing it again changes nothing; interrupted, it is finished by the hourly round.
 */
export async function showAgain(context: CommandContext, circle: CircleSlug): Promise<void> {
  const record = await find(context.table, sharingRecords, circle);
  if (!record || !isToShowAgain(record)) return;
  await eachApart(await shownNextDoor(context), ({ id }) =>
    change(context, (work) => showGap(work, id, circle)),
  );
  await change(context, async (work) => {
    const known = await work.get(sharingRecords, circle);
    if (known && known.resumedAt === record.resumedAt) work.put(sharingRecords, shownAgain(known));
  });
}

/** Finishes what an interruption left half done, with every neighbour. For the hourly round. */
export async function showAllAgain(context: CommandContext): Promise<void> {
  const records = await sharingLists.records(context.table);
  await eachApart(records.filter(isToShowAgain), ({ circle }) => showAgain(context, circle));
}

/** Every open gap that is shown as far as next door. No gap is further ahead than hours are unfolded. */
async function shownNextDoor({ table, now }: CommandContext): Promise<Occurrence[]> {
  const today = dateOf(now);
  const dates = datesBetween(today, addDays(today, HORIZON_DAYS));
  const agreed = await hourLists.allAgreedHours(table);
  const ids = agreed.flatMap(({ id }) => dates.map((date) => occurrenceId(id, date)));
  const found = await findAll(table, occurrences, ids);
  return [...found.values()].filter(({ state, step }) => state === 'OPEN' && step === 'NEIGHBOURS');
}

async function showGap(work: Work, gapId: Occurrence['id'], circle: CircleSlug): Promise<void> {
  const gap = await work.get(occurrences, gapId);
  const { now } = work.context;
  if (gap?.state !== 'OPEN' || gap.step !== 'NEIGHBOURS' || !isAhead(gap, now)) return;
  const { offer } = gap;
  // One that closed before the hours begin did so because its owner wanted it to.
  if (!offer || !isBefore(now, offer.closesAt) || offer.circles.includes(circle)) return;
  if (await isSharedOn(work, circle, dateOf(gap.window.from)))
    await offerAnew(work, gap, 'NEIGHBOURS', { closesAt: offer.closesAt });
}
