import { type BallotTally, voteIdOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { seal } from '@kith/service-kit';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { act, ask, librarian, secretary } from './testing/asking.ts';
import { nationalBench } from './testing/circles-publish.ts';

const nobody = { inFavour: 0, against: 0, abstained: 0 };
const none: BallotTally = { SUPPORTED: nobody, ADVOCATE: nobody, WORKER: nobody, INVESTOR: nobody };

describe('N5: a vote of all members', () => {
  const words = {
    title: 'The surplus',
    words: 'Into training.',
    opensOn: '2026-11-23',
    closesOn: '2026-12-06',
  };
  const id = voteIdOf(words);
  const open = ['openVote', '{ id }'] as const;
  const RESULT =
    'isCarried fullVotes investorVotes investorWeight allWeight investorPercent inFavourPercent circles { slug }';
  const count = ['countVote', `{ circlesHeard result { ${RESULT} } }`] as const;

  async function opened(): Promise<ServiceUnderTest> {
    const national = await nationalBench.fresh('national');
    expect(await act(national, open, words, secretary)).toEqual({ id });
    return national;
  }

  async function say(national: ServiceUnderTest, circle: string, tally: Partial<BallotTally>, voteId = id) {
    const keys = national.circles.keysOf('national').public;
    const sealedTally = await seal({ ...none, ...tally }, keys, `${circle}:${voteId}`);
    await national.hear('BallotsCounted', { voteId, sealedTally }, { circle });
  }

  it('of 30 supported, 20 workers and 50 investors is 50 full votes and 5.56 of 55.56: a tenth', async () => {
    const national = await opened();
    national.setNow('2026-12-07T09:00:00Z');
    const investors = { ...nobody, against: 50 };
    await say(national, 'clapton', { SUPPORTED: { ...nobody, inFavour: 30 }, INVESTOR: investors });
    await say(national, 'homerton', { WORKER: { ...nobody, inFavour: 10, against: 10 } });
    await say(national, 'homerton', { WORKER: { ...nobody, against: 1_000 } });
    expect(await act(national, count, { id }, secretary)).toBe('VOTE_OPEN');
    national.setNow('2026-12-14T09:00:00Z');
    const counted = {
      circlesHeard: 2,
      result: {
        isCarried: true,
        fullVotes: '50',
        investorVotes: '50',
        investorWeight: '5.56',
        allWeight: '55.56',
        investorPercent: '10.0',
        inFavourPercent: '72.0',
        circles: [{ slug: 'clapton' }, { slug: 'homerton' }],
      },
    };
    expect(await act(national, count, { id }, secretary)).toEqual(counted);
    await say(national, 'stoke-newington', { WORKER: { ...nobody, against: 1_000 } });
    expect(await act(national, count, { id }, secretary)).toEqual(counted);
  });

  it('of few says whether it is carried, and no figure that would tell how anyone voted', async () => {
    const national = await opened();
    national.setNow('2026-12-14T09:00:00Z');
    await say(national, 'clapton', {
      SUPPORTED: { ...nobody, inFavour: 9 },
      INVESTOR: { ...nobody, against: 2 },
    });
    expect(await act(national, count, { id }, secretary)).toMatchObject({
      result: {
        ...{ isCarried: true, fullVotes: '10', investorVotes: '*' },
        ...{ investorWeight: '*', allWeight: '*', investorPercent: '*', inFavourPercent: '*' },
      },
    });
  });

  it('is opened and counted by the national secretary only; ballots come when it is over, of a vote there is', async () => {
    const national = await opened();
    await expect(say(national, 'clapton', {})).rejects.toMatchObject({ code: 'EVENT_INVALID' });
    await expect(say(national, 'clapton', {}, newId('vote'))).rejects.toMatchObject({
      code: 'EVENT_INVALID',
    });
    for (const asker of [{}, { ...secretary, circle: 'clapton' }]) {
      expect(await act(national, open, words, asker)).toBe('NOT_ALLOWED');
      expect(await act(national, count, { id }, asker)).toBe('NOT_ALLOWED');
    }
    expect(await act(national, count, { id: newId('vote') }, secretary)).toBe('NOT_FOUND');
    const turned = { ...words, closesOn: '2026-11-01' };
    expect(await act(national, open, turned, secretary)).toBe('BAD_INPUT');
    expect(
      await ask(national, '{ votes { edges { node { id circlesHeard result { isCarried } } } } }'),
    ).toEqual({
      edges: [{ node: { id, circlesHeard: 0, result: null } }],
    });
    expect(await ask(national, 'query ($id: ID!) { vote(id: $id) { title } }', { id })).toEqual({
      title: 'The surplus',
    });
  });
});

describe('N6: the double link', () => {
  it('is whole with a delegate and a leader who are two people, while both terms run', async () => {
    const national = await nationalBench.fresh('national');
    const until = '2026-12-01T09:00:00Z';
    const hear = (areTwo: boolean, sequence: number) =>
      national.hear(
        'DoubleLinkChanged',
        { delegateUntil: '2027-06-01T09:00:00Z', leaderUntil: until, areTwo },
        { circle: 'clapton', sequence, subject: 'clapton:link' },
      );
    const LINK = '{ circles(first: 1) { edges { node { link { hasDelegate hasLeader isDouble } } } } }';
    const link = async () =>
      ((await ask(national, LINK)) as { edges: { node: { link: object } }[] }).edges[0]?.node.link;
    expect(await link()).toEqual({ hasDelegate: false, hasLeader: false, isDouble: false });
    await hear(true, 2);
    await hear(false, 1);
    expect(await link()).toEqual({ hasDelegate: true, hasLeader: true, isDouble: true });
    await hear(false, 3);
    expect(await link()).toMatchObject({ isDouble: false });
    national.setNow(until);
    expect(await link()).toMatchObject({ hasDelegate: true, hasLeader: false });
  });
});

describe('N7: Care and Counsel', () => {
  const held = ['holdCounsel', '{ sessions sessionsAllowed }'] as const;
  const extend = ['extendCounsel', '{ sessionsAllowed }'] as const;
  const end = ['endAppeal', '{ outcome }'] as const;

  async function referred() {
    const national = await nationalBench.fresh('national');
    const id = newId('appeal');
    const data = { appealId: id, unrelated: 3, sessions: 1 };
    await national.hear('AppealReferred', data, { circle: 'clapton' });
    await national.hear('AppealReferred', data, { circle: 'clapton' });
    return { national, id };
  }

  it('hears an appeal twice, and once more if that is agreed, then ends it', async () => {
    const { national, id } = await referred();
    expect(await act(national, end, { id, outcome: 'UPHELD' }, secretary)).toBe('WRONG_STATE');
    await act(national, held, { id }, secretary);
    await act(national, held, { id }, secretary);
    expect(await act(national, extend, { id, sessions: 3 }, secretary)).toBe('WRONG_STATE');
    national.setNow('2026-11-30T09:00:00Z');
    expect(await act(national, held, { id }, secretary)).toEqual({
      ...{ sessions: ['2026-11-23', '2026-11-30'], sessionsAllowed: 2 },
    });
    national.setNow('2026-12-07T09:00:00Z');
    expect(await act(national, held, { id }, secretary)).toBe('SESSIONS_USED');
    for (let twice = 0; twice < 2; twice++)
      expect(await act(national, extend, { id, sessions: 3 }, secretary)).toEqual({ sessionsAllowed: 3 });
    await act(national, held, { id }, secretary);
    expect(await act(national, end, { id, outcome: 'UPHELD' }, secretary)).toEqual({ outcome: 'UPHELD' });
    expect(await act(national, end, { id, outcome: 'SETTLED' }, secretary)).toBe('WRONG_STATE');
  });

  it('takes an appeal of three unrelated people that its circle heard, and no other', async () => {
    const { national, id } = await referred();
    const hear = (data: object, circle: string) =>
      national.hear('AppealReferred', { appealId: id, unrelated: 3, sessions: 1, ...data }, { circle });
    await expect(hear({ unrelated: 2 }, 'clapton')).rejects.toMatchObject({ code: 'EVENT_INVALID' });
    await expect(hear({ sessions: 0 }, 'clapton')).rejects.toMatchObject({ code: 'EVENT_INVALID' });
    await expect(hear({}, 'homerton')).rejects.toMatchObject({ code: 'EVENT_INVALID' });
  });

  it('shows an appeal to its circle and the national secretary; to others there is none', async () => {
    const { national, id } = await referred();
    const seen = (asker: object, appealId = id) =>
      ask(
        national,
        `{ _entities(representations: [{ __typename: "CounselCase", id: "${appealId}" }]) {
          ... on CounselCase { unrelated circle { slug } } } }`,
        {},
        asker,
      );
    const shown = [{ unrelated: 3, circle: { slug: 'clapton' } }];
    expect(await seen({ circle: 'clapton' })).toEqual(shown);
    expect(await seen(secretary)).toEqual(shown);
    for (const other of [{ circle: 'homerton' }, { ...secretary, circle: 'homerton' }, {}])
      expect(await seen(other)).toEqual(await seen(other, newId('appeal')));
    const list = '{ counselCases { edges { node { id } } } }';
    expect(await ask(national, list, {}, secretary)).toEqual({ edges: [{ node: { id } }] });
    expect(await ask(national, list, {}, { ...secretary, circle: 'clapton' })).toBe('NOT_ALLOWED');
    expect(await act(national, held, { id }, {})).toBe('NOT_ALLOWED');
    expect(await act(national, held, { id: newId('appeal') }, secretary)).toBe('NOT_FOUND');
  });
});

describe('N8: the shared library', () => {
  const textId = newId('text');
  const checkIn = { textId, title: 'Check-in', licence: 'CC-BY-4.0', fromCircle: 'clapton' };
  const publish = ['publishEdition', '{ id number }'] as const;
  const edition = (words: string) => ({ ...checkIn, words });

  it('tells who holds edition 3 of a text of edition 4, and keeps both word for word', async () => {
    const national = await nationalBench.fresh('national');
    const put = (words: string) => act(national, publish, edition(words), librarian);
    await put('Go round once.');
    await put('Go round once, briefly.');
    const third = (await put('Ask how everyone arrives.')) as { id: string; number: number };
    expect(await put('Ask how everyone arrives.')).toEqual(third);
    const held = () =>
      ask(
        national,
        `{ _entities(representations: [{ __typename: "LibraryEdition", id: "${third.id}" }]) {
        ... on LibraryEdition { number words licence fromCircle { slug } newer { number words } } } }`,
      );
    const words = 'Ask how everyone arrives.';
    const known = { number: 3, words, licence: 'CC-BY-4.0', fromCircle: { slug: 'clapton' } };
    expect(await held()).toEqual([{ ...known, newer: null }]);
    await put('Ask how everyone arrives, and listen.');
    const newer = { number: 4, words: 'Ask how everyone arrives, and listen.' };
    expect(await held()).toEqual([{ ...known, newer }]);
    expect(await ask(national, '{ libraryTexts { edges { node { title number } } } }')).toEqual({
      edges: [{ node: { title: 'Check-in', number: 4 } }],
    });
  });

  it('has texts under licences that let every circle change them, put there by its librarian', async () => {
    const national = await nationalBench.fresh('national');
    const unshared = { ...edition('Mine.'), licence: 'CC-BY-NC-4.0' };
    expect(await act(national, publish, unshared, librarian)).toBe('LICENCE_NOT_SHARED');
    expect(await act(national, publish, edition('Ours.'), { ...librarian, circle: 'clapton' })).toBe(
      'NOT_ALLOWED',
    );
    expect(await act(national, publish, edition('Ours.'), secretary)).toBe('NOT_ALLOWED');
  });
});
