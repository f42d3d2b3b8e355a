import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { coordinator, openRound, part, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

async function planning() {
  const round = new RoundOf(await bench.fresh(), newId('round'), []);
  const plan = (input: object, asker: object = coordinator) =>
    round.does(
      'gwen',
      'planRound',
      { opensOn: '2026-12-01', closesOn: '2026-12-14', ...input },
      'state plan { group items }',
      asker,
    );
  return { round, plan };
}

describe('planning a round', () => {
  it('E7: asks owners and family 14 questions, workers and volunteers 10, professionals 3', async () => {
    const { plan } = await planning();
    expect(await plan({})).toEqual({
      state: 'PLANNED',
      plan: [
        { group: 'OWNERS', items: 14 },
        { group: 'FAMILY_FRIENDS', items: 14 },
        { group: 'PAID_WORKERS', items: 10 },
        { group: 'VOLUNTEERS', items: 10 },
        { group: 'PROFESSIONALS', items: 3 },
      ],
    });
  });

  it('E7: a fifteenth question is refused', async () => {
    const { plan } = await planning();
    const instruments = ['ONS4', 'LONELINESS', 'CLIMATE6', 'PROFESSIONALS3'];
    expect(await plan({ plan: [{ group: 'OWNERS', instruments }] })).toBe('BURDEN_EXCEEDED');
    expect(await plan({ plan: [] })).toBe('NOTHING_ASKED');
  });

  it('E7: no group is asked again within 26 weeks; another may be', async () => {
    const { plan } = await planning();
    const owners = { plan: [{ group: 'OWNERS', instruments: ['ONS4'] }] };
    await plan(owners);
    const later = { opensOn: '2027-05-31', closesOn: '2027-06-14' };
    expect(await plan({ ...owners, ...later })).toBe('ROUND_TOO_SOON');
    expect(await plan({ ...later, plan: [{ group: 'VOLUNTEERS', instruments: ['ONS4'] }] })).toMatchObject({
      state: 'PLANNED',
    });
    expect(await plan({ ...owners, opensOn: '2027-06-01', closesOn: '2027-06-14' })).toMatchObject({
      state: 'PLANNED',
    });
  });

  it('is for the commons coordinator, for days to come, and the same when sent again', async () => {
    const { plan } = await planning();
    expect(await plan({}, {})).toBe('NOT_ALLOWED');
    expect(await plan({ opensOn: '2026-11-22', closesOn: '2026-12-01' })).toBe('NOT_RETROACTIVE');
    const id = newId('round');
    expect(await plan({ id })).toEqual(await plan({ id }));
  });
});

describe('a round by the clock', () => {
  it('E7, E12: opens on its day, asks once, closes, and is frozen and forgotten after its corrections', async () => {
    const round = await openRound(await bench.fresh(), [{ VOLUNTEER: ['vera'] }], {
      opensOn: '2026-11-25',
      closesOn: '2026-12-02',
    });
    const state = async () =>
      (
        await round.asks<{ state: string }>('anyone', 'query ($id: ID!) { it: round(id: $id) { state } }', {
          id: round.roundId,
        })
      ).state;
    expect(await state()).toBe('PLANNED');
    expect(await round.answers('vera', [part({ happy: 7 })])).toBe('NOT_FOUND');
    const states: string[] = [];
    for (const day of ['2026-11-25', '2026-11-26', '2026-12-03', '2026-12-04', '2026-12-05']) {
      round.circle.setNow(`${day}T05:00:00Z`);
      await round.circle.tick('Daily');
      states.push(await state());
    }
    expect(states).toEqual(['OPEN', 'OPEN', 'CLOSED', 'FROZEN', 'FROZEN']);
    expect((await round.circle.items()).filter(({ sk }) => /^(ASKED|SHEET)#/.test(sk))).toEqual([]);
  });
});

describe('somebody of several teams', () => {
  it('E7: is asked once about themselves, as one of the first of their groups, and about no more than fits', async () => {
    const casts = [
      { OWNER: ['sadie'], VOLUNTEER: ['omar'] },
      { OWNER: ['dovid'], PAID_WORKER: ['sadie', 'omar'] },
    ];
    const round = await openRound(await bench.fresh(), casts);
    const asked = (person: string) =>
      round.asks(person, '{ it: myQuestions { items parts { group team { id } } } }');
    const [own, other] = round.teams;
    expect(await asked('sadie')).toEqual([
      {
        items: 14,
        parts: [
          { group: 'OWNERS', team: null },
          { group: 'OWNERS', team: { id: own } },
        ],
      },
    ]);
    expect(await asked('omar')).toEqual([
      {
        items: 10,
        parts: [
          { group: 'PAID_WORKERS', team: null },
          { group: 'PAID_WORKERS', team: { id: other } },
        ],
      },
    ]);
  });

  it('E6: a professional of several teams is asked about each', async () => {
    const casts = ['sadie', 'dovid', 'bernice'].map((owner) => ({ OWNER: [owner], PROFESSIONAL: ['nadia'] }));
    const round = await openRound(await bench.fresh(), casts);
    expect(await round.asks('nadia', '{ it: myQuestions { items } }')).toEqual([{ items: 9 }]);
  });
});

describe('a round as its team sees it', () => {
  const cast = {
    OWNER: ['sadie'],
    FAMILY_FRIEND: ['dina'],
    PAID_WORKER: ['ravi'],
    VOLUNTEER: ['ana', 'vic'],
  };
  const REFLECTION = `query ($id: ID!) { _entities(representations: [{ __typename: "Team", id: $id }]) {
    ... on Team { roundReflections { edges { node { answers round { state } items { item band } } } } } } }`;

  async function seen(agreeing: readonly string[], answering: readonly string[]) {
    const round = await openRound(await bench.fresh(), [cast]);
    const [teamId = ''] = round.teams;
    for (const person of ['sadie', 'dina', 'ravi', 'ana', 'vic']) {
      const answers = answering.includes(person) ? { safety: 5, voice: person === 'ana' ? 5 : 2 } : {};
      const agreesToShow = agreeing.includes(person) ? [teamId] : [];
      await round.answers(person, [part(answers, teamId)], { agreesToShow });
    }
    await round.ends();
    const see = async (asker: object) => {
      const { data } = await round.circle.ask<{ _entities: { roundReflections: unknown }[] }>(
        'ana',
        REFLECTION,
        { id: teamId },
        asker,
      );
      return data._entities[0]?.roundReflections;
    };
    return {
      team: await see(RoundOf.in(round.teams)),
      stranger: await see({}),
      kept: await round.circle.items(),
    };
  }
  const all = ['sadie', 'dina', 'ravi', 'ana', 'vic'];

  it('E11: all five agreed and four answered: a word an item, to the team only', async () => {
    const { team, stranger } = await seen(all, all.slice(0, 4));
    expect(team).toMatchObject({ edges: [{ node: { answers: '*', round: { state: 'FROZEN' } } }] });
    const items = (team as { edges: { node: { items: unknown } }[] }).edges[0]?.node.items;
    expect(items).toEqual([
      { item: 'belonging', band: null },
      { item: 'voice', band: 'LOW' },
      { item: 'safety', band: 'GOOD' },
      { item: 'support', band: null },
      { item: 'clarity', band: null },
      { item: 'growth', band: null },
    ]);
    expect(stranger).toBeNull();
  });

  it.each([
    ['one did not agree', all.slice(1), all],
    ['three answered', all, all.slice(0, 3)],
  ])('E11: nothing is kept of it when %s', async (_, agreeing, answering) => {
    const { team, kept } = await seen(agreeing, answering);
    expect(team).toEqual({ edges: [] });
    expect(kept.filter(({ pk }) => pk.startsWith('REFLECTIONS#'))).toEqual([]);
  });
});
