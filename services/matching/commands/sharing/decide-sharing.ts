import { type CircleSlug, instantAt, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import {
  agreedAtFirst,
  consented,
  heeding,
  type SharingRecord,
  stopped,
} from '../../domain/sharing/agreement.ts';
import { sharingRecords } from '../../store/sharing.ts';
import { endSharing } from './end-sharing.ts';
import { showAgain } from './show-again.ts';

/**
 * The circle stops sharing with a neighbour (F11): from this moment nothing new is asked on either side. Offers out are
 * taken back, claims that wait end, visits with two consents stand. Throws `NO_NEIGHBOUR`, `WRONG_STATE`.
 */
export async function stopSharing(
  context: CommandContext,
  { circle, how, by }: { circle: CircleSlug; how: 'PAUSED' | 'WITHDRAWN'; by: PersonId },
): Promise<SharingRecord> {
  const after = await decide(context, circle, (record) => unwrap(stopped(record, how, by, context.now)));
  await endSharing(context, circle);
  return after;
}

/**
 * The circle consents to share with a neighbour again. After a withdrawal nothing is shared before the neighbour
 * consents anew too; once both do, gaps shown next door are shown there again. Throws `NO_NEIGHBOUR`.
 */
export async function shareAgain(
  context: CommandContext,
  { circle, by }: { circle: CircleSlug; by: PersonId },
): Promise<SharingRecord> {
  const after = await decide(context, circle, (record) =>
    heeding(record, consented(record, by, context.now), context.now),
  );
  await showAgain(context, circle);
  return after;
}

async function decide(
  context: CommandContext,
  circle: CircleSlug,
  decision: (record: SharingRecord) => SharingRecord,
): Promise<SharingRecord> {
  const neighbours = await context.neighbourhood.neighbours();
  const neighbour = neighbours.find(({ slug }) => slug === circle);
  if (!neighbour) throw kithError('NO_NEIGHBOUR');
  return change(context, async (work) => {
    const first = agreedAtFirst(circle, instantAt(neighbour.agreement.from, '00:00'));
    const record = (await work.get(sharingRecords, circle)) ?? first;
    const after = decision(record);
    if (after === record) return record;
    work.put(sharingRecords, after);
    sayWord(work, after);
    return after;
  });
}

/** The neighbour hears the word and when, never whose it was. */
function sayWord(work: Work, { circle, own: { word, withdrawals, heard } }: SharingRecord): void {
  const subject = `sharing:${work.context.circle}:${circle}`;
  const about = { subject, sequence: work.versionOf(sharingRecords, circle), to: [circle] };
  if (word === 'SHARES') work.say('SharingResumed', about, { withdrawals, heard });
  else work.say('SharingStopped', about, { how: word, withdrawals, heard });
}
