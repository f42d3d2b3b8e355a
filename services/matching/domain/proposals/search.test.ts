import { addTo, derivedId, instantAt } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoursToPlan, WorkerToPlan } from './gathered.ts';
import { bestWeek, type WeekToPlan } from './search.ts';

const MONDAY = '2026-11-23';
const begins = Date.parse(instantAt(MONDAY, '00:00'));
const HOUR = 3_600_000;
const team = (at: number) => derivedId('team', String(at), '2026-01-01');
const EFFORT = { seed: 1, draws: 400 };

/** So many hours of a weekday, from a clock hour on. */
function hours(at: number, weekday: number, from: number, more: Partial<HoursToPlan> = {}): HoursToPlan {
  const begin = addTo(instantAt(MONDAY, '00:00'), { hours: 24 * (weekday - 1) + from });
  return {
    gapId: derivedId('gap', String(at), MONDAY),
    teamId: team(at % 3),
    window: { from: begin, to: addTo(begin, { hours: 2 }) },
    need: { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 },
    training: [],
    notFor: [],
    ...more,
  };
}

function worker(id: string, can: readonly HoursToPlan[], more: Partial<WorkerToPlan> = {}): WorkerToPlan {
  return {
    id,
    can: can.map(({ gapId }) => gapId),
    open: [{ from: begins, to: begins + 7 * 24 * HOUR }],
    held: [],
    heldMinutes: 0,
    isPaid: true,
    speaks: [],
    bases: ['E5'],
    mode: 'TRANSIT',
    ...more,
  };
}

const weekOf = (all: readonly HoursToPlan[], workers: readonly WorkerToPlan[]): WeekToPlan => ({
  monday: MONDAY,
  hours: all,
  teams: [0, 1, 2].map((at) => ({ teamId: team(at), coming: [] })),
  workers,
  travel: [],
});

describe('the best week of a circle', () => {
  it('gives hours to whoever comes to the team anyway, and to whoever speaks the language', () => {
    const one = hours(1, 2, 9);
    const two = hours(2, 4, 9, { need: { ...one.need, languages: ['yiddish'] } });
    const workers = [worker('ines', [one, two]), worker('ravi', [one, two], { speaks: ['yiddish'] })];
    const week = weekOf([one, two], workers);
    const teams = week.teams.map((each) =>
      each.teamId === one.teamId ? { ...each, coming: [{ person: 'ines', days: 4 }] } : each,
    );
    expect(bestWeek({ ...week, teams }, EFFORT).pairings).toEqual(
      expect.arrayContaining([
        { gapId: one.gapId, workerId: 'ines' },
        { gapId: two.gapId, workerId: 'ravi' },
      ]),
    );
  });

  it('M12: brings nobody new to a team that sees as many people as its owner wants', () => {
    const one = hours(1, 2, 9);
    const week = weekOf([one], [worker('ines', [one])]);
    const coming = [{ person: 'ravi', days: 4 }];
    const full = { ...week, teams: [{ teamId: one.teamId, most: 1, coming }] };
    expect(bestWeek(full, EFFORT).pairings).toEqual([]);
    expect(
      bestWeek({ ...full, teams: [{ teamId: one.teamId, most: 2, coming }] }, EFFORT).pairings,
    ).toHaveLength(1);
  });

  it('counts no way between two visits to one door, and leaves what lies too close together elsewhere', () => {
    const [one, two] = [hours(0, 2, 9), hours(3, 2, 11)];
    expect(bestWeek(weekOf([one, two], [worker('ines', [one, two])]), EFFORT).pairings).toHaveLength(2);
    const elsewhere = hours(1, 2, 11);
    expect(
      bestWeek(weekOf([one, elsewhere], [worker('ines', [one, elsewhere])]), EFFORT).pairings,
    ).toHaveLength(1);
  });

  it('keeps who is pinned, if they can still come', () => {
    const one = hours(1, 2, 9, { keep: 'ravi' });
    const known = { teamId: one.teamId, coming: [{ person: 'ines', days: 9 }] };
    const kept = { ...weekOf([one], [worker('ines', [one]), worker('ravi', [one])]), teams: [known] };
    expect(bestWeek(kept, EFFORT).pairings).toEqual([{ gapId: one.gapId, workerId: 'ravi' }]);
    const gone = { ...kept, workers: [worker('ines', [one]), worker('ravi', [])] };
    expect(bestWeek(gone, EFFORT).pairings).toEqual([{ gapId: one.gapId, workerId: 'ines' }]);
  });

  it('M4: never pairs anyone with hours they are barred from, and answers equal weeks equally', () => {
    const all = Array.from({ length: 8 }, (_, at) => hours(at, 1 + (at % 5), 8 + 2 * (at % 3)));
    const weeks = fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 9 }), (could, seed) => {
        const workers = could.map((can, at) => worker(`worker-${at}`, can));
        const week = weekOf(all, workers);
        const effort = { seed, draws: 100 };
        const { pairings, cost } = bestWeek(week, effort);
        for (const { gapId, workerId } of pairings)
          expect(workers.find(({ id }) => id === workerId)?.can).toContain(gapId);
        expect(new Set(pairings.map(({ gapId }) => gapId)).size).toBe(pairings.length);
        expect(bestWeek(week, effort)).toEqual({ pairings, cost });
      }),
      { numRuns: 10 },
    );
  });
});
