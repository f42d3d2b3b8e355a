import { publishMeasure } from '@kith/disclosure';
import { addDays } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { granted, type HatFact, needed, taken, unheardHat } from '../facts/hat.ts';
import { everyMonday, placedFrom } from '../testing/facts.ts';
import { hoursSecurity } from './hours-security.ts';
import { livingWage, paidShare } from './pay.ts';
import { choice, decisionLatency, hatsFilled } from './teams.ts';
import { continuity, uncovered } from './visits.ts';

const october = '2026-10';
const wanted = (workerId: string, ...said: [at: string, minutes: number | null][]) => ({
  workerId,
  heard: said.map(([at, minutes], sequence) => ({ sequence, at, minutes })),
});

describe('N3: hours security', () => {
  const ines = wanted('ines', ['2026-01-01T09:00:00Z', 32 * 60]);
  const inesHas = everyMonday('team-1', 20 * 60, { startsOn: '2026-01-05', workerId: 'ines' });

  it('is 62.5 % for 20 hours agreed of 32 wanted', () => {
    const part = hoursSecurity({ wanted: [ines], hours: [inesHas], members: [] }, october);
    expect(part).toEqual({ numerator: 1_200, denominator: 1_920, of: 1, teams: 1 });
    const eight = Array.from({ length: 8 }, () => part);
    const sum = { numerator: 8 * 1_200, denominator: 8 * 1_920, of: eight.length, teams: 1 };
    expect(publishMeasure({ measure: 'hoursSecurity', ...sum }).value).toBe(62.5);
  });

  it('counts more than is wanted as all of it, what has ended as nothing, and whoever left not at all, whatever came later', () => {
    const asFriend = {
      sequence: 1,
      at: '2026-01-01T09:00:00Z',
      kind: 'FAMILY_FRIEND',
      status: 'ACTIVE',
    } as const;
    const later = { ...asFriend, sequence: 2, at: '2026-11-02T09:00:00Z', kind: 'PAID_WORKER' } as const;
    const friend = { teamId: 'team-9', memberId: 'member', personId: 'new', changes: [asFriend, later] };
    const facts = {
      wanted: [
        wanted('omar', ['2026-01-01T09:00:00Z', 600]),
        wanted('ravi', ['2026-01-01T09:00:00Z', 600]),
        wanted('gone', ['2026-01-01T09:00:00Z', 600]),
        wanted('silent', ['2026-01-01T09:00:00Z', 600], ['2026-10-01T09:00:00Z', null]),
        wanted('later', ['2026-11-01T09:00:00Z', 600]),
        wanted('new', ['2026-10-01T09:00:00Z', 300]),
      ],
      hours: [
        everyMonday('team-1', 900, { startsOn: '2026-01-05', workerId: 'omar' }),
        everyMonday('team-2', 300, { startsOn: '2026-01-05', endsOn: '2026-10-31', workerId: 'ravi' }),
        everyMonday('team-3', 300, { startsOn: '2026-01-05', endsOn: '2026-11-01', workerId: 'ravi' }),
        everyMonday('team-4', 300, { startsOn: '2026-11-02', workerId: 'ravi' }),
      ],
      members: [friend, placedFrom('gone', '2025-01-01', '2026-10-10'), placedFrom('omar', '2025-01-01')],
    };
    expect(hoursSecurity(facts, october)).toEqual({ numerator: 900, denominator: 1_500, of: 3, teams: 2 });
  });
});

describe('N3: paid share and the Real Living Wage', () => {
  const statement = (workerId: string, workedMinutes: number, paidMinutes: number, livingWage?: boolean) => ({
    statementId: `${workerId}-${workedMinutes}`,
    workerId,
    issuedAt: '2026-10-05T09:00:00Z',
    workedMinutes,
    paidMinutes,
    ...(livingWage !== undefined && { livingWage }),
  });

  it('1.24: is 50.0 % for 105 hours paid of 210 worked', () => {
    const part = paidShare([statement('yetunde', 210 * 60, 105 * 60)], 1);
    expect((100 * part.numerator) / part.denominator).toBe(50);
  });

  it('counts workers, not statements: one below the Real Living Wage once is below it', () => {
    const all = [
      statement('ines', 600, 600, true),
      statement('ines', 300, 100, false),
      statement('omar', 600, 600, true),
      statement('idle', 0, 0),
    ];
    expect(livingWage(all, 3)).toEqual({ numerator: 1, denominator: 2, of: 2, teams: 3 });
    expect(paidShare(all, 3)).toEqual({ numerator: 1_300, denominator: 1_500, of: 3, teams: 3 });
  });
});

describe('N3: choice', () => {
  it('M6: is 30 % for twenty requests of which six had three candidates or more', () => {
    const counts = [0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 5, 6];
    const shown = counts.map((eligible, index) => ({
      opportunityId: `opportunity-${index}`,
      teamId: `team-${index % 4}`,
      shownAt: '2026-10-05T09:00:00Z',
      eligible,
    }));
    const part = choice(shown);
    expect(part).toEqual({ numerator: 6, denominator: 20, of: 20, teams: 4 });
    expect(publishMeasure({ measure: 'choice', ...part })).toMatchObject({ value: '*', of: 20 });
  });
});

describe('N3: continuity', () => {
  it('is the part of visits by the three people who come most, team by team, over twelve weeks', () => {
    const visits = [10, 8, 6, 4].flatMap((count, person) =>
      Array.from({ length: count }, (_, index) => ({
        visitId: `visit-${person}-${index}`,
        teamId: 'team-1',
        workerId: `worker-${person}`,
        day: addDays('2026-10-31', -index),
        bookedAs: 1,
      })),
    );
    const other = {
      visitId: 'other',
      teamId: 'team-2',
      workerId: 'worker-9',
      day: '2026-10-01',
      bookedAs: 1,
    };
    const early = { ...other, visitId: 'early', day: '2026-08-08' };
    const first = { ...other, visitId: 'first', day: '2026-08-09' };
    const off = { ...other, visitId: 'off', cancelledAs: 2 };
    expect(continuity([...visits, other, early, first, off], october)).toEqual({
      numerator: 24 + 2,
      denominator: 28 + 2,
      of: 2,
      teams: 2,
    });
  });
});

describe('N3: uncovered minutes', () => {
  it('M10: is 3.5 of 42 agreed hours that nobody covered, and nothing of those somebody did', () => {
    const visits = [{ visitId: 'visit', teamId: 'team-1', month: october, minutes: 38.5 * 60, bookedAs: 1 }];
    const gap = { gapId: 'gap', teamId: 'team-1', minutes: 3.5 * 60, foundAs: 2 };
    const covered = { ...gap, gapId: 'covered', closedAs: 3 };
    const again = { ...gap, gapId: 'again', minutes: 0, foundAs: 4, closedAs: 3 };
    const part = uncovered(visits, [gap, covered, again], october);
    expect(part).toEqual({ numerator: 210, denominator: 2_520, of: 1, teams: 1 });
    expect(Math.round((1_000 * part.numerator) / part.denominator) / 10).toBe(8.3);
  });
});

describe('N3: hats filled', () => {
  const began = '2026-01-01T09:00:00Z';
  const rota = (change: (hat: HatFact) => HatFact) =>
    change(needed(unheardHat('team-1', 'rota'), true, began));
  const worn = { personId: 'omar', from: '2026-02-01T09:00:00Z', until: '2026-11-01T00:00:00Z' };

  it.each<[string, HatFact, number[]]>([
    ['vacant', rota((hat) => hat), [0, 1]],
    ['worn', rota((hat) => granted(hat, worn)), [1, 1]],
    [
      'given back',
      rota((hat) => taken(granted(hat, worn), { personId: 'omar', at: '2026-10-31T12:00:00Z' })),
      [0, 1],
    ],
    [
      'given back after the month',
      rota((hat) => taken(granted(hat, worn), { personId: 'omar', at: worn.until })),
      [1, 1],
    ],
    ['lapsed', rota((hat) => granted(hat, { ...worn, until: '2026-10-30T00:00:00Z' })), [0, 1]],
    ['needed no longer', rota((hat) => needed(granted(hat, worn), false, '2026-10-01T09:00:00Z')), [0, 0]],
    [
      'renewed as the term ends',
      rota((hat) =>
        granted(
          taken(granted(hat, { ...worn, until: '2026-10-01T00:00:00Z' }), {
            personId: 'omar',
            at: '2026-10-01T00:00:00Z',
          }),
          { ...worn, from: '2026-10-01T00:00:00Z' },
        ),
      ),
      [1, 1],
    ],
  ])('counts a hat that is %s', (_, hat, [numerator, denominator]) => {
    expect(hatsFilled([hat], new Set(['team-1']), october)).toMatchObject({ numerator, denominator });
  });

  it('counts none of a team that is closed', () => {
    expect(hatsFilled([rota((hat) => hat)], new Set(), october).denominator).toBe(0);
  });
});

describe('N3: decision latency', () => {
  it('is the mean of whole days, over decisions of teams and of the circle', () => {
    const days = [0, 0, 3, 5, 14];
    const decisions = days.map((each, index) => ({
      proposalId: `proposal-${index}`,
      groupId: index === 4 ? 'circle' : 'team-1',
      days: each,
    }));
    expect(decisionLatency(decisions)).toEqual({ numerator: 22, denominator: 5, of: 5, teams: 2 });
  });
});
