import { newId } from '@kith/kernel';
import { accessFor } from '@kith/service-kit';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { permissions } from './domain/permissions.ts';
import { bench } from './testing/bench.ts';
import { profileOf, SECTIONS } from './testing/profile-of.ts';
import { teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teamId: string;
let profile: ReturnType<typeof profileOf>;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'sadie');
  const teamId = await teams.team('bernice');
  const profile = profileOf(service, teamId);
  await teams.join('bernice', teamId, 'ines');
  await profile.write('bernice', 0, { about_me: 'I bake.', health: 'My heart is weak.' });
  await profile.share('bernice', 'about_me', ['CIRCLE_OF_SUPPORT']);
  return teamId;
});
beforeEach(async () => {
  ({ service, seed: teamId } = await fresh());
  profile = profileOf(service, teamId);
});

interface Worn {
  readonly hats?: string[];
  readonly circleHats?: string[];
}
const lead = ['safeguarding_lead'];
const reason = { code: 'SAFEGUARDING_CONCERN', words: 'A neighbour rang about bruises.' };

describe('the owner’s access log', () => {
  it('T25: a safeguarding lead reads without consent; the owner sees who, when and why, and is told', async () => {
    const { document } = await profile.withoutConsent('sadie', reason, lead);
    expect(document?.sections).toMatchObject([{ text: 'I bake.' }, { text: 'My heart is weak.' }]);
    expect(await profile.log('bernice')).toEqual([
      {
        person: { id: 'sadie', name: 'sadie of the test' },
        kind: null,
        at: '2026-11-23T09:00:00Z',
        document: 'PROFILE',
        version: 1,
        sections: ['about_me', 'health'],
        basis: 'WITHOUT_CONSENT',
        way: 'SCREEN',
        reason,
      },
    ]);
    const { data } = await service.ask('bernice', '{ myNotices { edges { node { kind words } } } }');
    expect(data).toMatchObject({ myNotices: { edges: [{ node: { kind: 'READ_WITHOUT_CONSENT' } }] } });
  });

  it('T25: the log refers to what was read and holds nothing of it', async () => {
    await profile.withoutConsent('sadie', reason, lead, `${SECTIONS} print`);
    await profile.texts('ines');
    const kept = (await service.items()).filter(({ pk }) => pk.startsWith('ACCESS#'));
    expect(kept).toHaveLength(3);
    expect(JSON.stringify(kept)).not.toMatch(/bake|heart/);
  });

  it('T25: every reading but the owner’s is noted once a request, whichever fields were asked for', async () => {
    await profile.texts('bernice');
    await profile.print('bernice');
    await service.ask(
      'ines',
      `query($id: ID!) { team(id: $id) {
        a: profile { sections { text } } b: profile { sections { key } print } } }`,
      { id: teamId },
    );
    expect(await profile.log('bernice')).toMatchObject([
      {
        person: { id: 'ines' },
        kind: 'FAMILY_FRIEND',
        basis: 'CONSENT',
        sections: ['about_me'],
        way: expect.anything(),
      },
      {
        person: { id: 'ines' },
        kind: 'FAMILY_FRIEND',
        basis: 'CONSENT',
        sections: ['about_me'],
        way: expect.anything(),
      },
    ]);
    // To know that there is a document, and which versions, is not to read it.
    await service.ask(
      'ines',
      'query($id: ID!) { team(id: $id) { documents { edges { node { kind version } } } } }',
      { id: teamId },
    );
    expect(await profile.log('bernice')).toHaveLength(2);
  });

  it('T25: without the hat nobody reads without consent; a member’s attempt is noted, a stranger’s finds nothing', async () => {
    expect((await profile.withoutConsent('ines', reason)).codes).toEqual(['NOT_ALLOWED']);
    expect((await profile.withoutConsent('sadie', reason)).codes).toEqual(['NOT_FOUND']);
    expect((await profile.withoutConsent('sadie', { ...reason, words: ' ' }, lead)).codes).toEqual([
      'BAD_INPUT',
    ]);
    expect(await profile.log('bernice')).toMatchObject([{ person: { id: 'ines' }, basis: 'DENIED' }]);
  });

  it.each([
    ['hat:profile', { hats: ['profile'] }, ['document.write', 'section.readAsWriter']],
    ['hat:safeguarding', { hats: ['safeguarding'] }, ['document.readWithoutConsent']],
    ['circle:safeguarding_lead', { circleHats: ['safeguarding_lead'] }, ['document.readWithoutConsent']],
    ['hat:rota', { hats: ['rota'] }, []],
  ])(
    'T5, T25: %s may do what the hat is for, and no more',
    (_, { hats = [], circleHats = [] }: Worn, may) => {
      const relations = [{ teamId, kind: 'VOLUNTEER', scopes: [], hats }];
      const access = accessFor(permissions, { personId: 'omar', circle: 'clapton', circleHats, relations });
      const byHat = ['document.write', 'section.share', 'section.readAll', 'section.readAsWriter'] as const;
      const asked = [...byHat, 'document.readWithoutConsent', 'access.log', 'careTeam.export'] as const;
      expect(asked.filter((operation) => access.allows(operation, { teamId }))).toEqual(may);
    },
  );

  it('T25: is the owner’s to see, and nobody else’s', async () => {
    expect(await profile.log('ines')).toBeNull();
  });

  it('T25: no entry, no reading: a consent withdrawn at that moment wins', async () => {
    const reads = Array.from({ length: 6 }, () => profile.texts('ines'));
    const withdrawn = profile.share('bernice', 'about_me', []);
    const seen = await Promise.all(reads);
    await withdrawn;
    const shown = seen.filter((texts) => 'about_me' in texts).length;
    const log = (await profile.log('bernice')) as { basis: string }[];
    expect(log.filter(({ basis }) => basis === 'CONSENT')).toHaveLength(shown);
    expect(log.filter(({ basis }) => basis === 'DENIED')).toHaveLength(6 - shown);
    expect(await profile.texts('ines')).toEqual({});
  });
});

describe('what other services tell of', () => {
  const told = (more: object = {}) =>
    service.hear('RecordRead', {
      accessId: newId('access'),
      teamId,
      personId: 'ines',
      record: 'CARE_MAP',
      basis: 'CONSENT',
      way: 'PRINT',
      ...more,
    });
  const RECORDS = `query($id: ID!) { team(id: $id) { accessLog { edges { node {
    person { id name } kind record document sections basis way } } } } }`;
  const records = async () => {
    const { data } = await service.ask<{ team: { accessLog: { edges: { node: object }[] } } }>(
      'bernice',
      RECORDS,
      { id: teamId },
    );
    return data.team.accessLog.edges.map(({ node }) => node);
  };

  it('T25: reading a care map stands in the owner’s log: who, what they are to the team, and in what way', async () => {
    const accessId = newId('access');
    await told({ accessId });
    await told({ accessId });
    const ines = {
      person: { id: 'ines', name: 'ines of the test' },
      kind: 'FAMILY_FRIEND',
      record: 'CARE_MAP',
      document: null,
      sections: [],
      basis: 'CONSENT',
      way: 'PRINT',
    };
    expect(await records()).toEqual([ines]);
    await told({ personId: 'sadie', basis: 'DENIED', way: 'SCREEN' });
    expect(await records()).toEqual([
      expect.objectContaining({
        person: { id: 'sadie', name: 'sadie of the test' },
        kind: null,
        basis: 'DENIED',
      }),
      ines,
    ]);
  });

  it('T25: of a team there is not, nothing is kept', async () => {
    const gone = newId('team');
    await told({ teamId: gone });
    expect((await service.items()).filter(({ pk }) => pk === `ACCESS#${gone}`)).toEqual([]);
  });
});
