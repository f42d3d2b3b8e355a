import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { inPerson, profileOf } from './testing/profile-of.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let teamId: string;
let profile: ReturnType<typeof profileOf>;

const ofBernice = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice');
  return teams.team('bernice');
});
async function fresh() {
  ({ service, seed: teamId } = await ofBernice());
  teams = teamsOf(service);
  profile = profileOf(service, teamId);
}

async function join(person: string, more?: object) {
  await teams.introduce(person);
  await teams.join('bernice', teamId, person, more);
}

const four = ['ines', 'grace', 'omar', 'ravi'];
const everyone = ['CIRCLE_OF_SUPPORT'];
const social = { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: '2027-11-22T09:00:00Z' };

async function threeVersions(people = ['ines']) {
  for (const person of people) await join(person);
  await profile.write('bernice', 0, { about_me: 'I bake.', health: 'One.' });
  await profile.write('bernice', 1, { health: 'Two.' });
  await profile.write('bernice', 2, { health: 'Three.' });
  await profile.share('bernice', 'about_me', everyone);
  await profile.share('bernice', 'health', everyone);
}

describe('a document in sections', () => {
  beforeEach(fresh);

  it('T5: consent for health withdrawn hides it from all but the owner, in v4 and in v3 and all before', async () => {
    await threeVersions(four);
    for (const person of four) {
      expect(await profile.texts(person)).toEqual({ about_me: 'I bake.', health: 'Three.' });
    }
    await profile.share('bernice', 'health', []);
    expect((await profile.write('bernice', 3, { health: 'Four.' })).document).toMatchObject({ version: 4 });
    for (const person of four) {
      for (const version of [4, 3, 2, 1]) {
        expect(await profile.texts(person, version)).toEqual({ about_me: 'I bake.' });
      }
    }
    expect(await profile.texts('bernice')).toEqual({ about_me: 'I bake.', health: 'Four.' });
    expect(await profile.texts('bernice', 3)).toMatchObject({ health: 'Three.' });
    expect(await service.sentOf('SectionConsentChanged')).toEqual([
      { teamId, document: 'PROFILE', section: 'about_me', audiences: everyone },
      { teamId, document: 'PROFILE', section: 'health', audiences: everyone },
      { teamId, document: 'PROFILE', section: 'health', audiences: [] },
    ]);
  });

  it('T5: every version keeps author, time and channel, and nothing that was said is lost', async () => {
    await threeVersions();
    service.setNow('2026-11-24T10:00:00Z');
    await profile.write('bernice', 3, { health: null, food: 'No nuts.' }, { channel: 'PAPER' });
    expect(await profile.texts('bernice')).toEqual({ about_me: 'I bake.', food: 'No nuts.' });
    expect((await profile.read('bernice')).document?.entry).toEqual({
      enteredBy: { id: 'bernice' },
      at: '2026-11-24T10:00:00Z',
      channel: 'PAPER',
      onBehalfOf: null,
      confirmed: null,
      isOwnWords: true,
    });
    expect(await profile.texts('bernice', 3)).toMatchObject({ health: 'Three.' });
    const { data } = await service.ask(
      'ines',
      `query($id: ID!) { team(id: $id) { profile { isNewest versions(first: 3) {
        edges { node { version isNewest entry { at } } } pageInfo { hasNextPage } } } } }`,
      { id: teamId },
    );
    expect(data).toMatchObject({
      team: { profile: { isNewest: true, versions: { pageInfo: { hasNextPage: true } } } },
    });
    const { versions } = (data as { team: { profile: { versions: { edges: { node: object }[] } } } }).team
      .profile;
    expect(versions.edges.map(({ node }) => node)).toMatchObject([
      { version: 4, isNewest: true, entry: { at: '2026-11-24T10:00:00Z' } },
      { version: 3, isNewest: false, entry: { at: '2026-11-23T09:00:00Z' } },
      { version: 2 },
    ]);
  });

  it('T5: nothing is shared until the owner says so, section by section', async () => {
    await join('ines');
    await profile.write('bernice', 0, { about_me: 'I bake.', health: 'One.' });
    expect(await profile.read('ines')).toMatchObject({
      document: { sections: null },
      codes: ['NOT_ALLOWED'],
    });
    await profile.share('bernice', 'about_me', everyone);
    const { document } = await profile.read('ines');
    expect(document?.sections).toEqual([
      { key: 'about_me', title: 'About me', text: 'I bake.', mayRead: true, sharedWith: null, consent: null },
    ]);
    expect((await profile.read('bernice')).document?.sections).toMatchObject([
      { key: 'about_me', sharedWith: everyone, consent: { isOwnWords: true } },
      { key: 'health', sharedWith: [], consent: null },
    ]);
  });

  it('T5: before both consents nothing of it is seen, and the attempt is in the log', async () => {
    await threeVersions();
    await teams.invite('bernice', teamId, 'tomas');
    expect((await profile.read('tomas')).document).toBeNull();
    expect((await profile.write('tomas', 3, { health: 'x' })).codes).toEqual(['NOT_ALLOWED']);
    expect((await profile.read('stranger')).codes).toEqual(['NOT_FOUND']);
    expect((await profile.share('stranger', 'health', everyone)).codes).toEqual(['NOT_FOUND']);
    expect(await profile.log('bernice')).toMatchObject([
      { person: { id: 'tomas' }, basis: 'DENIED', sections: [] },
    ]);
  });

  it('T5: two who edit the same version never overwrite each other', async () => {
    await threeVersions();
    const both = await Promise.all([
      profile.write('bernice', 3, { food: 'No nuts.' }),
      profile.write('bernice', 3, { food: 'No fish.' }),
    ]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['EDITED_MEANWHILE']);
    expect((await profile.write('bernice', 2, { food: 'No eggs.' })).codes).toEqual(['EDITED_MEANWHILE']);
  });

  it('T5: sent again, nothing happens twice', async () => {
    const section = newId('section');
    const own = { sections: [{ key: section, title: 'My garden', text: 'Roses.' }] };
    const first = await profile.write('bernice', 0, {}, own);
    expect(await profile.write('bernice', 0, {}, own)).toEqual(first);
    expect((await profile.read('bernice')).document).toMatchObject({
      version: 1,
      sections: [{ key: section, title: 'My garden' }],
    });
    await profile.share('bernice', section, everyone);
    await profile.share('bernice', section, everyone);
    expect(await service.sentOf('SectionConsentChanged')).toHaveLength(1);
    expect((await service.items()).filter(({ sk }) => sk.startsWith('CONSENT#'))).toHaveLength(1);
  });

  it('T5: only the owner’s side, the team starter and the holder of the profile hat write', async () => {
    await threeVersions();
    expect((await profile.write('ines', 3, { food: 'x' })).codes).toEqual(['NOT_ALLOWED']);
    expect((await profile.share('ines', 'health', [])).codes).toEqual(['NOT_ALLOWED']);
    await join('tomas', { kind: 'TEAM_STARTER' });
    await profile.share('bernice', 'health', []);
    const typed = { confirmed: inPerson, channel: 'PAPER' };
    expect((await profile.write('tomas', 3, { health: 'x' }, typed)).codes).toEqual(['SECTION_NOT_SHARED']);
    expect((await profile.write('tomas', 3, { food: 'No nuts.' }, typed)).document).toMatchObject({
      version: 4,
    });
    expect((await profile.read('tomas')).document?.sections).toMatchObject([
      { key: 'about_me', mayRead: true },
      { key: 'health', title: null, text: null, mayRead: false },
      { key: 'food', text: null, mayRead: false },
    ]);
    await profile.share('bernice', 'food', ['WRITERS']);
    expect(await profile.texts('tomas')).toMatchObject({ food: 'No nuts.' });
    expect(await profile.texts('ines')).toEqual({ about_me: 'I bake.' });
  });
});

describe('what is written', () => {
  beforeAll(fresh);

  it.each([
    ['a section nobody knows', { sections: [{ key: 'horoscope', title: 'x', text: 'x' }] }],
    ['a section of one’s own without a title', { sections: [{ text: 'x' }] }],
    [
      'the same section twice',
      {
        sections: [
          { key: 'food', text: 'a' },
          { key: 'food', text: 'b' },
        ],
      },
    ],
    [
      'more than a document holds',
      {
        sections: Array.from({ length: 14 }, (_, i) => ({
          key: newId('section'),
          title: `${i}`,
          text: '√'.repeat(6_000),
        })),
      },
    ],
    ['one’s own words with a confirmation', { sections: [{ key: 'food', text: 'a' }], confirmed: inPerson }],
  ])('T5: refuses %s', async (_, input) => {
    expect((await profile.write('bernice', 0, {}, input)).codes).toEqual(['BAD_INPUT']);
  });
});

describe('a professional', () => {
  beforeEach(fresh);

  it('T15: reads only sections shared with a scope they have; what they are denied is in the log', async () => {
    await threeVersions();
    await join('nadia', social);
    expect(await profile.read('nadia')).toMatchObject({
      document: { sections: null },
      codes: ['NOT_ALLOWED'],
    });
    await profile.share('bernice', 'health', [...everyone, 'PROFESSIONALS_BUDGET']);
    expect((await profile.read('nadia')).codes).toEqual(['NOT_ALLOWED']);
    await profile.share('bernice', 'health', [...everyone, 'PROFESSIONALS_PLAN']);
    expect(await profile.texts('nadia')).toEqual({ health: 'Three.' });
    service.setNow('2027-11-22T09:00:00Z');
    expect((await profile.read('nadia')).codes).toEqual(['NOT_FOUND']);
    service.setNow('2026-11-23T09:00:00Z');
    expect(await profile.log('bernice')).toMatchObject([
      {
        person: { id: 'nadia', name: 'nadia of the test' },
        kind: 'PROFESSIONAL',
        basis: 'CONSENT',
        sections: ['health'],
      },
      { basis: 'DENIED', sections: [] },
      { basis: 'DENIED', sections: [] },
    ]);
  });
});

describe('paper and proxy', () => {
  beforeEach(fresh);

  it('T6: Bernice’s page, amended by pen and typed in by the starter, is kept as confirmed in person on 12 May', async () => {
    service.setNow('2026-05-12T15:00:00Z');
    await join('tomas', { kind: 'TEAM_STARTER' });
    await profile.write('bernice', 0, { about_me: 'I bake.' });
    await profile.share('bernice', 'about_me', everyone);
    expect((await profile.print('tomas')).document?.print).toContain('I bake.');
    const amended = { about_me: 'I bake bread.' };
    expect((await profile.write('tomas', 1, amended)).codes).toEqual(['CONFIRMATION_REQUIRED']);
    const early = { how: 'PHONE', on: '2026-05-13' };
    expect((await profile.write('tomas', 1, amended, { confirmed: early })).codes).toEqual(['BAD_INPUT']);
    const typed = await profile.write('tomas', 1, amended, { channel: 'PAPER', confirmed: inPerson });
    expect(typed.document).toEqual({
      version: 2,
      entry: {
        enteredBy: { id: 'tomas' },
        at: '2026-05-12T15:00:00Z',
        channel: 'PAPER',
        onBehalfOf: { id: 'bernice' },
        confirmed: inPerson,
        isOwnWords: false,
      },
    });
    const printed = (await profile.print('bernice')).document?.print;
    expect(printed).toContain(
      'Typed in by tomas of the test for bernice of the test, who confirmed it in person on 12 May 2026.',
    );
    expect(printed).not.toContain('Written by');
    const { data } = await service.ask('bernice', '{ myNotices { edges { node { kind } } } }');
    expect(data).toMatchObject({ myNotices: { edges: [{ node: { kind: 'RECORDED_FOR_YOU' } }] } });
  });

  it('T6: a consent typed in for the owner is never shown as their own', async () => {
    await join('tomas', { kind: 'TEAM_STARTER' });
    await profile.write('bernice', 0, { about_me: 'I bake.' });
    expect((await profile.share('tomas', 'about_me', everyone)).codes).toEqual(['CONFIRMATION_REQUIRED']);
    await profile.share('tomas', 'about_me', everyone, { confirmed: inPerson, channel: 'PAPER' });
    expect((await profile.read('bernice')).document?.sections).toMatchObject([
      { key: 'about_me', sharedWith: everyone, consent: { isOwnWords: false } },
    ]);
    // The owner's own yes to the same is news, and replaces it.
    await profile.share('bernice', 'about_me', everyone);
    expect((await profile.read('bernice')).document?.sections).toMatchObject([
      { consent: { isOwnWords: true } },
    ]);
    expect(await service.sentOf('SectionConsentChanged')).toHaveLength(1);
  });

  it('T6: the page holds what its reader may read, escaped, and asks for nothing from anywhere', async () => {
    await join('ines');
    await profile.write('bernice', 0, { about_me: '<script>alert("hi")</script> & co', health: 'Secret.' });
    await profile.share('bernice', 'about_me', everyone);
    const page = (await profile.print('ines')).document?.print ?? '';
    expect(page).toContain('&lt;script&gt;alert(&quot;hi&quot;)&lt;/script&gt; &amp; co');
    expect(page).toMatch(/@page \{\s+size: A4;/);
    const sizes = [...page.matchAll(/font(?:-size)?: (\d+)pt/g)].map(([, points]) => Number(points));
    expect(Math.min(...sizes)).toBe(16);
    expect(page).not.toMatch(/<script|Secret|https?:|src=|href=|url\(/);
    expect((await profile.print('bernice')).document?.print).toContain('Secret.');
  });
});
