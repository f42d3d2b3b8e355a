import { instantAt, instantText, Temporal } from '@kith/kernel';
import { type CommandContext, type Consumer, change, decided, find } from '@kith/service-kit';
import { endOffers } from '../commands/sharing/end-sharing.ts';
import { showAgain } from '../commands/sharing/show-again.ts';
import {
  agreedAtFirst,
  heardFrom,
  heeding,
  isSharing,
  type SharingRecord,
} from '../domain/sharing/agreement.ts';
import { sharingRecords } from '../store/sharing.ts';

/** A neighbour stops sharing (F11): what we offered it is taken back, and its claims that wait end. */
export const sharingStopped: Consumer<'SharingStopped'> = async (
  { circle, time, sequence, data },
  context,
) => {
  const { how: word, withdrawals, heard } = data;
  await hear(context, circle, { word, at: moment(time), withdrawals, heard, sequence });
  if (!isSharing(await find(context.table, sharingRecords, circle))) await endOffers(context, circle);
  return decided(context, async () => undefined);
};

/** A neighbour consents to share again: gaps shown next door are shown there again (M11). An older word that comes late changes nothing (F10). */
export const sharingResumed: Consumer<'SharingResumed'> = async (
  { circle, time, sequence, data },
  context,
) => {
  await hear(context, circle, { word: 'SHARES', at: moment(time), ...data, sequence });
  await showAgain(context, circle);
  return decided(context, async () => undefined);
};

function hear(context: CommandContext, circle: string, theirs: SharingRecord['theirs']): Promise<void> {
  return change(context, async (work) => {
    const neighbours = await context.neighbourhood.neighbours();
    const from = neighbours.find(({ slug }) => slug === circle)?.agreement.from;
    const known = await work.get(sharingRecords, circle);
    const record = known ?? agreedAtFirst(circle, from ? instantAt(from, '00:00') : theirs.at);
    const after = heeding(record, heardFrom(record, theirs), context.now);
    if (after !== record) work.put(sharingRecords, after);
  });
}

function moment(time: string): string {
  return instantText(Temporal.Instant.from(time));
}
