import { newId } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { event } from './change.ts';
import { LARGEST_EVENT, outboxItem, withinLimit } from './outbox.ts';

const teamId = newId('team');
const created = event({
  name: 'TeamCreated',
  subject: teamId,
  sequence: 1,
  data: { teamId, ownerId: 'bernice' },
});
const from = { circle: 'clapton', service: 'teams' };
const cause = { correlationId: 'c-1', causationId: 'c-1' };
const now = '2026-11-23T09:00:00Z';

const refusalOf = (making: () => unknown): unknown => {
  try {
    return making();
  } catch (error) {
    return error;
  }
};

describe('an outbox', () => {
  it('takes an event whole, but for what its schema does not know (F9)', () => {
    const more = { ...created, data: { ...created.data, address: '3 Secret Mews' } };
    expect(outboxItem(more as typeof created, from, cause, now)).toMatchObject({
      sk: 'EVENT',
      envelope: { type: 'TeamCreated.v1', circle: 'clapton', data: created.data },
    });
    expect(JSON.stringify(outboxItem(more as typeof created, from, cause, now))).not.toContain('Secret');
  });

  it('refuses what the relay could not read, so that it never holds up what comes after it', () => {
    const unreadable = [
      { ...created, subject: 'x'.repeat(121) },
      { ...created, sequence: 0 },
      { ...created, data: { teamId } },
    ];
    for (const each of unreadable) {
      const refused = refusalOf(() => outboxItem(each as typeof created, from, cause, now));
      expect(refused).toMatchObject({ code: 'EVENT_INVALID' });
    }
  });

  it('refuses what no bus would take, counted in bytes, and says what to do', () => {
    const { envelope } = outboxItem(created, from, cause, now) as unknown as {
      envelope: Parameters<typeof withinLimit>[0];
    };
    const filled = (text: string) => ({ ...envelope, data: { text } });
    const room = LARGEST_EVENT - Buffer.byteLength(JSON.stringify(filled('')));
    expect(withinLimit(filled('x'.repeat(room)))).toEqual(filled('x'.repeat(room)));
    for (const text of ['x'.repeat(room + 1), 'é'.repeat(room / 2 + 1)]) {
      const refused = refusalOf(() => withinLimit(filled(text)));
      expect(refused).toMatchObject({ code: 'EVENT_TOO_LARGE', refusal: { fix: expect.any(String) } });
    }
  });
});
