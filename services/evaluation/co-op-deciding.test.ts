import { ballotTally, editionIdOf, voteIdOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { open } from '@kith/service-kit';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import {
  act,
  commonsCoordinator,
  emptyCircle,
  facilitator,
  investors,
  look,
  supported,
} from './testing/co-op.ts';

describe('N5: a vote of the co-op in a circle', () => {
  const words = {
    title: 'The surplus',
    words: 'Half of the surplus goes into training.',
    opensOn: '2026-06-01',
    closesOn: '2026-06-14',
  };
  const id = voteIdOf(words);
  const bring = ['bringVote', '{ title iVoted vote { id } }'] as const;
  const cast = ['castBallot', '{ iVoted }'] as const;

  async function held(): Promise<ServiceUnderTest> {
    const { circle } = await supported(20);
    circle.setNow('2026-06-01T09:00:00Z');
    await act(circle, 'bernice', ['joinCoop', '{ class }'], { class: 'SUPPORTED' });
    await investors(circle, ['ivor', 'ida']);
    expect(await act(circle, 'gwen', bring, { id, ...words }, commonsCoordinator)).toEqual({
      ...{ title: 'The surplus', iVoted: false },
      vote: { id },
    });
    return circle;
  }

  it('is brought word for word, or not at all', async () => {
    const circle = await emptyCircle();
    const changed = { id, ...words, words: 'Half of the surplus goes to the investors.' };
    expect(await act(circle, 'gwen', bring, changed, commonsCoordinator)).toBe('CHANGED_ON_THE_WAY');
    expect(await act(circle, 'ines', bring, { id, ...words })).toBe('NOT_ALLOWED');
  });

  it('takes one ballot of a member, keeps what was said in the tally only, and sends that once it is over', async () => {
    const circle = await held();
    const say = (person: string, choice: string) => act(circle, person, cast, { voteId: id, choice });
    expect(await say('mallory', 'AGAINST')).toBe('NOT_ELIGIBLE');
    expect(await act(circle, 'ivor', cast, { voteId: newId('vote'), choice: 'AGAINST' })).toBe('NOT_FOUND');
    expect(await say('bernice', 'IN_FAVOUR')).toEqual({ iVoted: true });
    await say('bernice', 'AGAINST');
    await say('ivor', 'AGAINST');
    const ofIvor = (await circle.items()).filter((item) => JSON.stringify(item).includes('ivor'));
    expect(ofIvor.some((item) => /AGAINST|against/.test(JSON.stringify(item)))).toBe(false);
    await circle.tick('Daily');
    expect(await circle.sentOf('BallotsCounted')).toEqual([]);
    circle.setNow('2026-06-15T05:00:00Z');
    expect(await say('ida', 'IN_FAVOUR')).toBe('VOTE_NOT_OPEN');
    await circle.tick('Daily');
    await circle.tick('Daily');
    const [sent, ...more] = await circle.sentOf('BallotsCounted');
    expect([sent?.voteId, more]).toEqual([id, []]);
    const { sealing } = circle.circles.keysOf('national').private;
    expect(await open(sent?.sealedTally ?? '', sealing, `clapton:${id}`, ballotTally)).toMatchObject({
      value: {
        SUPPORTED: { inFavour: 1, against: 0, abstained: 0 },
        INVESTOR: { inFavour: 0, against: 1, abstained: 0 },
      },
    });
  });
});

describe('N6: the double link', () => {
  const term = { groupId: 'circle', from: '2026-06-01T09:00:00Z', until: '2027-06-01T09:00:00Z' } as const;
  const until = term.until;

  it('is told of the two hats the circle gave by consent, and whether two people wear them; never who', async () => {
    const circle = await emptyCircle();
    circle.setNow('2026-06-01T09:00:00Z');
    await circle.hear('HatGranted', { ...term, hat: 'delegate', personId: 'gwen' });
    await circle.hear('HatGranted', { ...term, hat: 'leader', personId: 'gwen' });
    await circle.hear('HatGranted', { ...term, hat: 'secretary', personId: 'stan' });
    const ended = { at: '2026-06-02T09:00:00Z', reason: 'HANDED_OVER' } as const;
    await circle.hear('HatEnded', { groupId: 'circle', hat: 'leader', personId: 'gwen', ...ended });
    await circle.hear('HatGranted', { ...term, hat: 'leader', personId: 'femi' });
    const sent = await circle.sent();
    expect(sent.map(({ sequence, data }) => [sequence, data])).toEqual([
      [1, { delegateUntil: until, leaderUntil: null, areTwo: false }],
      [2, { delegateUntil: until, leaderUntil: until, areTwo: false }],
      [3, { delegateUntil: until, leaderUntil: null, areTwo: false }],
      [4, { delegateUntil: until, leaderUntil: until, areTwo: true }],
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/gwen|femi/);
  });

  it('is the same when an end is heard before its beginning', async () => {
    const circle = await emptyCircle();
    circle.setNow('2026-06-03T09:00:00Z');
    const ended = { at: '2026-06-02T09:00:00Z', reason: 'GIVEN_BACK' } as const;
    await circle.hear('HatEnded', { groupId: 'circle', hat: 'delegate', personId: 'gwen', ...ended });
    await circle.hear('HatGranted', { ...term, hat: 'delegate', personId: 'gwen' });
    expect((await circle.sentOf('DoubleLinkChanged')).at(-1)).toMatchObject({ delegateUntil: null });
  });
});

describe('N7: an appeal in its circle', () => {
  const begin = ['beginAppeal', '{ id stage unrelated needed }'] as const;
  const sign = ['signAppeal', '{ stage unrelated }'] as const;
  const hear = ['hearAppeal', '{ stage sessions }'] as const;
  const about = 'The visits on Sundays were given up without asking us.';

  it('is opened by three unrelated people, heard once, and passed on without saying who or what', async () => {
    const { circle } = await supported(0);
    const id = newId('appeal');
    expect(await act(circle, 'bernice', begin, { id, about })).toEqual({
      ...{ id, stage: 'COLLECTING', unrelated: 1, needed: 3 },
    });
    await act(circle, 'bernice', begin, { id, about });
    expect(await act(circle, 'ines', sign, { id })).toMatchObject({ stage: 'COLLECTING', unrelated: 2 });
    expect(await act(circle, 'ines', sign, { id })).toBe('SIGNED_ALREADY');
    // Her son: the circle knows, whether or not he says so.
    expect(await act(circle, 'colm', sign, { id })).toMatchObject({ stage: 'COLLECTING', unrelated: 2 });
    const flatmate = { id, relatedTo: ['ines'] };
    expect(await act(circle, 'femi', sign, flatmate)).toMatchObject({ stage: 'COLLECTING', unrelated: 2 });
    expect(await act(circle, 'gwen', hear, { id }, facilitator)).toBe('WRONG_STATE');
    expect(await act(circle, 'stan', sign, { id })).toEqual({ stage: 'CIRCLE', unrelated: 3 });
    const refer = ['referAppeal', '{ stage counsel { id } }'] as const;
    expect(await act(circle, 'gwen', refer, { id }, facilitator)).toBe('WRONG_STATE');
    expect(await act(circle, 'gwen', hear, { id })).toBe('NOT_ALLOWED');
    await act(circle, 'gwen', hear, { id }, facilitator);
    circle.setNow('2026-02-10T09:00:00Z');
    expect(await act(circle, 'gwen', hear, { id }, facilitator)).toBe('SESSIONS_USED');
    expect(await act(circle, 'gwen', refer, { id }, facilitator)).toEqual({
      ...{ stage: 'COUNSEL', counsel: { id } },
    });
    const sent = (await circle.sent()).filter(({ audience }) => audience.includes('national'));
    expect(sent.map(({ data }) => data)).toEqual([{ appealId: id, unrelated: 3, sessions: 1 }]);
  });

  it('is there for those behind it and who keeps account of appeals; to anyone else there is none', async () => {
    const circle = await emptyCircle();
    const id = newId('appeal');
    await act(circle, 'bernice', begin, { id, about });
    const asked = (person: string, appeal: string, asker = {}) =>
      look(circle, person, `appeal(id: "${appeal}") { about }`, asker);
    expect(await asked('bernice', id)).toEqual({ about });
    expect(await asked('gwen', id, facilitator)).toEqual({ about });
    expect([await asked('mallory', id), await asked('mallory', newId('appeal'))]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await act(circle, 'mallory', sign, { id: newId('appeal') })).toBe('NOT_FOUND');
    expect(await look(circle, 'mallory', 'appeals { id }')).toBe('NOT_ALLOWED');
  });
});

describe('N8: the shared library in a circle', () => {
  const edition = {
    textId: 'text_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    number: 3,
    title: 'Check-in',
    words: 'Ask how everyone arrives. Nobody answers; the next one speaks.',
    licence: 'CC-BY-4.0' as const,
    fromCircle: 'clapton',
  };
  const editionId = editionIdOf(edition);
  const adopt = ['adoptEdition', '{ title words licence from { id } }'] as const;

  it('is copied from with where it came from, word for word and under a licence that allows it', async () => {
    const circle = await emptyCircle();
    const id = newId('copy');
    const taken = { id, editionId, ...edition };
    expect(await act(circle, 'ines', adopt, taken)).toBe('NOT_ALLOWED');
    expect(await act(circle, 'gwen', adopt, taken, facilitator)).toMatchObject({
      title: 'Check-in',
      licence: 'CC-BY-4.0',
      from: { id: editionId },
    });
    await act(circle, 'gwen', adopt, taken, facilitator);
    const copies = 'libraryCopies { edges { node { id title from { id } } } }';
    expect(await look(circle, 'ines', copies)).toEqual({
      edges: [{ node: { id, title: 'Check-in', from: { id: editionId } } }],
    });
    const changed = { ...taken, words: 'Begin with the numbers.' };
    expect(await act(circle, 'gwen', adopt, changed, facilitator)).toBe('CHANGED_ON_THE_WAY');
    const unshared = { ...taken, licence: 'All rights reserved' };
    expect(await act(circle, 'gwen', adopt, unshared, facilitator)).toBe('LICENCE_NOT_SHARED');
  });
});
