import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { Carried, Carriers } from '../../domain/channels/carriers.ts';
import { goesAlong, waitsUntil } from '../../domain/channels/gathered.ts';
import { begun, expired, isDue, type Message, sent } from '../../domain/channels/message.ts';
import { brokenOff, inVain, placed } from '../../domain/channels/place.ts';
import { channelFor, hasContactPoint, isOfUse, presses, type Reach } from '../../domain/channels/reach.ts';
import { mostInOne } from '../../domain/rules/digest.ts';
import { allMessagesTo, dueMessages, lastMails, messages, outlived } from '../../store/channels/messages.ts';
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
  const carried = await carry(mine.messages, mine.reach, carriers, context.now);
  await settle(context, mine.messages, carried);
  return carried;
}

interface Mine {
  /** The one that was due, and what goes in one e-mail with it. */
  readonly messages: readonly [Message, ...Message[]];
  readonly reach: Reach;
}

/** Takes a message to send it; nothing when somebody else has it, it goes another way by now, or waits for others. */
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
    const dueAt = waitsUntil(message, await work.get(lastMails, personId), now);
    if (dueAt) {
      work.put(messages, { ...message, dueAt });
      return undefined;
    }
    const together = [message, ...(goesAlong(message, now) ? await others(work, message) : [])];
    const mine = together.map((one) => begun(one, now)) as [Message, ...Message[]];
    for (const one of mine) work.put(messages, one);
    return { messages: mine, reach };
  });
}

/** What else goes to its person by e-mail now, and does not press: all of it is one e-mail. */
async function others(work: Work, { personId, id }: Message): Promise<Message[]> {
  const { table, now } = work.context;
  const known = (await allMessagesTo(table, personId)).filter((one) => one.id !== id && goesAlong(one, now));
  const found: Message[] = [];
  for (const one of known.slice(0, mostInOne(now) - 1)) {
    const message = await work.get(messages, personId, one.id);
    if (message && goesAlong(message, now)) found.push(message);
  }
  return found;
}

/** Keeps what came of a try, unless another one has begun meanwhile. */
function settle(context: CommandContext, mine: Mine['messages'], carried: Carried): Promise<void> {
  const { now } = context;
  return change(context, async (work) => {
    for (const { personId, id, tries } of mine) {
      const found = await work.get(messages, personId, id);
      if (found?.state !== 'SENDING' || found.tries !== tries) continue;
      work.put(messages, carried.taken ? sent(found, now) : inVain(found, carried, now));
    }
    const [{ personId, channel }] = mine;
    if (!carried.taken || channel !== 'EMAIL' || mine.every((message) => presses(message, now))) return;
    await work.get(lastMails, personId);
    work.put(lastMails, { personId, at: now });
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
