import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { doingsOf } from './testing/doings.ts';
import { teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teamId: string;
let grace: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'grace', 'ines');
  const teamId = await teams.team('bernice');
  const { id: grace } = await teams.join('bernice', teamId, 'grace');
  return { teamId, grace };
});
beforeEach(async () => {
  ({
    service,
    seed: { teamId, grace },
  } = await fresh());
});

const taken = async (person: string, of?: string) => {
  const query = 'query ($of: ID) { exportWhole(teamId: $of) { id madeAt teams } }';
  const { data, errors } = await service.ask<{ exportWhole: { id: string; teams: string } }>(person, query, {
    of,
  });
  return errors?.[0]?.extensions.code ?? { ...data.exportWhole, ...JSON.parse(data.exportWhole.teams) };
};

it('C11: everyone takes what teams keep about themselves, for the other services to add to', async () => {
  expect(await taken('bernice')).toMatchObject({
    id: 'bernice',
    personId: 'bernice',
    kept: expect.arrayContaining([expect.objectContaining({ what: 'PERSON' })]),
  });
});

it('C11, T25: an advocate takes what is kept of the owner’s team, nothing else of theirs, and the owner sees that', async () => {
  expect(await taken('grace', teamId)).toBe('NOT_ALLOWED');
  const until = '2027-05-31T00:00:00Z';
  await doingsOf(service)('bernice', 'appointAdvocate', { memberId: grace, until }, 'id');
  const whole = await taken('grace', teamId);
  expect(whole).toMatchObject({ id: `${teamId}/bernice`, personId: 'bernice' });
  const kinds = new Set(whole.kept.map(({ what }: { what: string }) => what));
  expect(kinds).toContain('TEAM');
  expect([...kinds]).not.toContain('NOTICES');
  const log = 'query($id: ID!) { team(id: $id) { accessLog { edges { node { person { id } document } } } } }';
  const { data } = await service.ask('bernice', log, { id: teamId });
  expect(data).toMatchObject({
    team: { accessLog: { edges: [{ node: { person: { id: 'grace' }, document: null } }] } },
  });
  expect(await taken('stranger', teamId)).toBe(await taken('stranger', 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA'));
});
