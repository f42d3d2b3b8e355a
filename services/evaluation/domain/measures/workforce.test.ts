import type { TrueMeasure } from '@kith/contracts';
import { publishMeasure } from '@kith/disclosure';
import { describe, expect, it } from 'vitest';
import { workforceYear } from '../months/workforce-year.ts';
import type { MemberFact } from '../people.ts';
import { placedFrom } from '../testing/facts.ts';
import { turnoverOf } from './turnover.ts';
import { workforceParts } from './workforce.ts';

const october = '2026-10';

/** Forty workers there all year: each of 24 places changed hands once, on the tenth of some month. */
const yearWith24Leavers: MemberFact[] = [
  ...Array.from({ length: 16 }, (_, index) => placedFrom(`stays-${index}`, '2025-01-01')),
  ...Array.from({ length: 24 }, (_, index) => {
    const month = String((index % 10) + 1).padStart(2, '0');
    return [
      placedFrom(`left-${index}`, '2025-01-01', `2026-${month}-10`),
      placedFrom(`came-${index}`, `2026-${month}-10`),
    ];
  }).flat(),
];

function measuresOf(members: readonly MemberFact[], recorded = new Map(), visits: [] = []): TrueMeasure[] {
  const turnover = turnoverOf(members, october);
  const parts = workforceParts({ turnover, recorded, visits }, october);
  return Object.entries(parts).map(([measure, part]) => ({ measure, ...part }) as TrueMeasure);
}

describe('E14: turnover over twelve months', () => {
  it('is 60.0 % for the coordinator when 24 left of a mean of 40, and told from rounded counts', () => {
    const measures = measuresOf(yearWith24Leavers);
    expect(workforceYear(measures)).toMatchObject({ churnPercent: 60, leavers: 24, meanHeads: 40 });
    expect(measures.map(publishMeasure)[0]).toEqual({ measure: 'churn', value: 62.5, of: 40 });
  });

  it('is told to nobody with fewer than eight workers', () => {
    const seven = Array.from({ length: 7 }, (_, index) => placedFrom(`worker-${index}`, '2025-01-01'));
    const measures = measuresOf(seven);
    expect(workforceYear(measures)).toBeUndefined();
    expect(measures.map((one) => publishMeasure(one).value)).toEqual(['*', '*', '*', '*']);
    const eight = [...seven, placedFrom('worker-8', '2025-01-01')];
    expect(workforceYear(measuresOf(eight))).toMatchObject({ churnPercent: 0, meanHeads: 8 });
  });

  it('counts no one who changed teams, rests, or waits for a check, and months before the first worker not at all', () => {
    const [began, rest] = ['2026-09-01T09:00:00Z', '2026-10-05T09:00:00Z'];
    const one = (person: string, team: string, ...changes: [string, 'ACTIVE' | 'PAUSED' | 'ENDED'][]) => ({
      teamId: team,
      memberId: `${team}-${person}`,
      personId: person,
      changes: changes.map(([at, status], sequence) => ({
        sequence,
        at,
        status,
        kind: 'PAID_WORKER' as const,
      })),
    });
    const members = [
      one('ines', 'team-1', [began, 'ACTIVE'], [rest, 'ENDED']),
      one('ines', 'team-2', [rest, 'ACTIVE']),
      one('omar', 'team-1', [began, 'ACTIVE'], [rest, 'PAUSED']),
      one('ravi', 'team-1', [rest, 'ACTIVE'], ['2026-10-20T09:00:00Z', 'ENDED']),
    ];
    expect(turnoverOf(members, october)).toEqual({
      heads: 2,
      teams: 2,
      meanHeads: 2,
      leavers: 1,
      beginners: 3,
    });
    expect(turnoverOf(members, '2026-08')).toMatchObject({ heads: 0, meanHeads: 0, leavers: 0 });
  });
});

describe('E14: sickness, agency hours and recruitment', () => {
  it('are sums over the months that were written down, of the last twelve', () => {
    const recorded = new Map([
      ['2025-10', { sickDays: 999, dueDays: 999, agencyMinutes: 999, recruitmentPence: 999 }],
      ['2026-09', { sickDays: 12, dueDays: 200, agencyMinutes: 600, recruitmentPence: 120_000 }],
      ['2026-10', { sickDays: 9, dueDays: 220, agencyMinutes: 0, recruitmentPence: 0 }],
    ]);
    const visit = (month: string, minutes: number, cancelledAs?: number) => ({
      visitId: `${month}-${minutes}`,
      month,
      minutes,
      bookedAs: 1,
      ...(cancelledAs && { cancelledAs }),
    });
    const visits = [
      visit('2026-09', 3_000),
      visit('2026-10', 2_400),
      visit('2026-10', 500, 2),
      visit('2026-08', 9),
    ];
    const parts = workforceParts(
      { turnover: turnoverOf(yearWith24Leavers, october), recorded, visits },
      october,
    );
    expect(parts.sickness).toMatchObject({ numerator: 21, denominator: 420, of: 40 });
    expect(parts.agencyHours).toMatchObject({ numerator: 600, denominator: 6_000 });
    expect(parts.recruitmentCost).toMatchObject({ numerator: 120_000, denominator: 24 });
    const measures = Object.entries(parts).map(([measure, part]) => ({ measure, ...part }) as TrueMeasure);
    expect(workforceYear(measures)).toMatchObject({
      sicknessPercent: 5,
      agencyPercent: 10,
      recruitmentCost: 5_000,
    });
  });

  it('are hidden while nothing was written down', () => {
    const measures = measuresOf(yearWith24Leavers).map(publishMeasure);
    expect(measures.map(({ measure, value }) => [measure, value])).toEqual([
      ['churn', 62.5],
      ['sickness', '*'],
      ['agencyHours', '*'],
      ['recruitmentCost', '*'],
    ]);
  });
});
