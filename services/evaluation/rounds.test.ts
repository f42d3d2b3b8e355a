import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { roundMeasures } from './commands/rounds/round-measures.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { openRound, part, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });
const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}`);
const FIGURES =
  'figures { measure group value of } gaps { measure gap words } turnout { group asked answered }';

interface Results {
  figures: { measure: string; group: string; value: string; of: string }[];
  proxyFigures: { measure: string; group: string; value: string; of: string }[];
  gaps: { measure: string; gap: number; words: string }[];
  turnout: unknown[];
}

/** Twelve teams with an owner, a worker and a daughter each, all of whom answer about safety and belonging. */
const answeredByAll = bench.seeded(async (circle) => {
  const casts = Array.from({ length: 12 }, (_, index) => ({
    OWNER: [`owner-${index}`],
    PAID_WORKER: [`worker-${index}`],
    FAMILY_FRIEND: [`family-${index}`],
  }));
  const round = await openRound(circle, casts);
  for (const [index, teamId] of round.teams.entries()) {
    await round.answers(`owner-${index}`, [part({ safety: index < 2 ? 5 : 4 }, teamId)]);
    await round.answers(`worker-${index}`, [part({ safety: index < 2 ? 4 : 3 }, teamId)]);
    await round.answers(`family-${index}`, [part({ safety: index < 2 ? 3 : 4 }, teamId)]);
  }
  return { roundId: round.roundId, teams: round.teams };
});

/** The same, in a circle of its own. */
async function answered() {
  const { service, seed } = await answeredByAll();
  return new RoundOf(service, seed.roundId, seed.teams);
}

describe('a round of several groups', () => {
  it('E6: shows the groups side by side with the gap between them, and nothing over all', async () => {
    const round = await answered();
    expect(await round.results(FIGURES)).toBeNull();
    await round.ends();
    const { figures, gaps, turnout } = await round.results<Results>(FIGURES);
    expect(figures).toEqual([
      { measure: 'safety', group: 'OWNERS', value: '4.17', of: '10' },
      { measure: 'safety', group: 'FAMILY_FRIENDS', value: '3.83', of: '10' },
      { measure: 'safety', group: 'PAID_WORKERS', value: '3.17', of: '10' },
    ]);
    expect(gaps).toEqual([{ measure: 'safety', gap: 1, words: 'gap 1 workers-owners' }]);
    expect(turnout).toContainEqual({ group: 'OWNERS', asked: '10', answered: '10' });
    const measures = await roundMeasures(round.circle.table, '2026-12');
    expect(measures).toContainEqual({
      measure: 'safety',
      group: 'OWNERS',
      numerator: 5_000,
      denominator: 12,
      of: 12,
      teams: 12,
    });
  });

  it('E11: nine answers show nothing; ten in two teams are shown', async () => {
    const casts = [{ VOLUNTEER: people('one', 5) }, { VOLUNTEER: people('two', 5) }];
    const round = await openRound(await bench.fresh(), casts);
    const other = await openRound(await bench.fresh(), casts);
    const all = [
      ...people('one', 5).map((name) => [name, 0] as const),
      ...people('two', 5).map((name) => [name, 1] as const),
    ];
    for (const [index, [name, team]] of all.entries()) {
      const self = [part({ happy: 7 })];
      if (index < 9) await round.answers(name, self);
      await other.answers(name, [...self, part({ voice: 4 }, other.teams[team])]);
    }
    await round.ends();
    await other.ends();
    const figure = { measure: 'happy', group: 'VOLUNTEERS' };
    expect((await round.results<Results>(FIGURES)).figures).toEqual([{ ...figure, value: '*', of: '10' }]);
    expect((await other.results<Results>(FIGURES)).figures).toContainEqual({
      ...figure,
      value: '7',
      of: '10',
    });
  });

  it('E12: is taken once, after the last correction can have come, and is not taken again', async () => {
    const round = await openRound(await bench.fresh(), [{ VOLUNTEER: ['vera'] }]);
    await round.answers('vera', [part({ happy: 7 })]);
    expect(await round.runs('freezeRound')).toBe('ROUND_OPEN');
    await round.runs('closeRound');
    expect(await round.answers('vera', [part({ happy: 2 })])).toBe('ROUND_CLOSED');
    round.circle.setNow('2026-11-24T09:59:59Z');
    expect(await round.runs('freezeRound')).toBe('ROUND_OPEN');
    round.circle.setNow('2026-11-24T10:00:00Z');
    expect(await round.runs('freezeRound')).toEqual({ state: 'FROZEN' });
    const first = await round.results('frozenAt');
    round.circle.setNow('2026-11-30T10:00:00Z');
    expect(await round.runs('freezeRound')).toEqual({ state: 'FROZEN' });
    expect(await round.results('frozenAt')).toEqual(first);
  });
});

describe('what is kept of answers', () => {
  it('E8: while the round is open no item holds both a person and an answer', async () => {
    const round = await answered();
    const kept = (await round.circle.items()).map((item) => JSON.stringify(item));
    expect(kept.filter((text) => text.includes('"answers"'))).toHaveLength(36);
    expect(kept.filter((text) => text.includes('"answers"') && /owner-|worker-|family-/.test(text))).toEqual(
      [],
    );
  });

  it('E8, E12: once its results are taken nothing leads from a person to an answer: neither is there', async () => {
    const round = await answered();
    await round.ends();
    const keys = (await round.circle.items()).map(({ sk }) => sk);
    expect(keys.filter((sk) => /^(SHEET|ASKED)#/.test(sk))).toEqual([]);
    expect(await round.asks('owner-1', '{ it: myQuestions { items } }')).toEqual([]);
  });
});
