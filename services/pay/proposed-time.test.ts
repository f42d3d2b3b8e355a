import { newId } from '@kith/kernel';
import { type Asker, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { as, CONFIRM, LOG, minutes, november, ownVisit, STATEMENT } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const ANSWER = `mutation ($input: AnswerProposedTimeInput!) {
  answerProposedTime(input: $input) { meetingId personId minutes state answeredAt } }`;
const WAITING = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Team {
  proposedTime { edges { node { meetingId personId minutes state } } } } } }`;
const MINE = '{ myProposedTime { edges { node { minutes state on } } } }';

/** A circle where Ines was at a 30-minute meeting of a team she has visited for four hours at £19.00. */
async function withMeeting() {
  const pay = await bench.fresh('clapton');
  const { teamId, ...booked } = ownVisit();
  const proposed = {
    proposalRef: newId('meeting'),
    teamId,
    personId: 'ines',
    kind: 'MEETING',
    minutes: 30,
    on: '2026-11-25',
  } as const;
  await pay.hear('PaidTimeProposed', proposed);
  const answer = async (approve: boolean, person = 'bernice', asker: Asker = as('OWNER', teamId)) => {
    const input = { meetingId: proposed.proposalRef, personId: 'ines', approve };
    const { data, errors } = await pay.ask<{ answerProposedTime: object }>(person, ANSWER, { input }, asker);
    return errors ? { code: errors[0]?.extensions.code } : data.answerProposedTime;
  };
  const visited = async () => {
    const { visitId } = booked;
    await pay.hear('VisitBooked', { ...booked, teamId });
    await pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact: 240 }) } });
    await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
  };
  const waiting = async () => {
    const r = [{ __typename: 'Team', id: teamId }];
    const { data } = await pay.ask<{ _entities: { proposedTime: { edges: unknown[] } }[] }>(
      'bernice',
      WAITING,
      { r },
      as('OWNER', teamId),
    );
    return data._entities[0]?.proposedTime.edges;
  };
  const statement = async () =>
    (await pay.ask<{ myStatement: Record<string, unknown> }>('ines', STATEMENT, november)).data.myStatement;
  return { pay, teamId, proposed, answer, visited, waiting, statement };
}

describe('T23: time at a meeting of a team that pays for it', () => {
  it('stays proposed, seen by the worker and the owner, and pays nothing until the owner says yes', async () => {
    const { pay, proposed, waiting, statement } = await withMeeting();
    await pay.hear('PaidTimeProposed', proposed);
    expect(await waiting()).toMatchObject([{ node: { personId: 'ines', minutes: 30, state: 'PROPOSED' } }]);
    const { data } = await pay.ask('ines', MINE);
    expect(data).toEqual({
      myProposedTime: { edges: [{ node: { minutes: 30, state: 'PROPOSED', on: '2026-11-25' } }] },
    });
    expect(await statement()).toMatchObject({ workedMinutes: 0, paidMinutes: 0 });
  });

  it('is booked once at the rate of the last confirmed visit: half an hour at £19.00 is £9.50 listed', async () => {
    const { pay, proposed, answer, visited, waiting, statement } = await withMeeting();
    await visited();
    const approved = await answer(true);
    expect(approved).toMatchObject({ state: 'APPROVED', minutes: 30 });
    expect(await answer(true)).toEqual(approved);
    expect(await answer(false)).toEqual({ code: 'ALREADY_ANSWERED' });
    await pay.hear('PaidTimeProposed', proposed);
    expect(await waiting()).toEqual([]);
    expect(await statement()).toMatchObject({
      paidMinutes: 270,
      time: minutes({ contact: 240, meeting: 30 }),
      lines: [
        { visit: { id: expect.any(String) } },
        { visit: null, paidMinutes: 30, listed: { pence: 950 } },
      ],
    });
    // £11.16 charged, £8.79 paid, £2.37 to the commons: they add up to nothing.
    const postings = (await pay.items()).filter((item) => item.cause === 'MEETING_APPROVED');
    expect(postings.map(({ pence }) => Number(pence)).sort((a, b) => a - b)).toEqual([-879, -237, 1_116]);
  });

  it('cannot be booked before a visit says at which rate, and is declined without one', async () => {
    const { answer, statement } = await withMeeting();
    expect(await answer(true)).toEqual({ code: 'RATE_UNKNOWN' });
    expect(await answer(false)).toMatchObject({ state: 'DECLINED' });
    expect(await statement()).toMatchObject({ workedMinutes: 0 });
  });

  it('is answered by the owner, or who acts for them; nobody else', async () => {
    const { teamId, answer } = await withMeeting();
    expect(await answer(true, 'ines', as('PAID_WORKER', teamId))).toEqual({ code: 'NOT_ALLOWED' });
    expect(await answer(true, 'sadie', {})).toEqual({ code: 'NOT_FOUND' });
    const advocate = { relations: [{ teamId, kind: 'PEER', hats: ['advocate'] }] };
    expect(await answer(false, 'ana', advocate)).toMatchObject({ state: 'DECLINED' });
  });
});
