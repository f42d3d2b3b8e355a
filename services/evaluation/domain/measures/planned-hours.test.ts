import { publishMeasure } from '@kith/disclosure';
import { addDays, instantAt } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { HoursFact } from '../facts/weekly-hours.ts';
import type { OwnerWord } from '../planned-hours/owner-word.ts';
import { stretchTo } from '../planned-hours/stretch.ts';
import { everyMonday } from '../testing/facts.ts';
import { plannedHoursChange } from './planned-hours.ts';

const october = '2026-10';
const { baseline, weeks } = stretchTo(october);
const week = (number: number) => weeks[number] ?? '';
const FULL = 600;

/** Ten hours every Monday; from a week of the stretch on, so many minutes fewer. */
function cut(teamId: string, fewer: number, fromWeek: number): HoursFact[] {
  const on = week(fromWeek);
  return [
    everyMonday(teamId, FULL, { startsOn: '2025-06-02', endsOn: on }),
    everyMonday(teamId, FULL - fewer, { startsOn: on }),
  ];
}

function word(teamId: string, on: string, more: Partial<OwnerWord> = {}): OwnerWord {
  const said = { wanted: true, things: 'SAME', by: `owner-of-${teamId}` } as const;
  return { teamId, on, at: instantAt(on, '12:00'), ...said, ...more };
}

function change(hours: HoursFact[], words: OwnerWord[]) {
  const open = new Set(hours.map(({ teamId }) => teamId));
  return plannedHoursChange({ hours, words, open }, october);
}

describe('E13: the change of planned hours', () => {
  // Eleven owners who agreed: 152 hours fewer over the 32 weeks, as in Raglan. A twelfth, who did not say so.
  const raglan = [
    ...cut('team-1', 60, 0),
    ...cut('team-2', 60, 0),
    ...cut('team-3', 60, 0),
    ...cut('team-4', 60, 0),
    ...cut('team-5', 60, 8),
    ...Array.from({ length: 6 }, (_, index) => [
      everyMonday(`same-${index}`, FULL, { startsOn: '2025-06-02' }),
    ]).flat(),
    ...cut('team-12', 240, 0),
  ];
  const confirmed = ['team-1', 'team-2', 'team-3', 'team-4', 'team-5'].map((team) =>
    word(team, '2026-09-01'),
  );

  it('is −4.75 hours a week for 152 hours fewer over 32 weeks, without the owner who did not confirm', () => {
    const { part, leftOut } = change(raglan, confirmed);
    expect([part.numerator / 60, part.denominator, part.of]).toEqual([-152, 32, 11]);
    expect(publishMeasure({ measure: 'plannedHours', ...part })).toEqual({
      measure: 'plannedHours',
      value: -4.75,
      of: 10,
    });
    expect(leftOut).toEqual(['team-12']);
  });

  it('looks back over 32 whole weeks, held against the week before them', () => {
    expect([baseline, weeks.length, week(0), week(31)]).toEqual([
      '2026-03-09',
      32,
      '2026-03-16',
      '2026-10-19',
    ]);
  });

  it.each<[string, Partial<OwnerWord>, number | undefined, boolean]>([
    ['it was not wanted', { wanted: false }, undefined, false],
    ['things are worse', { things: 'WORSE' }, undefined, false],
    ['things are better', { things: 'BETTER' }, undefined, true],
    ['worse by a point', { things: 'WORSE', wellbeing: 6 }, 7, true],
    ['down two points, said to be the same', { wellbeing: 5 }, 7, false],
    ['a number now and none before', { wellbeing: 3 }, undefined, true],
  ])('of an owner for whom %s', (_, said, numberBefore, counts) => {
    const earlier =
      numberBefore === undefined ? [] : [word('team-1', '2026-02-01', { wellbeing: numberBefore })];
    const { leftOut } = change(cut('team-1', 60, 4), [...earlier, word('team-1', '2026-09-01', said)]);
    expect(leftOut).toEqual(counts ? [] : ['team-1']);
  });

  it('takes the last word, said once the change had begun to hold and before the month was over', () => {
    const hours = cut('team-1', 60, 4);
    const began = week(4);
    expect(change(hours, [word('team-1', addDays(began, -1))]).leftOut).toEqual(['team-1']);
    expect(change(hours, [word('team-1', began)]).leftOut).toEqual([]);
    expect(change(hours, [word('team-1', '2026-11-01')]).leftOut).toEqual(['team-1']);
    const taken = [word('team-1', began), word('team-1', '2026-09-01', { wanted: false })];
    expect(change(hours, taken).leftOut).toEqual(['team-1']);
  });

  it('leaves out teams without hours before the stretch: there is nothing to hold them against', () => {
    const { part, leftOut } = change([everyMonday('new', FULL, { startsOn: week(3) })], []);
    expect([part.of, part.denominator, leftOut]).toEqual([0, 0, []]);
  });
});
