import { serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { openRound, part, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });
const SENT = 'round { state } changeableUntil';

/** Sadie's team: a daughter, a worker and two volunteers; the round is open. */
const sadies = bench.seeded(async (circle) => {
  const cast = {
    OWNER: ['sadie'],
    FAMILY_FRIEND: ['dina'],
    PAID_WORKER: ['ravi'],
    VOLUNTEER: ['ana', 'vic'],
  };
  const { roundId, teams } = await openRound(circle, [cast]);
  return { roundId, teams };
});

let round: RoundOf;
beforeEach(async () => {
  const { service, seed } = await sadies();
  round = new RoundOf(service, seed.roundId, seed.teams);
});

const inTeam = (kind = 'VOLUNTEER', hats: string[] = []) => RoundOf.in(round.teams, kind, hats);
const form = (by = 'ana', asker = inTeam('VOLUNTEER', ['checkin'])) =>
  round.asks<{ code: string; print: string }>(
    by,
    'query ($input: RoundFormInput!) { it: roundForm(input: $input) { code print } }',
    { input: { roundId: round.roundId, personId: 'sadie' } },
    asker,
  );
const key = (by: string, code: string, happy: number, asker = inTeam()) =>
  round.does(
    by,
    'keyRoundAnswers',
    { roundId: round.roundId, code, mode: 'PAPER', parts: [part({ happy })] },
    SENT,
    asker,
  );
const sheets = async () =>
  (await round.circle.items()).filter(({ sk }) => sk.startsWith('SHEET#')).map(({ value }) => value);
const scores = (person: string) =>
  round.asks<unknown[]>(
    person,
    'query ($id: ID!) { it: myRoundScores(roundId: $id) { measure value band } }',
    {
      id: round.roundId,
    },
  );

describe('a form on paper', () => {
  it('E8: has a code and no name on it, and large print', async () => {
    const { code, print } = await form();
    expect(code).toMatch(/^[A-Z2-9]{10}$/);
    expect(print).toContain(code);
    expect(print).not.toContain('sadie');
    expect(print).toContain('font: 16pt');
    expect(print).toContain('rather not say');
  });

  it('E8: keyed by a volunteer it is kept as paper, under the code and not the name', async () => {
    const { code } = await form();
    expect(await key('ana', code.toLowerCase(), 8)).toMatchObject({ round: { state: 'OPEN' } });
    expect(await sheets()).toMatchObject([{ code, mode: 'PAPER', parts: [{ answers: { happy: 8 } }, {}] }]);
    expect(JSON.stringify(await sheets())).not.toMatch(/sadie|"ana"/);
  });

  it('E8: whoever keyed it cannot read it, and can key it anew for 24 hours; nobody else can', async () => {
    const { code } = await form();
    await key('ana', code, 8);
    expect(await scores('ana')).toEqual([]);
    expect(await scores('sadie')).toEqual([{ measure: 'happy', value: 8, band: 'HIGH' }]);
    expect(await key('vic', code, 1)).toBe('ALREADY_KEYED');
    round.circle.setNow('2026-11-24T08:59:59Z');
    expect(await key('ana', code, 3)).toMatchObject({ round: { state: 'OPEN' } });
    round.circle.setNow('2026-11-24T09:00:00Z');
    expect(await key('ana', code, 4)).toBe('ALREADY_KEYED');
    expect(await scores('sadie')).toEqual([{ measure: 'happy', value: 3, band: 'LOW' }]);
  });

  it('E8, E12: keyed on the last day it can be corrected after the round closed, and the results wait for that', async () => {
    const { code } = await form();
    round.circle.setNow('2026-12-06T22:00:00Z');
    await key('ana', code, 8);
    round.circle.setNow('2026-12-07T20:00:00Z');
    expect(await key('ana', code, 2)).toMatchObject({ round: { state: 'CLOSED' } });
    expect(await round.runs('freezeRound')).toBe('ROUND_OPEN');
    expect(await key('vic', (await form()).code, 2)).toBe('ALREADY_KEYED');
  });

  it('E8: what someone answers themselves stands above what was keyed for them', async () => {
    const { code } = await form();
    await key('ana', code, 8);
    await round.answers('sadie', [part({ happy: 5 })]);
    expect(await key('ana', code, 8)).toBe('ALREADY_KEYED');
    expect(await scores('sadie')).toEqual([{ measure: 'happy', value: 5, band: 'MEDIUM' }]);
  });

  it('E8: strangers get the answer of a form there is none of, those of the team without the hat that they may not', async () => {
    const { code } = await form();
    expect(await form('mallory', {})).toBe('NOT_FOUND');
    expect(await form('vic', inTeam())).toBe('NOT_ALLOWED');
    expect(await key('mallory', code, 3, {})).toBe('NOT_FOUND');
    expect(await key('ana', 'AAAAAAAAAA', 3)).toBe('NOT_FOUND');
    expect(await form('sadie', {})).toMatchObject({ code });
  });
});

describe('what is kept about someone', () => {
  it('C11: is theirs to take away, their answers too while there are any, and nobody else’s', async () => {
    await round.answers('sadie', [part({ happy: 5 })]);
    await round.answers('dina', [part({ happy: 9 })]);
    const taken = async () => {
      const { json } = await round.asks<{ json: string }>('sadie', '{ it: exportMyAnswers { json } }');
      return JSON.parse(json);
    };
    expect(await taken()).toMatchObject({
      kept: [{ personId: 'sadie', on: '2026-11-23' }],
      rounds: [{ asked: { personId: 'sadie' }, answers: [{ answers: { happy: 5 } }, {}] }],
    });
    expect(JSON.stringify(await taken())).not.toContain('dina');
    await round.ends();
    expect(await taken()).toMatchObject({ kept: [{ on: '2026-11-23' }], rounds: [] });
  });
});

describe('answers for somebody who cannot give them', () => {
  const forSadie = (by: string, happy: number, asker = inTeam('FAMILY_FRIEND')) =>
    round.does(
      by,
      'answerRoundForSomeone',
      { roundId: round.roundId, personId: 'sadie', relationship: 'FAMILY', parts: [part({ happy })] },
      SENT,
      asker,
    );

  it('E9: are kept apart, on a sheet that is not theirs, and are none of their own scores', async () => {
    expect(await forSadie('dina', 3)).toMatchObject({ round: { state: 'OPEN' } });
    expect(await sheets()).toMatchObject([{ proxy: 'FAMILY', parts: [{ answers: { happy: 3 } }, {}] }]);
    expect(await scores('sadie')).toEqual([]);
    expect(await forSadie('ravi', 9)).toBe('ALREADY_KEYED');
  });

  it('E9: are shown apart, and count neither in the mean nor among those who answered', async () => {
    await forSadie('dina', 3);
    await round.answers('sadie', [part({ happy: 8 })]);
    await round.ends();
    const figure = 'measure group value of';
    const results = await round.results(
      `figures { ${figure} } proxyFigures { ${figure} } turnout { group asked answered }`,
    );
    const happy = { measure: 'happy', group: 'OWNERS', value: '*', of: '*' };
    expect(results).toMatchObject({ figures: [happy], proxyFigures: [happy] });
  });

  it('E9: are not taken from strangers, nor of somebody who would rather not', async () => {
    expect(await forSadie('mallory', 3, {})).toBe('NOT_FOUND');
    await forSadie('dina', 3);
    await round.does('sadie', 'skipRound', { roundId: round.roundId }, SENT);
    expect(await forSadie('dina', 4)).toBe('RATHER_NOT');
    expect(JSON.stringify(await sheets())).not.toContain('happy');
  });
});

describe('what is asked', () => {
  it('E7: an owner is asked 14 questions, a worker 10, and any may be left out', async () => {
    const asked = (person: string) =>
      round.asks(
        person,
        '{ it: myQuestions { items hasAnswered parts { group team { id } items { id } } } }',
      );
    const [teamId] = round.teams;
    expect(await asked('ravi')).toMatchObject([
      { items: 10, parts: [{ team: null }, { team: { id: teamId } }] },
    ]);
    expect(await asked('sadie')).toMatchObject([
      { items: 14, hasAnswered: false, parts: [{ group: 'OWNERS' }, {}] },
    ]);
    expect(await round.answers('sadie', [part({ happy: null, lonely: 2 })])).toEqual({
      round: { state: 'OPEN' },
    });
    expect(await asked('sadie')).toMatchObject([{ hasAnswered: true }]);
    expect(await asked('mallory')).toEqual([]);
  });

  it('E2: answers are whole numbers on the scale of what was asked; others are refused, and named', async () => {
    expect(await round.answers('ravi', [part({ happy: 11 })])).toBe('BAD_INPUT');
    expect(await round.answers('ravi', [part({ lonely: 2 })])).toBe('BAD_INPUT');
    expect(await round.answers('mallory', [part({ happy: 5 })])).toBe('NOT_FOUND');
  });

  it('E8: people are told when it opens, a week later and two days before it closes; who answered is left in peace', async () => {
    const told = async () =>
      (await round.circle.sentOf('MessageRequested'))
        .filter(({ kind }) => kind.startsWith('ROUND'))
        .map(({ personId, kind, values }) => [personId, kind, values.by]);
    expect(await told()).toHaveLength(5);
    await round.answers('ravi', [part({ happy: 5 })]);
    await round.does('vic', 'skipRound', { roundId: round.roundId }, SENT);
    for (const now of [
      '2026-11-30T05:00:00Z',
      '2026-11-30T09:00:00Z',
      '2026-12-01T05:00:00Z',
      '2026-12-05T05:00:00Z',
    ]) {
      round.circle.setNow(now);
      await round.circle.tick('Daily');
    }
    const ofAna = (await told()).filter(([person]) => person === 'ana');
    expect(ofAna).toEqual([
      ['ana', 'ROUND_INVITATION', '2026-12-06'],
      ['ana', 'ROUND_REMINDER', '2026-12-06'],
      ['ana', 'ROUND_REMINDER', '2026-12-06'],
    ]);
    expect((await told()).filter(([person]) => person === 'ravi' || person === 'vic')).toHaveLength(2);
  });
});
