import { beforeAll, describe, expect, it } from 'vitest';
import { type Operation, permissions } from './domain/permissions.ts';
import type { Circle } from './testing/circle.ts';
import { matchingBench } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';

const bench = matchingBench();
let host: Circle;
let home: Circle;
let ids: { gapId: string; claimId: string; agreedId: string; visitId: string };

beforeAll(async () => {
  const world = await acceptedNextDoor(bench);
  ({ host, home } = world);
  const agreed = (await host.service.items()).find(({ sk }) => sk === 'AGREED');
  const { gapId, claimId } = world;
  ids = {
    gapId,
    claimId,
    agreedId: String(agreed?.pk).slice(7),
    visitId: `visit_${claimId.slice(6)}`,
  };
});

const kinds = [
  'OWNER',
  'FAMILY_FRIEND',
  'PAID_WORKER',
  'VOLUNTEER',
  'PEER',
  'TEAM_STARTER',
  'PROFESSIONAL',
] as const;

const ENTITIES = `query($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Gap { id } ... on AgreedHours { id } ... on Visit { id whereabouts { address } visitor { name } }
  ... on Claim { id } ... on OpenHours { id } ... on Worker { id } ... on Person { id worker { id } } } }`;

describe('a thing of a team, to someone with no tie to it', () => {
  it.each([
    'gaps { edges { cursor } }',
    'visits { edges { cursor } }',
    'agreedHours { edges { cursor } }',
    'week(of: "2026-12-01") { monday days { stretches { worker { id } } } }',
    'continuity { people }',
  ])(
    'F1: its team’s %s is not found, and not said to be missing when teams cannot be asked',
    async (field) => {
      const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team { ${field} } } }`;
      await expect(host.askOfTeam(query, {}, 'stranger')).rejects.toThrow('NOT_FOUND');
      await expect(host.askOfTeam(query, { relations: 'unknown' }, 'stranger')).rejects.toThrow(
        'TEAMS_UNAVAILABLE',
      );
      await expect(host.askOfTeam(query, host.as('PROFESSIONAL', ['BUDGET']), 'nadia')).rejects.toThrow(
        'NOT_ALLOWED',
      );
      await expect(host.askOfTeam(query, host.as('PROFESSIONAL', ['PLAN']), 'nadia')).resolves.toBeDefined();
    },
  );
});

describe('the permission table', () => {
  const asOwnerOnly = [
    'widenGap',
    'cancelGap',
    'limitGap',
    'limitHours',
    'setContinuity',
    'answerClaim',
    'endHours',
    'agreeHours',
  ] as const;

  it.each(asOwnerOnly)('%s: of a team’s members only its owner may', async (mutation) => {
    const inputs = {
      widenGap: { gapId: ids.gapId },
      cancelGap: { gapId: ids.gapId },
      limitGap: { gapId: ids.gapId, upTo: 'TEAM' },
      limitHours: { id: ids.agreedId, upTo: 'TEAM' },
      setContinuity: { teamId: host.teamId, most: 5 },
      answerClaim: { gapId: ids.gapId, claimId: ids.claimId, accept: true },
      endHours: { id: ids.agreedId, endsOn: '2026-12-01' },
      agreeHours: {
        teamId: host.teamId,
        weekday: 1,
        from: '09:00',
        to: '10:00',
        startsOn: '2026-12-01',
        category: 'cooking',
        ratePence: 1900,
        whereabouts: { name: 'D', address: 'A', outwardCode: 'E9' },
      },
    };
    for (const kind of kinds.slice(1)) {
      const outcome = await host.does(
        'someone',
        mutation,
        inputs[mutation],
        '__typename',
        host.as(kind, ['PLAN']),
      );
      expect(outcome).toEqual({ code: 'NOT_ALLOWED' });
    }
  });

  it('F7: where a visit is, and what its visitor shows, is for those around the owner, not for professionals', async () => {
    const representations = [{ __typename: 'Visit', id: ids.visitId }];
    const seen: string[] = [];
    for (const kind of kinds) {
      const { data } = await host.service.ask<{ _entities: { whereabouts: unknown; visitor: unknown }[] }>(
        'someone',
        ENTITIES,
        { representations },
        host.as(kind, ['PLAN']),
      );
      const [visit] = data._entities;
      expect(Boolean(visit?.whereabouts)).toBe(Boolean(visit?.visitor));
      if (visit?.whereabouts) seen.push(kind);
    }
    expect(seen).toEqual(kinds.slice(0, -1));
  });

  it('says for every operation who may, and never everybody', () => {
    for (const operation of Object.keys(permissions) as Operation[]) {
      expect(permissions[operation].length).toBeGreaterThan(0);
      if (!['neighbours.read', 'sharing.read', 'choice.read'].includes(operation))
        expect(permissions[operation]).not.toContain('signed-in');
    }
  });

  it('M9: what a worker wants and grants is theirs alone', async () => {
    const query = '{ myWork { id wantedHours passports { circle fields revokedAt } } }';
    expect((await home.service.ask('ines', query)).data).toEqual({
      myWork: {
        id: 'ines',
        wantedHours: null,
        passports: [{ circle: 'homerton', fields: ['NAME', 'SKILLS', 'VETTING'], revokedAt: null }],
      },
    });
    expect((await home.service.ask('ravi', query)).data).toEqual({ myWork: null });
  });

  it('F11: every member of the circle sees whom it shares with', async () => {
    const { data } = await home.service.ask(
      'anyone',
      '{ neighbours { edges { node { slug minutes from until live } } } }',
    );
    expect(data).toMatchObject({
      neighbours: {
        edges: [
          { node: { slug: 'homerton', minutes: 18, live: true } },
          { node: { slug: 'stoke-newington' } },
        ],
      },
    });
  });
});
