import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asking } from './testing/asking.ts';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

const MEMBER = 'id status endsAt renewalOffered organisation jobTitle';
const END = '2027-03-31T09:00:00Z';
const LATER = '2028-02-28T09:00:00Z';

const terms = { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: END };

let service: ServiceUnderTest;
let teams: Teams;
let people: ReturnType<typeof asking>;
let teamId: string;
let memberId: string;
beforeAll(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  people = asking(service);
  await teams.introduce('bernice', 'nadia', 'ines');
});
beforeEach(async () => {
  service.setNow('2026-11-23T09:00:00Z');
  teamId = await teams.team('bernice');
  memberId = (await teams.join('bernice', teamId, 'nadia', terms)).id;
});

const renew = (person: string, endsAt = LATER) =>
  people.tell(person, 'renewAccess', { memberId, endsAt }, MEMBER);
const answer = (person: string, accept: boolean, endsAt = LATER) =>
  people.tell(person, 'answerRenewal', { memberId, endsAt, accept }, MEMBER);
const morning = async (day: string) => {
  service.setNow(`${day}T06:00:00Z`);
  await service.tick('Daily');
};
const ends = async (person: string) =>
  (await people.noticesOf(person, memberId)).map(({ at }) => at.slice(0, 10));

describe('the end of a professional’s access', () => {
  it('T15: both sides are told 30 and 7 days before, in neutral words', async () => {
    for (const day of ['2027-02-28', '2027-03-01', '2027-03-23', '2027-03-24']) await morning(day);
    for (const person of ['bernice', 'nadia']) {
      expect(await ends(person)).toEqual(['2027-03-24', '2027-03-01']);
    }
    expect((await people.noticesOf('nadia', memberId))[0]?.words).toBe(
      'The professional’s access to the team ends on 31 March 2027. It can be renewed if both sides wish.',
    );
    expect(await people.noticesOf('ines', memberId)).toEqual([]);
  });

  it('T15: renewed by both consents, it holds until the later end, and others are told', async () => {
    service.setNow('2027-03-10T09:00:00Z');
    expect(await renew('bernice')).toMatchObject({ endsAt: END, renewalOffered: LATER, status: 'ACTIVE' });
    expect(await answer('bernice', true)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answer('nadia', true)).toMatchObject({ endsAt: LATER, renewalOffered: null });
    expect(await answer('nadia', true)).toMatchObject({ endsAt: LATER });
    expect(await renew('bernice')).toMatchObject({ endsAt: LATER, renewalOffered: null });
    // The invitation sent again, as it was then, is still the same.
    expect(await teams.invite('bernice', teamId, 'nadia', { ...terms, id: memberId })).toMatchObject({
      endsAt: LATER,
    });
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({
      memberId,
      status: 'ACTIVE',
      endsAt: LATER,
    });

    for (const day of ['2027-03-24', '2027-04-01', '2028-01-29']) await morning(day);
    expect(await ends('nadia')).toEqual(['2028-01-29']);
    expect(await teams.look('nadia', teamId)).toMatchObject({ myMembership: { status: 'ACTIVE' } });
    service.setNow(LATER);
    expect(await teams.look('nadia', teamId)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('T15: an offer alone changes nothing; declined, or unanswered, access ends when it was to', async () => {
    service.setNow('2027-03-10T09:00:00Z');
    await renew('bernice');
    expect(await answer('nadia', true, '2028-03-01T09:00:00Z')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await renew('bernice', END)).toMatchObject({ endsAt: END, renewalOffered: null });
    expect(await answer('nadia', true)).toMatchObject({ code: 'WRONG_STATE' });
    await renew('bernice');
    expect(await answer('nadia', false)).toMatchObject({ endsAt: END, renewalOffered: null });
    await renew('bernice');
    service.setNow(END);
    expect(await answer('nadia', true)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await renew('bernice')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await teams.look('nadia', teamId)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('T15: it is renewed for later, by at most twelve months, by the owner’s side, and for professionals only', async () => {
    expect(await renew('bernice', '2027-03-30T09:00:00Z')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await renew('bernice', '2027-11-24T09:00:00Z')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await renew('nadia', '2027-11-23T09:00:00Z')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await renew('sadie', '2027-11-23T09:00:00Z')).toMatchObject({ code: 'NOT_FOUND' });
    memberId = (await teams.join('bernice', teamId, 'ines')).id;
    expect(await renew('bernice', '2027-11-23T09:00:00Z')).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('who a professional is', () => {
  it('T15: they say for whom they work and as what, and members see it', async () => {
    const words = { memberId, organisation: 'London Borough of Hackney', jobTitle: 'social worker' };
    const said = await people.tell('nadia', 'describeMyself', words, MEMBER);
    expect(said).toMatchObject({ organisation: 'London Borough of Hackney', jobTitle: 'social worker' });
    const roster = `query($id: ID!) { team(id: $id) { members { edges { node { kind ${MEMBER} } } } } }`;
    await teams.join('bernice', teamId, 'ines');
    const { members } = await people.ask('ines', roster, { id: teamId });
    expect(JSON.stringify(members)).toContain('London Borough of Hackney');
    expect(await people.tell('bernice', 'describeMyself', words, MEMBER)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
