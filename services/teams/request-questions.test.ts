import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { asking } from './testing/asking.ts';
import { bench } from './testing/bench.ts';
import { teamsOf } from './testing/team-of.ts';

const FIELDS = `id state days daysToAcknowledge next
  questions { words askedAt askedBy { id } answer { words answeredAt answeredBy { id } } }`;

let service: ServiceUnderTest;
let people: ReturnType<typeof asking>;
let teamId: string;
beforeAll(async () => {
  service = await bench.fresh();
  const teams = teamsOf(service);
  people = asking(service);
  service.setNow('2026-03-03T10:00:00Z');
  await teams.introduce('bernice', 'ines', 'tilly', 'nadia', 'peter');
  teamId = await teams.team('bernice');
  await teams.join('bernice', teamId, 'ines');
  await teams.join('bernice', teamId, 'tilly', { kind: 'TEAM_STARTER' });
  for (const [person, scopes] of [
    ['nadia', ['REQUESTS']],
    ['peter', ['PLAN']],
  ] as const) {
    await teams.join('bernice', teamId, person, {
      ...{ kind: 'PROFESSIONAL', scopes, endsAt: '2027-03-02T09:00:00Z' },
    });
  }
});

const make = () => {
  const input = { teamId, kind: 'HOURS_UP', asks: 'Four more hours.' };
  return people.tell('bernice', 'makePackageRequest', input, FIELDS);
};
const ask = (person: string, requestId: string, question: string) =>
  people.tell(person, 'askAboutRequest', { requestId, question }, FIELDS);
const answer = (person: string, requestId: string, words: string) =>
  people.tell(person, 'answerAboutRequest', { requestId, answer: words }, FIELDS);
const waits = async (person: string, about: string) => {
  const { edges } = await people.ask(
    person,
    '{ waitingForMe(first: 100) { edges { node { kind about } } } }',
  );
  const nodes: { kind: string; about: string }[] = edges.map(({ node }: { node: object }) => node);
  return nodes.filter((node) => node.about === about).map(({ kind }) => kind);
};

describe('a question about a request', () => {
  it('T16: says that the request arrived, waits for the owner’s side, and gives the decision back to who asked', async () => {
    const { id } = await make();
    service.setNow('2026-03-05T10:00:00Z');
    const asked = await ask('nadia', id, 'Who comes on Sundays now?');
    expect(asked).toMatchObject({
      ...{ state: 'ACKNOWLEDGED', daysToAcknowledge: 2 },
      next: 'The team answers what the professional would like to know.',
      questions: [{ words: 'Who comes on Sundays now?', askedBy: { id: 'nadia' }, answer: null }],
    });
    expect(await ask('nadia', id, 'Who comes on Sundays now?')).toEqual(asked);
    expect(await waits('bernice', id)).toEqual(['REQUEST_TO_ANSWER']);
    expect(await waits('nadia', id)).toEqual([]);
    expect(await people.noticesOf('bernice', id)).toMatchObject([{ kind: 'REQUEST_WAITS' }]);

    const answered = await answer('bernice', id, 'Nobody since June.');
    expect(answered).toMatchObject({
      questions: [{ answer: { words: 'Nobody since June.', answeredBy: { id: 'bernice' } } }],
    });
    expect(await answer('bernice', id, 'Nobody since June.')).toEqual(answered);
    expect(await waits('bernice', id)).toEqual([]);
    expect(await waits('nadia', id)).toEqual(['REQUEST_TO_DECIDE']);
    expect(await people.noticesOf('nadia', id)).toMatchObject([
      { kind: 'REQUEST_ANSWERED', words: 'What you asked about a request for more hours is answered.' },
      { kind: 'REQUEST_WAITS' },
    ]);
  });

  it('T16: is one at a time, and asked of what is open only', async () => {
    const { id } = await make();
    expect(await answer('bernice', id, 'Nobody asked.')).toMatchObject({ code: 'WRONG_STATE' });
    await ask('nadia', id, 'First?');
    expect(await ask('nadia', id, 'Second?')).toMatchObject({ code: 'WRONG_STATE' });
    await answer('tilly', id, 'She says yes.');
    expect(await ask('nadia', id, 'Second?')).toMatchObject({ questions: [{ words: 'First?' }, {}] });
    const ruling = { requestId: id, outcome: 'AGREED', reason: 'Yes.', decisionRef: 'LBH-1' };
    expect(await people.tell('nadia', 'decidePackageRequest', ruling, FIELDS)).toMatchObject({
      state: 'DECIDED',
    });
    expect(await answer('bernice', id, 'Too late.')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await ask('nadia', id, 'Third?')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T15, T16: is for who may decide to ask, and for the owner’s side to answer; to others it is not there', async () => {
    const { id } = await make();
    for (const person of ['bernice', 'ines', 'peter']) {
      expect(await ask(person, id, 'Why?')).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    await ask('nadia', id, 'Why?');
    for (const person of ['ines', 'nadia']) {
      expect(await answer(person, id, 'Because.')).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    const madeUp = 'request_01J9Z3K4M5N6P7Q8R9S0T1V2W3';
    expect(await ask('sadie', id, 'Why?')).toEqual(await ask('sadie', madeUp, 'Why?'));
    expect(await answer('sadie', id, 'No.')).toEqual(await answer('sadie', madeUp, 'No.'));
  });
});
