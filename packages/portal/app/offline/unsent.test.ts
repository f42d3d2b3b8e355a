import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../graphql/ask.ts';
import type { LogVisitMutation } from '../graphql/generated.ts';
import {
  dropUnsent,
  keepUnsent,
  onUnsentChange,
  sendUnsent,
  type UnsentVisit,
  unsentVisits,
} from './unsent.ts';

const visit = (visitId: string, minutes: number, more: Partial<UnsentVisit> = {}): UnsentVisit => ({
  visitId,
  circle: 'clapton',
  person: 'ines',
  time: [{ kind: 'CONTACT', minutes }],
  saidAt: minutes,
  ...more,
});

type Answer = Reply<LogVisitMutation>;
const taken: Answer = { problems: [] };
const failed = (code: string): Answer => ({ problems: [{ code, what: 'No.', fix: 'Do.' }] });

/** A device: what it keeps, and a lock that one tab holds at a time. */
function device() {
  const kept = new Map<string, string>();
  let held = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_: string, __: object, run: (lock: object | null) => Promise<void>) => {
        if (held) return run(null);
        held = true;
        try {
          await run({});
        } finally {
          held = false;
        }
      },
    },
  });
}

beforeEach(() => {
  device();
  for (const { visitId } of unsentVisits()) dropUnsent(visitId);
});
afterEach(() => vi.unstubAllGlobals());

describe('visits logged without a connection', () => {
  it('are sent once each, in the order they were said, and then gone from the device', async () => {
    keepUnsent(visit('a', 120));
    keepUnsent(visit('b', 60));
    const sent: string[] = [];
    const send = async ({ input }: { input: { visitId: string } }) => {
      sent.push(input.visitId);
      return taken;
    };
    await Promise.all([sendUnsent('clapton', 'ines', send), sendUnsent('clapton', 'ines', send)]);
    await sendUnsent('clapton', 'ines', send);
    expect(sent).toEqual(['a', 'b']);
    expect(unsentVisits()).toEqual([]);
  });

  it('say what was said last, one word a visit', async () => {
    keepUnsent(visit('a', 120));
    keepUnsent(visit('a', 90));
    const sent: number[] = [];
    await sendUnsent('clapton', 'ines', async ({ input }) => {
      sent.push(...input.time.map(({ minutes }) => minutes));
      return taken;
    });
    expect(sent).toEqual([90]);
  });

  it('stay, all of them, while there is no connection', async () => {
    keepUnsent(visit('a', 120));
    keepUnsent(visit('b', 60));
    const send = vi.fn(async () => failed('OFFLINE'));
    await sendUnsent('clapton', 'ines', send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(unsentVisits().map(({ visitId }) => visitId)).toEqual(['a', 'b']);
  });

  it('stay with the reason when the circle does not take them, and are not sent again by themselves', async () => {
    keepUnsent(visit('a', 120));
    const send = vi.fn(async () => failed('TOO_EARLY'));
    await sendUnsent('clapton', 'ines', send);
    await sendUnsent('clapton', 'ines', send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(unsentVisits()[0]?.problem?.code).toBe('TOO_EARLY');
  });

  it('keep a later word that was said while the earlier one was on its way', async () => {
    keepUnsent(visit('a', 120));
    await sendUnsent('clapton', 'ines', async () => {
      keepUnsent(visit('a', 90));
      return taken;
    });
    expect(unsentVisits().map(({ time }) => time[0]?.minutes)).toEqual([90]);
  });

  it('are sent as nobody but who said them, and to no other circle', async () => {
    keepUnsent(visit('a', 120, { person: 'ravi' }));
    keepUnsent(visit('b', 60, { circle: 'homerton' }));
    const send = vi.fn(async () => taken);
    await sendUnsent('clapton', 'ines', send);
    expect(send).not.toHaveBeenCalled();
  });

  it('tell of every change', () => {
    const heard = vi.fn();
    const stop = onUnsentChange(heard);
    keepUnsent(visit('a', 120));
    dropUnsent('a');
    stop();
    keepUnsent(visit('b', 60));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
