import { newId } from '@kith/kernel';
import { type Asker, type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

/** Teams of volunteers, members since September; it is the middle of October. */
async function teamsOf(circle: ServiceUnderTest, sizes: readonly number[]): Promise<RoundOf> {
  circle.setNow('2026-09-01T09:00:00Z');
  const teams = sizes.map(() => newId('team'));
  for (const [team, teamId] of teams.entries()) {
    await circle.hear('TeamCreated', { teamId, ownerId: `owner-${team}` });
    for (let index = 0; index < (sizes[team] ?? 0); index++) {
      const member = { teamId, memberId: newId('member'), personId: `v-${team}-${index}` };
      await circle.hear('MembershipChanged', { ...member, kind: 'VOLUNTEER', status: 'ACTIVE' });
    }
  }
  circle.setNow('2026-10-15T09:00:00Z');
  return new RoundOf(circle, '', teams);
}

const answer = (
  round: RoundOf,
  person: string,
  team: number,
  items: object = { happyYesterday: 8, belonging: 5 },
) =>
  round.does(
    person,
    'answerPulse',
    { teamId: round.teams[team], ...items, showTeam: true },
    'month',
    RoundOf.in(round.teams, 'VOLUNTEER'),
  );

const groups = (round: RoundOf, month = '2026-10') =>
  round.asks(
    'anyone',
    'query ($month: String!) { it: circlePulse(month: $month) { group answers items { item band } } }',
    { month },
  );

describe('the pulse of a circle', () => {
  it('E6, E11: shows a group in words from ten people in two teams on, once the month is over', async () => {
    const round = await teamsOf(await bench.fresh(), [5, 5]);
    for (const team of [0, 1])
      for (let index = 0; index < 5; index++) await answer(round, `v-${team}-${index}`, team);
    await answer(round, 'owner-0', 0);
    expect(await groups(round)).toBe('ROUND_OPEN');
    round.circle.setNow('2026-11-01T09:00:00Z');
    const hidden = ['HAPPY_YESTERDAY', 'BELONGING', 'SAFETY'].map((item) => ({ item, band: null }));
    expect(await groups(round)).toEqual([
      { group: 'OWNERS', answers: '*', items: hidden },
      {
        group: 'VOLUNTEERS',
        answers: '10',
        items: [
          { item: 'HAPPY_YESTERDAY', band: 'GOOD' },
          { item: 'BELONGING', band: 'GOOD' },
          { item: 'SAFETY', band: null },
        ],
      },
    ]);
  });

  it('E8: is keyed for somebody who wrote or said it, by somebody of their team and of nobody else', async () => {
    const round = await teamsOf(await bench.fresh(), [3]);
    const key = (by: string, personId: string, asker: Asker = RoundOf.in(round.teams)) =>
      round.does(
        by,
        'keyPulse',
        { teamId: round.teams[0], personId, mode: 'PHONE', belonging: 2, showTeam: true },
        'month',
        asker,
      );
    expect(await key('v-0-0', 'owner-0')).toEqual({ month: '2026-10' });
    expect(await key('v-0-0', 'owner-0')).toBe('ALREADY_ANSWERED');
    expect(await key('v-0-0', 'mallory')).toBe('NOT_FOUND');
    expect(await key('mallory', 'v-0-1', {})).toBe('NOT_FOUND');
    const kept = (await round.circle.items()).filter((item) => JSON.stringify(item).includes('owner-0"'));
    expect(kept.filter((item) => /belonging|tally/.test(JSON.stringify(item)))).toEqual([]);
  });

  it('E7: one sees which pulses one has not answered, with its three questions', async () => {
    const round = await teamsOf(await bench.fresh(), [2, 2]);
    const asker = RoundOf.in(round.teams, 'VOLUNTEER');
    const mine = () =>
      round.asks<{ team: { id: string }; items: unknown[] }[]>(
        'v-0-0',
        '{ it: myPulses(easyRead: true) { team { id } month items { id words } } }',
        {},
        asker,
      );
    expect((await mine()).map(({ team, items }) => [team.id, items.length])).toEqual(
      round.teams.map((id) => [id, 3]),
    );
    await answer(round, 'v-0-0', 0);
    expect((await mine()).map(({ team }) => team.id)).toEqual([round.teams[1]]);
  });
});

describe('what follows from a pulse', () => {
  const inTeam = (round: RoundOf) => RoundOf.in(round.teams, 'VOLUNTEER');
  const note = (round: RoundOf, text: string, asker = inTeam(round), id = newId('action')) =>
    round.does(
      'v-0-0',
      'noteAction',
      { id, teamId: round.teams[0], month: '2026-10', text },
      'id text doneAt',
      asker,
    );
  const teamSees = async (round: RoundOf, asker: Asker = inTeam(round)) => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Team", id: $id }]) {
      ... on Team { pulsesActedOn { acted of } pulseActions { edges { node { text doneAt } } } } } }`;
    const { data } = await round.circle.ask<{ _entities: unknown[] }>(
      'v-0-0',
      query,
      { id: round.teams[0] },
      asker,
    );
    return data._entities[0];
  };
  const daily = async (round: RoundOf, ...days: string[]) => {
    for (const day of days) {
      round.circle.setNow(`${day}T05:00:00Z`);
      await round.circle.tick('Daily');
    }
  };

  it('E15: nothing noted for 14 days: whoever holds the check-in hat is reminded, once', async () => {
    const round = await teamsOf(await bench.fresh(), [2, 2]);
    await answer(round, 'v-0-0', 0);
    await daily(round, '2026-11-01', '2026-11-14');
    expect(await round.circle.sentOf('ActionDue')).toEqual([]);
    await daily(round, '2026-11-15', '2026-11-16');
    expect(await round.circle.sentOf('ActionDue')).toEqual([{ teamId: round.teams[0], month: '2026-10' }]);
    expect(await teamSees(round)).toMatchObject({ pulsesActedOn: { acted: '0', of: '1' } });
  });

  it('E15: a team notes what it does and when it is done, for itself; then nobody is reminded', async () => {
    const round = await teamsOf(await bench.fresh(), [2]);
    await answer(round, 'v-0-0', 0);
    expect(await note(round, 'Tea first')).toBe('ROUND_OPEN');
    await daily(round, '2026-11-01');
    const id = newId('action');
    expect(await note(round, 'Tea first, then the plan.', inTeam(round), id)).toMatchObject({ doneAt: null });
    await note(round, 'Tea first, then the plan.', inTeam(round), id);
    expect(await note(round, 'Spy.', {})).toBe('NOT_FOUND');
    await daily(round, '2026-11-15');
    expect(await round.circle.sentOf('ActionDue')).toEqual([]);
    await round.does(
      'v-0-1',
      'finishAction',
      { teamId: round.teams[0], actionId: id },
      'doneAt',
      inTeam(round),
    );
    expect(await teamSees(round)).toEqual({
      pulsesActedOn: { acted: '1', of: '1' },
      pulseActions: {
        edges: [{ node: { text: 'Tea first, then the plan.', doneAt: '2026-11-15T05:00:00Z' } }],
      },
    });
    expect(await teamSees(round, {})).toEqual({ pulsesActedOn: null, pulseActions: null });
    const finish = { teamId: round.teams[0], actionId: id };
    expect(await round.does('mallory', 'finishAction', finish, 'id')).toBe('NOT_FOUND');
  });

  it('E15: the circle sees how many were acted on, under disclosure control', async () => {
    const round = await teamsOf(
      await bench.fresh(),
      Array.from({ length: 12 }, () => 1),
    );
    for (let team = 0; team < 12; team++) await answer(round, `v-${team}-0`, team);
    await daily(round, '2026-11-01');
    for (const teamId of round.teams.slice(0, 10)) {
      const input = { teamId, month: '2026-10', text: 'Talk.' };
      await round.does('v-0-0', 'noteAction', input, 'id', inTeam(round));
    }
    round.circle.setNow('2026-11-20T09:00:00Z');
    expect(await round.asks('anyone', '{ it: circleActedOn { acted of } }')).toEqual({
      acted: '10',
      of: '10',
    });
  });
});
