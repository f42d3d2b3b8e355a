import { type Channel, channels } from '@kith/contracts';
import { addTo, newId } from '@kith/kernel';
import type { CommandContext, Stored } from '@kith/service-kit';
import { memoryTable } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearChannel } from './commands/channels/hear-channel.ts';
import { keepMessage } from './commands/channels/keep-message.ts';
import { sendDue } from './commands/channels/send-due.ts';
import { setContact } from './commands/channels/set-contact.ts';
import type { Carried, Carriers } from './domain/channels/carriers.ts';
import { isUnreached, type Message } from './domain/channels/message.ts';

const PERSON = 'bernice';
const ids = Array.from({ length: 3 }, () => newId('message'));
const postal = { name: 'B', lines: ['1 High Street'], postcode: 'E5 0LS' };

const answers = {
  taken: async (): Promise<Carried> => ({ taken: true }),
  down: async (): Promise<Carried> => ({ taken: false, problem: 'NO_ANSWER', forGood: false }),
  refused: async (): Promise<Carried> => ({ taken: false, problem: 'REFUSED', forGood: true }),
  gone: () => new Promise<Carried>(() => undefined),
};

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('request' as const), which: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('choose' as const),
      channel: fc.constantFrom(...channels),
      sequence: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('contact' as const),
      urgentChannel: fc.option(fc.constantFrom(...channels), { nil: undefined }),
      has: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('tick' as const),
      answer: fc.constantFrom('taken', 'down', 'refused', 'gone'),
      minutes: fc.constantFrom(0, 5, 60),
      twice: fc.boolean(),
    }),
  },
);

/** What was handed out, and whether it came to anything. */
interface Handed {
  readonly by: Channel;
  readonly id: string;
  readonly answer: keyof typeof answers;
}

/** One person's messages, told by some history. */
function history() {
  const table = memoryTable({ circle: 'clapton', service: 'connectors' });
  const handed: Handed[] = [];
  const chosen: { channel: Channel; sequence: number; urgent?: Channel | undefined } = {
    channel: 'APP',
    sequence: 0,
  };
  let now = '2026-11-23T09:00:00Z';
  let answer: keyof typeof answers = 'taken';
  const cause = { correlationId: 'test', causationId: 'test' };
  const context = () => ({ circle: 'clapton', table, cause, now }) as unknown as CommandContext;
  const kept = () =>
    table
      .items()
      .filter(({ pk }) => pk.startsWith('MESSAGES#OF#'))
      .map((item) => (item as Stored<Message>).value);

  /** Everything urgent: the channel for that is the one chosen, where there is one. */
  const rightNow = () => chosen.urgent ?? chosen.channel;
  const carrier = (by: Channel) => (): Promise<Carried> => {
    expect(rightNow()).toBe(by);
    const mine = kept().filter(({ state, channel }) => state === 'SENDING' && channel === by);
    expect(mine.length).toBeGreaterThan(0);
    return answers[answer]();
  };
  const carriers: Carriers = {
    email: (email) => {
      handed.push({ by: 'EMAIL', id: email.messageId, answer });
      return carrier('EMAIL')();
    },
    text: ({ seconds }) => {
      // A text bears no id: the three messages end at times of their own.
      handed.push({ by: 'SMS', id: addTo(now, { seconds }), answer });
      return carrier('SMS')();
    },
    linkTo: async () => 'https://app.test/',
  };

  const hear = async (consumer: typeof keepMessage | typeof hearChannel, event: object) =>
    table.change(cause, now, () =>
      (consumer as (event: unknown, context: CommandContext) => never)({ time: now, ...event }, context()),
    );

  const does = {
    request: ({ which }: { which: number }) =>
      hear(keepMessage, {
        data: {
          messageId: ids[which],
          personId: PERSON,
          kind: 'VISIT_CANCELLED',
          values: { from: '2026-11-24T09:00:00Z' },
          notAfter: `2026-11-24T0${which + 5}:00:00Z`,
        },
      }),
    choose: ({ channel, sequence }: { channel: Channel; sequence: number }) => {
      if (sequence > chosen.sequence) Object.assign(chosen, { channel, sequence });
      return hear(hearChannel, { data: { personId: PERSON, channel }, sequence });
    },
    contact: ({ urgentChannel, has }: { urgentChannel?: Channel | undefined; has: boolean }) => {
      chosen.urgent = urgentChannel;
      const points = has ? { email: 'b@example.org', mobile: '+447700900123', postal } : {};
      const manner = {
        language: 'en',
        easyRead: false,
        largePrint: false,
        ...(urgentChannel && { urgentChannel }),
      } as const;
      return setContact(context(), PERSON, { ...points, ...manner }, PERSON);
    },
    tick: async (asked: { answer: string; minutes: number; twice: boolean }) => {
      now = addTo(now, { minutes: asked.minutes });
      answer = asked.answer as keyof typeof answers;
      const ticks = Array.from({ length: asked.twice ? 2 : 1 }, () => sendDue(context(), carriers));
      // Whoever is gone in the middle never comes back: nobody waits for them.
      await (answer === 'gone' ? new Promise((done) => setTimeout(done)) : Promise.all(ticks));
    },
  };
  return { does, handed, kept, table };
}

describe('C6: whatever happens in whatever order', () => {
  it('a message is only ever sent on the channel chosen, taken once at most, and never dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const { does, handed, kept } = history();
        for (const one of steps) await does[one.act](one as never);
        // The services come back, and the clock runs on until nothing is of use any more.
        for (const minutes of [5, 60, 60, 1_440]) await does.tick({ answer: 'taken', minutes, twice: false });

        for (const id of new Set(handed.map((one) => one.id))) {
          const mine = handed.filter((one) => one.id === id);
          expect(mine.filter((one) => one.answer === 'taken').length).toBeLessThanOrEqual(1);
          // A text that may have gone out is not sent again by itself.
          const gone = mine.findIndex((one) => one.by === 'SMS' && one.answer === 'gone');
          if (gone >= 0) expect(mine.slice(gone + 1)).toEqual([]);
        }
        const asked = new Set(steps.flatMap((one) => (one.act === 'request' ? [ids[one.which]] : [])));
        expect(new Set(kept().map(({ id }) => id))).toEqual(asked);
        for (const message of kept()) expect(message.state === 'SENT' || isUnreached(message)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
