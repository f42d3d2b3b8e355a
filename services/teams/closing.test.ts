import { describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { doingsOf } from './testing/doings.ts';
import { teamsOf } from './testing/team-of.ts';

const TEAMS = `query ($after: String) { teamsOfCircle(first: 2, after: $after) {
  edges { cursor node { id state people owner { id name } } } pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  readonly teamsOfCircle: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const coordinator = { circleHats: ['coordinator'] };

describe('F12: before a circle closes', () => {
  it('coordinators see every team, how it lives and how many people belong to it; three with people are three to hand over', async () => {
    const service = await bench.fresh();
    const teams = teamsOf(service);
    const owners = ['bernice', 'dovid', 'winifred'];
    await teams.introduce(...owners, 'grace');
    const ids: string[] = [];
    for (const owner of owners) ids.push(await teams.team(owner));
    await teams.join('bernice', ids[0] ?? '', 'grace');

    const first = await service.ask<Listed>('gwen', TEAMS, {}, coordinator);
    const { edges, pageInfo } = first.data.teamsOfCircle;
    const rest = await service.ask<Listed>('gwen', TEAMS, { after: pageInfo.endCursor }, coordinator);
    const all = [...edges, ...rest.data.teamsOfCircle.edges].map(({ node }) => node);
    expect(all).toHaveLength(3);
    expect(all).toContainEqual({
      id: ids[0],
      state: 'ACTIVE',
      people: 2,
      owner: { id: 'bernice', name: 'bernice of the test' },
    });
    expect(pageInfo.hasNextPage).toBe(true);
    expect(rest.data.teamsOfCircle.pageInfo.hasNextPage).toBe(false);

    await doingsOf(service)('dovid', 'closeTeam', { teamId: ids[1], reason: 'MOVED_AWAY' }, 'state');
    const after = await service.ask<Listed>('gwen', TEAMS.replace('first: 2', 'first: 100'), {}, coordinator);
    const open = after.data.teamsOfCircle.edges.filter(({ node }) => node.state !== 'CLOSED');
    expect(open.map(({ node }) => node.id).sort()).toEqual([ids[0], ids[2]].sort());
  });

  it('nobody else sees the list, whatever else they hold', async () => {
    const service = await bench.fresh();
    for (const circleHats of [[], ['vetting_lead', 'secretary', 'commons_coordinator']]) {
      const { errors } = await service.ask('ines', TEAMS, {}, { circleHats });
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
  });

  it('no team begins from the day on which it says that it closes; those there are go on', async () => {
    const service = await bench.fresh();
    const teams = teamsOf(service);
    await teams.introduce('bernice', 'dovid');
    const teamId = await teams.team('bernice');
    service.circles.closes('clapton', '2026-11-01');
    try {
      const start = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { id } }';
      const refused = await service.ask('dovid', start, { input: {} });
      expect(refused.errors?.[0]?.extensions.code).toBe('CIRCLE_CLOSING');
      const again = await service.ask('bernice', start, { input: { id: teamId } });
      expect(again.data).toEqual({ createTeam: { id: teamId } });
      const rename = 'mutation ($input: RenameTeamInput!) { renameTeam(input: $input) { id } }';
      const asker = { relations: [{ teamId, kind: 'OWNER' }] };
      expect((await service.ask('bernice', rename, { input: { teamId, name: 'Ours' } }, asker)).errors).toBe(
        undefined,
      );
    } finally {
      service.circles.closes('clapton');
    }
  });
});
