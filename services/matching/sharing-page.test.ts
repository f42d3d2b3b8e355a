import { describe, expect, it } from 'vitest';
import { type Circle, matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';

const bench = matchingBench();
const PAGE = `{ sharing { edges { node {
  neighbour { slug minutes from until } state terms { worker payer hostShare }
  ourConsent { state since by { id } } theirConsent { state since by { id } }
  kinds(first: 100) { edges { node { type says fields { name sealed inside } } } }
  offersOut { edges { node { from to category outwardCode } } }
  claimsOut { waiting accepted released withdrawn } claimsIn { waiting accepted released withdrawn }
  visitors { edges { node { name fields purpose since expiresAt } } }
  passportsGranted myPassport { fields purpose expiresAt }
  addressesReleased visitsWithAddress { edges { node { id } } }
  forgotten { edges { node { because saidAt carriedOutAt } } } } } } }`;
const coordinator = { circleHats: ['coordinator'] };

async function pageOf(circle: Circle, neighbour: string, person = 'anyone', asker: object = {}) {
  const { data, errors } = await circle.service.ask<{
    sharing: { edges: { node: Record<string, unknown> & { neighbour: { slug: string } } }[] };
  }>(person, PAGE, {}, asker);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.sharing.edges.find(({ node }) => node.neighbour.slug === neighbour)?.node;
}

describe('the page of everything shared', () => {
  it('F11: lists the agreement, what is out, held, granted and released, to every member, as counts', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    const [, second] = await host.gaps();
    await host.owns('widenGap', { gapId: second?.id ?? (await host.gaps())[0]?.id, to: 'NEIGHBOURS' }, 'id');
    const given = { state: 'GIVEN', since: '2020-01-01T00:00:00Z', by: null };
    const counts = { waiting: 0, accepted: 0, released: 0, withdrawn: 0 };
    const atHost = await pageOf(host, 'clapton');
    expect(atHost).toMatchObject({
      neighbour: { minutes: 18, from: '2020-01-01', until: '2100-01-01' },
      state: 'SHARING',
      terms: { worker: 750, payer: 1750, hostShare: 5000 },
      ourConsent: given,
      theirConsent: given,
      offersOut: {
        edges: [{ node: { from: '2026-12-05T09:00:00Z', category: 'companionship', outwardCode: 'E9' } }],
      },
      claimsIn: { ...counts, accepted: 1 },
      claimsOut: counts,
      visitors: {
        edges: [{ node: { name: null, fields: ['NAME', 'SKILLS', 'VETTING'], purpose: 'COVER' } }],
      },
      addressesReleased: 1,
      visitsWithAddress: { edges: [] },
    });
    expect(JSON.stringify(atHost)).not.toMatch(/\bines\b|Dovid|Mews|pw_|team_/i);
    expect(await pageOf(home, 'homerton', 'ines')).toMatchObject({
      claimsOut: { ...counts, accepted: 1 },
      claimsIn: counts,
      passportsGranted: 1,
      myPassport: { purpose: 'COVER', expiresAt: '2027-02-21T09:00:00Z' },
      addressesReleased: 0,
    });
    expect(await pageOf(home, 'homerton', 'ravi')).toMatchObject({ passportsGranted: 1, myPassport: null });
    // Those around the owner see who comes, and where their address went.
    expect(await pageOf(host, 'clapton', 'miriam', host.as('FAMILY_FRIEND'))).toMatchObject({
      visitors: { edges: [{ node: { name: 'Name of ines' } }] },
      visitsWithAddress: { edges: [{ node: { id: expect.stringMatching(/^visit_/) } }] },
    });
  });

  it('F9, F11: says what messages may carry, from the contracts themselves, sealed parts too', async () => {
    const { host } = await acceptedNextDoor(bench);
    const page = (await pageOf(host, 'clapton')) as unknown as {
      kinds: { edges: { node: { type: string; fields: { name: string; inside: string[] }[] } }[] };
    };
    const kinds = new Map(page.kinds.edges.map(({ node }) => [node.type, node.fields]));
    expect(kinds.get('CoverOffered.v1')?.map(({ name }) => name)).toContain('outwardCode');
    expect(kinds.get('CoverClaimed.v1')).toContainEqual({
      name: 'passport',
      sealed: true,
      inside: expect.arrayContaining(['name', 'skills', 'purpose', 'expiresAt']),
    });
    expect([...kinds.keys()]).not.toContain('MetricsPublished.v1');
    expect([...kinds.keys()]).not.toContain('VisitBooked.v1');
  });

  it('F11: those who speak for the circle stop sharing, and see who did; the neighbour sees when', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    const how = { circle: 'clapton', how: 'WITHDRAWN' };
    expect(await host.does('omar', 'stopSharing', how, 'state', host.as('OWNER'))).toEqual({
      code: 'NOT_ALLOWED',
    });
    expect(
      await host.does('omar', 'stopSharing', { ...how, circle: 'raglan' }, 'state', coordinator),
    ).toEqual({
      code: 'NO_NEIGHBOUR',
    });
    expect(
      await host.does('noor', 'stopSharing', how, 'state ourConsent { by { id } }', coordinator),
    ).toEqual({
      ok: { state: 'WITHDRAWN', ourConsent: { by: { id: 'noor' } } },
    });
    const again = { circle: 'clapton', how: 'PAUSED' };
    expect(await host.does('noor', 'stopSharing', again, 'state', coordinator)).toEqual({
      code: 'WRONG_STATE',
    });
    await relayAll(host, home);
    expect(await pageOf(home, 'homerton', 'anyone', coordinator)).toMatchObject({
      state: 'WITHDRAWN',
      ourConsent: { state: 'NEEDED_ANEW' },
      theirConsent: { state: 'WITHDRAWN', since: '2026-11-23T09:00:00Z', by: null },
    });
    expect(await pageOf(host, 'clapton')).toMatchObject({ ourConsent: { by: null }, addressesReleased: 1 });
    expect(await home.does('noor', 'shareAgain', { circle: 'homerton' }, 'state', coordinator)).toEqual({
      ok: { state: 'WITHDRAWN' },
    });
    await relayAll(host, home);
    expect(await host.does('noor', 'shareAgain', { circle: 'clapton' }, 'state', coordinator)).toEqual({
      ok: { state: 'SHARING' },
    });
  });

  it('F5, F8: says when a passport that was taken back was gone', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    await home.does('ines', 'revokePassport', { circle: 'homerton' }, 'circle');
    await relayAll(host, home);
    expect(await pageOf(host, 'clapton')).toMatchObject({
      visitors: { edges: [] },
      addressesReleased: 0,
      forgotten: {
        edges: [
          {
            node: {
              because: 'REVOKED',
              saidAt: '2026-11-23T09:00:00Z',
              carriedOutAt: '2026-11-23T09:00:00Z',
            },
          },
        ],
      },
    });
  });
});

describe('a standing consent', () => {
  it('F7: is the owner’s to give and take back; those around them see it', async () => {
    const { host } = await acceptedNextDoor(bench);
    const input = { teamId: host.teamId, circle: 'clapton', days: 30 };
    const fields = 'circle givenAt expiresAt revokedAt live';
    const asHat = { relations: [{ teamId: host.teamId, kind: 'FAMILY_FRIEND', hats: ['rota'] }] };
    expect(await host.does('omar', 'giveStandingConsent', input, fields, asHat)).toEqual({
      code: 'NOT_ALLOWED',
    });
    expect(await host.does('stranger', 'giveStandingConsent', input, fields)).toEqual({ code: 'NOT_FOUND' });
    expect(await host.owns('giveStandingConsent', input, fields)).toEqual({
      circle: 'clapton',
      givenAt: '2026-11-23T09:00:00Z',
      expiresAt: '2026-12-23T09:00:00Z',
      revokedAt: null,
      live: true,
    });
    const LIST = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      standingConsents { edges { node { circle live } } } } } }`;
    expect(await host.askOfTeam(LIST, host.as('PEER'), 'sam')).toEqual({
      standingConsents: { edges: [{ node: { circle: 'clapton', live: true } }] },
    });
    const which = { teamId: host.teamId, circle: 'clapton' };
    expect(await host.does('omar', 'revokeStandingConsent', which, 'live', asHat)).toEqual({
      code: 'NOT_ALLOWED',
    });
    expect(await host.owns('revokeStandingConsent', which, 'live')).toEqual({ live: false });
  });
});
