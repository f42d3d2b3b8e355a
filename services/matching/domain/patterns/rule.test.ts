import { instantAt } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { openSpans } from '../availability.ts';
import { datesOfRule } from './dates.ts';
import { readRule } from './rule.ts';

const dates = (rule: string, startsOn: string, first: string, last: string) => {
  const read = readRule(rule, startsOn);
  return read.ok ? datesOfRule(startsOn, read.value, first, last) : read.refusal.code;
};

describe('a recurrence rule', () => {
  it('M8: every second Tuesday counts from its first day, wherever one looks', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';
    expect(dates(rule, '2026-11-24', '2026-11-23', '2026-12-31')).toEqual([
      '2026-11-24',
      '2026-12-08',
      '2026-12-22',
    ]);
    expect(dates(rule, '2026-11-24', '2027-11-01', '2027-11-30')).toEqual(['2027-11-09', '2027-11-23']);
    expect(dates(rule, '2026-11-24', '2026-10-01', '2026-11-23')).toEqual([]);
  });

  it('knows several days, an end and a count, and the weekday of its first day when it names none', () => {
    expect(dates('RRULE:FREQ=WEEKLY;BYDAY=TH,TU;COUNT=3', '2026-11-25', '2026-11-01', '2026-12-31')).toEqual([
      '2026-11-26',
      '2026-12-01',
      '2026-12-03',
    ]);
    expect(dates('FREQ=WEEKLY;BYDAY=TH,TU;COUNT=3', '2026-11-25', '2026-12-02', '2026-12-31')).toEqual([
      '2026-12-03',
    ]);
    expect(dates('FREQ=WEEKLY;UNTIL=20261209;WKST=MO', '2026-11-25', '2026-11-01', '2027-01-31')).toEqual([
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
    ]);
  });

  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=1TU',
    'FREQ=WEEKLY;BYMONTH=3',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20261209',
    'FREQ=WEEKLY;UNTIL=20261231T120000Z',
    'FREQ=WEEKLY;UNTIL=20260231',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;FREQ=WEEKLY',
    'FREQ=WEEKLY;WKST=SU',
    'BYDAY=TU',
    '',
  ])('refuses what it does not know rather than leave it out: %s', (rule) => {
    expect(dates(rule, '2026-11-24', '2026-11-01', '2026-12-31')).toBe('RULE_NOT_KNOWN');
  });

  it('M8: keeps the time on the wall over the change of the clocks', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';
    const pattern = { startsOn: '2027-03-16', from: '09:00', to: '13:00', rule };
    const spans = openSpans({ availability: [], patterns: [pattern] }, '2027-03-16', '2027-03-31');
    expect(spans.map(({ from }) => from)).toEqual(
      ['2027-03-16T09:00:00Z', '2027-03-30T08:00:00Z'].map((text) => Date.parse(text)),
    );
  });
});

describe('exceptions', () => {
  const tuesdays = [{ weekday: 2, from: '09:00', to: '13:00' }];
  const off = { kind: 'OFF', firstDay: '2026-12-21', lastDay: '2027-01-03' } as const;
  const at = (date: string, clock: string) => Date.parse(instantAt(date, clock));

  it('M8: take days off, whole or in part, and extra hours stand above them', () => {
    const extra = {
      kind: 'EXTRA',
      firstDay: '2026-12-22',
      lastDay: '2026-12-22',
      hours: { from: '14:00', to: '16:00' },
    } as const;
    const early = { ...off, firstDay: '2026-12-15', hours: { from: '00:00', to: '10:00' } } as const;
    const exceptions = [off, extra, { ...early, lastDay: '2026-12-15' }];
    expect(openSpans({ availability: tuesdays, exceptions }, '2026-12-14', '2027-01-05')).toEqual([
      { from: at('2026-12-15', '10:00'), to: at('2026-12-15', '13:00') },
      { from: at('2026-12-22', '14:00'), to: at('2026-12-22', '16:00') },
      { from: at('2027-01-05', '09:00'), to: at('2027-01-05', '13:00') },
    ]);
  });
});
