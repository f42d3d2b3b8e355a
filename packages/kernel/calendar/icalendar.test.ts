import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarText } from './icalendar.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'visit_A@kith',
  sequence: 0,
  changedAt: '2026-10-01T08:30:00Z',
  window: { from: '2026-10-24T13:00:00Z', to: '2026-10-24T15:00:00Z' },
  title: 'Visit',
  isCancelled: false,
  ...more,
});

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (more: Partial<CalendarEvent>) => unfolded(calendarText('Visits', [event(more)]));

describe('a calendar as text', () => {
  it.each([
    ['2026-10-24T13:00:00Z', '20261024T140000', 'the last day of summer time'],
    ['2026-10-25T14:00:00Z', '20261025T140000', 'the day after'],
    ['2027-03-27T14:00:00Z', '20270327T140000', 'the last day of winter time'],
    ['2027-03-28T13:00:00Z', '20270328T140000', 'the day after that'],
  ])('C5: %s is 14:00 in London: %s, %s', (from, onTheWall) => {
    const lines = linesOf({ window: { from, to: from } });
    expect(lines).toContain(`DTSTART;TZID=Europe/London:${onTheWall}`);
    expect(lines).toContain('TZID:Europe/London');
  });

  it('an hour that the wall shows twice is said in UTC the second time', () => {
    const lines = linesOf({ window: { from: '2026-10-25T00:30:00Z', to: '2026-10-25T01:30:00Z' } });
    expect(lines).toContain('DTSTART;TZID=Europe/London:20261025T013000');
    expect(lines).toContain('DTEND:20261025T013000Z');
  });

  it('says where, if it is said, and whether the time is taken', () => {
    const lines = linesOf({ location: 'Warm Welcome, Clapton Square', isFree: true });
    expect(lines).toEqual(
      expect.arrayContaining([
        'LOCATION:Warm Welcome\\, Clapton Square',
        'TRANSP:TRANSPARENT',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(linesOf({})).toContain('TRANSP:OPAQUE');
  });

  it('says what changed, and when, in UTC', () => {
    const lines = linesOf({ sequence: 2, isCancelled: true });
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:visit_A@kith',
        'SEQUENCE:2',
        'DTSTAMP:20261001T083000Z',
        'LAST-MODIFIED:20261001T083000Z',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it('lines have 75 bytes at most, are folded between characters, and read as what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
        const title = any.replaceAll(/\p{Cc}/gu, '');
        const text = calendarText('Visits', [event({ title })]);
        const fits = text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75);
        const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary.slice('SUMMARY:'.length).replaceAll(/\\([\\;,])/g, '$1');
        return fits && read === title && !text.replaceAll('\r\n', '').includes('\n');
      }),
    );
  });
});
