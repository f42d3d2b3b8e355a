import { type CommandContext, change } from '@kith/service-kit';
import type { Carried, Carriers } from '../../domain/channels/carriers.ts';
import { begun, expired, isDue, type Message, sent } from '../../domain/channels/message.ts';
import { brokenOff, inVain, placed } from '../../domain/channels/place.ts';
import { channelFor, hasContactPoint, isOfUse, type Reach } from '../../domain/channels/reach.ts';
import { dueMessages, messages, outlived } from '../../store/channels/messages.ts';
import { carry } from './carry.ts';
import { reachOf } from './reach-of.ts';

/** What one tick sends at most, and how many at once: a function that waits for an answer each time still ends in time. */
const A_TICK = 150;
const AT_ONCE = 10;

/**
 * Sends what is due, each by the channel its person has chosen by now (C6), and lets go of what came too late. Who is at
 * one says so first, so that one only sends it. Where a service does not answer, the rest for it waits for the next tick.
 */
export async function sendDue(context: CommandContext, carriers: Carriers): Promise<void> {
  await letGo(context);
  let due = await dueMessages(context.table, context.now, A_TICK);
  while (due.length > 0) {
    const outcomes = await Promise.all(
      due
        .slice(0, AT_ONCE)
        .map(async (message) => ({ message, outcome: await send(context, message, carriers) })),
    );
    const silent = outcomes.filter(({ outcome }) => outcome?.taken === false && !outcome.forGood);
    const down = new Set(silent.map(({ message }) => message.channel));
    due = due.slice(AT_ONCE).filter(({ channel }) => !down.has(channel));
  }
}

async function send(
  context: CommandContext,
  { personId, id }: Message,
  carriers: Carriers,
): Promise<Carried | undefined> {
  const mine = await begin(context, personId, id);
  if (!mine) return undefined;
  const carried = await carry(mine.message, mine.reach, carriers, context.now);
  await settle(context, mine.message, carried);
  return carried;
}

interface Mine {
  readonly message: Message;
  readonly reach: Reach;
}

/** Takes a message to send it; nothing when somebody else has it, or it goes another way by now. */
function begin(context: CommandContext, personId: string, id: string): Promise<Mine | undefined> {
  const { now } = context;
  return change(context, async (work) => {
    const message = await work.get(messages, personId, id);
    if (!message || !isDue(message, now)) return undefined;
    const reach = await reachOf(work, personId);
    const gone = brokenOff(message);
    const channel = channelFor(reach, message, now);
    const isAsChosen = channel === message.channel && hasContactPoint(reach, channel);
    if (gone || !isOfUse(message, now) || !isAsChosen) {
      work.put(messages, gone ?? placed(message, reach, now));
      return undefined;
    }
    const mine = begun(message, now);
    work.put(messages, mine);
    return { message: mine, reach };
  });
}

/** Keeps what came of a try, unless another one has begun meanwhile. */
function settle(context: CommandContext, mine: Message, carried: Carried): Promise<void> {
  const { now } = context;
  return change(context, async (work) => {
    const found = await work.get(messages, mine.personId, mine.id);
    if (found?.state !== 'SENDING' || found.tries !== mine.tries) return;
    work.put(messages, carried.taken ? sent(found, now) : inVain(found, carried, now));
  });
}

/** What waits in somebody's hands and is of no use any more: those who see to messages are told. */
async function letGo(context: CommandContext): Promise<void> {
  const { now } = context;
  for (const { personId, id } of await outlived(context.table, now)) {
    await change(context, async (work) => {
      const message = await work.get(messages, personId, id);
      if (message?.state === 'IN_HAND' && !isOfUse(message, now)) work.put(messages, expired(message));
    });
  }
}
