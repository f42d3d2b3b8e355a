import { newId } from '@kith/kernel';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Connecting,
  connectorBefore,
  coverageAt,
  expectedSince,
  type Grant,
  unheardTeam,
  vacantSince,
  withWord,
} from './domain/connecting/connecting.ts';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
});

const CONNECTING = 'connecting { connector { id } until expectedSince vacantSince }';
const UNTIL = '2027-04-01T00:00:00Z';

async function hears(teamId: string, at: string) {
  const { service } = there;
  service.setNow(at);
  return {
    stage: (stage: 'HATS' | 'BUILDING' | 'PROFILE', sequence: number) =>
      service.hear(
        'TeamStageChanged',
        { teamId, stage, regulated: false, visited: true, starter: true },
        { sequence },
      ),
    granted: (personId: string) =>
      service.hear('HatGranted', { groupId: teamId, hat: 'connector', personId, from: at, until: UNTIL }),
    ended: (personId: string) =>
      service.hear('HatEnded', { groupId: teamId, hat: 'connector', personId, at, reason: 'GIVEN_BACK' }),
  };
}
const seen = async (at: string, person = 'bernice') => {
  there.service.setNow(at);
  return there.ofTeam(person, CONNECTING);
};

describe('the community connector of a team', () => {
  it('K8: from the sixth stage on there is one, or a dated vacancy', async () => {
    const { teamId } = there;
    await (await hears(teamId, '2026-11-24T09:00:00Z')).stage('PROFILE', 1);
    const nobody = { connector: null, until: null, expectedSince: null, vacantSince: null };
    expect(await seen('2026-11-24T10:00:00Z')).toEqual({ connecting: nobody });
    const sixth = '2026-11-25T09:00:00Z';
    await (await hears(teamId, sixth)).stage('BUILDING', 2);
    const vacant = { ...nobody, expectedSince: sixth, vacantSince: sixth };
    expect(await seen('2026-11-25T10:00:00Z')).toEqual({ connecting: vacant });
    await (await hears(teamId, '2026-11-26T09:00:00Z')).granted('cora');
    const filled = { ...nobody, expectedSince: sixth, connector: { id: 'cora' }, until: UNTIL };
    expect(await seen('2026-11-27T09:00:00Z')).toEqual({ connecting: filled });
    const back = '2026-11-28T09:00:00Z';
    await (await hears(teamId, back)).ended('cora');
    expect(await seen('2026-11-29T09:00:00Z')).toEqual({ connecting: { ...vacant, vacantSince: back } });
    expect((await seen('2026-11-29T09:00:00Z', 'nadia')).code).toBe('NOT_ALLOWED');
    for (const id of [teamId, newId('team')])
      expect((await there.ofTeam('stranger', CONNECTING, undefined, id)).code).toBe('NOT_FOUND');
  });

  it('K8: how many teams have one is told of a month that is over, under disclosure control', async () => {
    const { service } = there;
    service.setNow('2026-11-20T09:00:00Z');
    const teams = Array.from({ length: 19 }, () => newId('team'));
    for (const [index, teamId] of teams.entries()) {
      await service.hear('TeamCreated', { teamId, ownerId: `owner-${index}` });
      if (index < 15) await (await hears(teamId, '2026-11-21T09:00:00Z')).granted('cora');
    }
    const other = { groupId: newId('team'), hat: 'rota', personId: 'cora' };
    await service.hear('HatGranted', { ...other, from: '2026-11-21T09:00:00Z', until: UNTIL });
    const query = '{ connectorCoverage(month: "2026-11") { month teams connected percent } }';
    const asked = () => there.asks('anyone', 'connectorCoverage', query, {});
    expect(await asked()).toEqual({});
    service.setNow('2026-12-01T09:00:00Z');
    const shown = { month: '2026-11', teams: '20', connected: '15', percent: 75 };
    expect(await asked()).toEqual(shown);
    // What happens after the month has ended changes nothing of what is told of it.
    await (await hears(teams[0] ?? '', '2026-12-02T09:00:00Z')).ended('cora');
    expect(await asked()).toEqual(shown);
  });

  it('K8: it does not matter in what order it is heard', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((one) => `2026-11-${String(one).padStart(2, '0')}T09:00:00Z`);
    const personId = fc.constantFrom('a', 'b');
    const stage = fc.constantFrom('PROFILE', 'BUILDING', 'HATS');
    const word = fc.oneof(
      fc.tuple(fc.constant('grants' as const), fc.record({ personId, from: day, until: day })),
      fc.tuple(fc.constant('ends' as const), fc.record({ personId, at: day })),
      fc.tuple(fc.constant('stages' as const), fc.record({ at: day, sequence: fc.nat({ max: 9 }), stage })),
    );
    const words = fc
      .uniqueArray(word, {
        maxLength: 8,
        selector: ([kind, said]) => ('sequence' in said ? said.sequence : JSON.stringify([kind, said])),
      })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const kept = (all: readonly unknown[]): Connecting =>
      (all as readonly (readonly ['grants', Grant])[]).reduce<Connecting>(
        (known, [kind, said]) => withWord(known, kind, said),
        { ...unheardTeam('team_x'), createdAt: '2026-10-01T09:00:00Z' },
      );
    fc.assert(
      fc.property(words, day, ([one, other], at) => {
        const [first, second] = [kept(one), kept([...other, ...other])];
        expect(vacantSince(first, at)).toEqual(vacantSince(second, at));
        expect(coverageAt([first], at)).toEqual(coverageAt([second], at));
        // Filled, vacant since a day, or not expected: never nothing.
        const isExpected = expectedSince(first, at) !== undefined;
        expect(isExpected && !connectorBefore(first, at)).toBe(vacantSince(first, at) !== undefined);
      }),
    );
  });
});
