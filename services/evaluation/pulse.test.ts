import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers });

const ANSWER = 'mutation ($input: AnswerPulseInput!) { answerPulse(input: $input) { id month } }';
const PULSE = `query ($id: ID!) { _entities(representations: [{ __typename: "Team", id: $id }]) {
  ... on Team { lastPulse { month answers items { item band } } } } }`;

const family = ['abena', 'colm', 'ravi', 'ana'];

/** Bernice's team of five, all members since September. */
async function teamOfFive() {
  const circle = await bench.fresh();
  const teamId = newId('team');
  circle.setNow('2026-09-01T09:00:00Z');
  await circle.hear('TeamCreated', { teamId, ownerId: 'bernice' });
  for (const personId of family) {
    const membership = { teamId, memberId: newId('member'), personId, status: 'ACTIVE' } as const;
    await circle.hear('MembershipChanged', { ...membership, kind: 'FAMILY_FRIEND' });
  }
  circle.setNow('2026-10-15T09:00:00Z');
  return { circle, teamId };
}

const inTeam = (teamId: string) => ({ relations: [{ teamId, kind: 'FAMILY_FRIEND' }] });

function answer(circle: ServiceUnderTest, person: string, input: Record<string, unknown>) {
  const teamId = String(input.teamId);
  return circle.ask<{ answerPulse: { id: string } }>(person, ANSWER, { input }, inTeam(teamId));
}

async function lastPulse(circle: ServiceUnderTest, teamId: string, asker: object = inTeam(teamId)) {
  const { data, errors } = await circle.ask<{ _entities: { lastPulse: unknown }[] }>(
    'abena',
    PULSE,
    { id: teamId },
    asker,
  );
  return errors?.[0]?.extensions.code ?? data._entities[0]?.lastPulse;
}

describe('E11: a team’s pulse', () => {
  it('is seen by the team in words once the month is closed, all five agreed and four answered', async () => {
    const { circle, teamId } = await teamOfFive();
    for (const person of family) {
      const scores = { happyYesterday: 8, belonging: person === 'ana' ? 5 : 2 };
      await answer(circle, person, { teamId, ...scores, showTeam: true });
    }
    await answer(circle, 'bernice', { teamId, safety: 3, showTeam: true });
    expect(await lastPulse(circle, teamId)).toBeNull();
    circle.setNow('2026-11-01T00:00:00Z');
    expect(await lastPulse(circle, teamId)).toEqual({
      month: '2026-10',
      answers: '*',
      items: [
        { item: 'HAPPY_YESTERDAY', band: 'GOOD' },
        { item: 'BELONGING', band: 'LOW' },
        { item: 'SAFETY', band: null },
      ],
    });
    expect(await lastPulse(circle, teamId, {})).toBeNull();
    expect(await lastPulse(circle, teamId, { relations: 'unknown' })).toBe('TEAMS_UNAVAILABLE');
  });

  it.each([
    ['one did not agree', ['bernice', ...family], ['ana']],
    ['one said nothing', family, []],
  ])('is not seen when %s', async (_, people, against) => {
    const { circle, teamId } = await teamOfFive();
    for (const person of people) {
      await answer(circle, person, { teamId, belonging: 4, showTeam: !against.includes(person) });
    }
    circle.setNow('2026-11-01T00:00:00Z');
    expect(await lastPulse(circle, teamId)).toBeNull();
  });

  it('keeps nobody’s answers: only how many answered low, in the middle and high', async () => {
    const { circle, teamId } = await teamOfFive();
    await answer(circle, 'abena', { teamId, happyYesterday: 9, belonging: 1, safety: 3, showTeam: true });
    const ofAbena = (await circle.items()).filter((item) => JSON.stringify(item).includes('abena'));
    const kept = ofAbena.flatMap((item) => Object.keys(item));
    expect(kept.filter((name) => /happy|belonging|safety|tally/i.test(name))).toEqual([]);
  });

  it('counts a member once a month, and the same answer sent again not at all', async () => {
    const { circle, teamId } = await teamOfFive();
    const input = { id: newId('answer'), teamId, belonging: 4, showTeam: true };
    const first = await answer(circle, 'abena', input);
    expect(await answer(circle, 'abena', input)).toEqual(first);
    const again = await answer(circle, 'abena', { ...input, id: newId('answer') });
    const byAnother = await answer(circle, 'colm', input);
    expect([again, byAnother].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'ALREADY_ANSWERED',
      'ID_TAKEN',
    ]);
    expect((await circle.items()).find(({ sk }) => sk === 'TALLY#2026-10')).toMatchObject({
      tally: { belonging: [0, 0, 1] },
    });
  });

  it('is answered by members only, within the scale', async () => {
    const { circle, teamId } = await teamOfFive();
    const input = { teamId, happyYesterday: 5, showTeam: true };
    const stranger = await circle.ask('mallory', ANSWER, { input });
    const high = await answer(circle, 'abena', { ...input, happyYesterday: 11 });
    expect([stranger, high].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'NOT_FOUND',
      'BAD_INPUT',
    ]);
  });
});
