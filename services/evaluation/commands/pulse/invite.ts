import {
  dateOf,
  derivedId,
  endOfMonth,
  lastDayOfMonth,
  type MonthText,
  monthOf,
  type PersonId,
} from '@kith/kernel';
import { type CommandContext, change, eachApart, type Work } from '@kith/service-kit';
import { tellingsBy } from '../../domain/rules/pulse-invitations.ts';
import { pulseAnswered, pulseTellings } from '../../store/pulse.ts';
import { inBatches } from '../rounds/batches.ts';
import { tiesAt } from '../rounds/ties.ts';

/** So many people are told in one transaction: an item and a message each, and that they have not answered meanwhile. */
const AT_ONCE = 33;

interface Telling {
  readonly month: MonthText;
  /** How often somebody has been told by now. */
  readonly tellings: number;
}

/**
 * Has those who have not answered the pulse of the month told that it is open, by the channel they chose, and reminded
 * once (E8). Someone of several teams is told once; professionals are not asked every month.
 */
export async function inviteToPulse(context: CommandContext): Promise<void> {
  const { table, now } = context;
  const telling = { month: monthOf(now), tellings: tellingsBy(dateOf(now)) };
  if (telling.tellings === 0) return;
  const asked = [...(await tiesAt(table, now))].flatMap(([personId, ties]) =>
    ties.some(({ group }) => group !== 'PROFESSIONALS') ? [personId] : [],
  );
  await eachApart(inBatches(asked, AT_ONCE), (batch) =>
    change(context, async (work) => {
      for (const personId of batch) await tell(work, personId, telling);
    }),
  );
}

async function tell(work: Work, personId: PersonId, { month, tellings }: Telling): Promise<void> {
  if (await work.get(pulseAnswered, personId, month)) return;
  const told = (await work.get(pulseTellings, personId, month))?.tellings ?? 0;
  if (told >= tellings) return;
  work.hold(pulseAnswered, personId, month);
  work.put(pulseTellings, { personId, month, tellings });
  const messageId = derivedId('message', `pulse ${personId} ${tellings}`, `${month}-01`);
  const values = { by: lastDayOfMonth(month), month };
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    { messageId, personId, kind: 'PULSE_INVITATION', values, notAfter: endOfMonth(month) },
  );
}
