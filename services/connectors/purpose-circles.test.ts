import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  await there.does(
    'nell',
    'offerCompany',
    { offers: ['FACILITATOR'], goesBy: 'Nell', admired: 'Patient.', important: 'Tea.', support: 'Ask me.' },
    'goesBy',
  );
});

const CIRCLE = `id purpose team { id } facilitator { person { id } accepts } ended { by { id } } meetings { id on agreedBefore doneSince
  actions { id words who { id } until doneOn } }`;
const id = newId('purpose');
const begin = (said: object = {}, person = 'bernice') =>
  there.does(
    person,
    'beginPurposeCircle',
    { id, teamId: there.teamId, purpose: 'Back to the choir', ...said },
    CIRCLE,
  );
const choose = (personId: string, person = 'bernice', said: object = {}) =>
  there.does(person, 'chooseFacilitator', { purposeCircleId: id, personId, ...said }, CIRCLE);
const accept = (person: string, accepts = true) =>
  there.does(person, 'answerAsFacilitator', { purposeCircleId: id, accepts }, CIRCLE);
const meet = (on: string, actions: object[], person = 'nell', meetingId: string = newId('meeting')) =>
  there.does(person, 'recordPurposeMeeting', { id: meetingId, purposeCircleId: id, on, actions }, CIRCLE);
const mark = (actionId: string | undefined, doneOn: string | null, person = 'ana') =>
  there.does(person, 'markPurposeAction', { purposeCircleId: id, actionId, doneOn }, CIRCLE);
const three = ['ana', 'bernice', 'nell'].map((personId, at) => ({
  id: newId('action'),
  words: `Step ${at + 1}`,
  personId,
  until: '2026-11-22',
}));
const mine = async (person: string) =>
  (
    await there.asks(person, 'myPurposeCircles', `{ myPurposeCircles { edges { node { ${CIRCLE} } } } }`, {
      relations: [],
    })
  ).edges;

describe('a purpose circle', () => {
  it('K9, T21: 3 actions agreed; the next meeting shows 2 of 3 done', async () => {
    await begin();
    await choose('nell');
    await accept('nell');
    await meet('2026-11-09', three);
    await mark(three[0]?.id, '2026-11-12');
    await mark(three[1]?.id, '2026-11-20', 'nell');
    const { meetings } = await meet('2026-11-20', []);
    expect(meetings).toMatchObject([
      {
        agreedBefore: null,
        doneSince: null,
        actions: [{ doneOn: '2026-11-12' }, { doneOn: '2026-11-20' }, { doneOn: null }],
      },
      { agreedBefore: 3, doneSince: 2 },
    ]);
    // What the meeting found stays what it found.
    await mark(three[2]?.id, '2026-11-20');
    expect((await mark(three[0]?.id, null)).meetings).toMatchObject([{}, { agreedBefore: 3, doneSince: 2 }]);
  });

  it('K9: the owner chooses the facilitator, of those who offer it; who was asked says yes or no', async () => {
    await begin();
    expect(await choose('zoe')).toMatchObject({ code: 'FACILITATOR_UNKNOWN' });
    expect(await choose('nell', 'ana')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await choose('nell', 'cora')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await mine('nell')).toEqual([]);
    const heard = { how: 'IN_PERSON', on: '2026-11-23' };
    expect(await choose('nell', 'cora', { heard })).toMatchObject({
      facilitator: { person: { id: 'nell' }, accepts: null },
    });
    expect(await mine('nell')).toMatchObject([
      { node: { purpose: 'Back to the choir', team: null, meetings: null } },
    ]);
    expect(await meet('2026-11-20', [])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await accept('ana')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await accept('nell')).toMatchObject({ facilitator: { accepts: true }, meetings: [] });
    await accept('nell', false);
    expect(await mine('nell')).toEqual([]);
    expect(await meet('2026-11-20', [])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await there.service.sentOf('MessageRequested')).toHaveLength(1);
  });

  it('K9: is the team’s and its facilitator’s; to others it is not there', async () => {
    await begin();
    const of = async (person: string) =>
      there.ofTeam(person, 'purposeCircles { edges { node { purpose } } }');
    for (const person of ['bernice', 'ana', 'cora', 'wim'])
      expect(await of(person)).toEqual({
        purposeCircles: { edges: [{ node: { purpose: 'Back to the choir' } }] },
      });
    expect(await of('nadia')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await of('sadie')).toMatchObject({ code: 'NOT_FOUND' });
    for (const person of ['sadie', 'nadia', 'nell'])
      expect(await meet('2026-11-20', [], person)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('K9: keeps to what is right: days, people, and the same said twice', async () => {
    await begin();
    expect(await begin()).toMatchObject({ id });
    expect(await begin({ purpose: 'Other' })).toMatchObject({ code: 'ID_TAKEN' });
    const first = newId('meeting');
    await meet('2026-11-09', three.slice(0, 2), 'ana', first);
    expect((await meet('2026-11-09', three.slice(0, 2), 'ana', first)).meetings).toHaveLength(1);
    expect(await meet('2026-11-10', three.slice(0, 2), 'ana', first)).toMatchObject({ code: 'ID_TAKEN' });
    expect(await meet('2026-11-08', [], 'ana')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await meet('2031-01-01', [], 'ana')).toMatchObject({ code: 'BAD_INPUT' });
    expect(
      await meet('2026-11-10', [{ ...three[0], id: newId('action'), personId: 'sadie' }], 'ana'),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mark(newId('action'), '2026-11-10')).toMatchObject({ code: 'NOT_FOUND' });
    const ended = await there.does('bernice', 'endPurposeCircle', { purposeCircleId: id }, CIRCLE);
    expect(ended).toMatchObject({ ended: { by: { id: 'bernice' } } });
    expect(await meet('2026-11-20', [], 'ana')).toMatchObject({ code: 'WRONG_STATE' });
  });
});
