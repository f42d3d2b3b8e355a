import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let teamId: string;
let graceId: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'grace', 'ines', 'piotr');
  const teamId = await teams.team('bernice');
  const { id: graceId } = await teams.join('bernice', teamId, 'grace');
  return { teamId, graceId };
});
beforeEach(async () => {
  ({
    service,
    seed: { teamId, graceId },
  } = await fresh());
  teams = teamsOf(service);
});

const until = '2027-05-23T09:00:00Z';
const appoint = (by: string, memberId: string, end: string | null = until) =>
  teams.say(by, 'appointAdvocate', { memberId, until: end });

it('T1: an advocate acts for the owner, is named with what they did, and never becomes the owner', async () => {
  expect(await teams.invite('grace', teamId, 'ines')).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await appoint('bernice', graceId)).toMatchObject({ advocateUntil: until, kind: 'FAMILY_FRIEND' });

  const invited = await teams.invite('grace', teamId, 'ines');
  expect(invited).toMatchObject({ ownerConsent: true, ownerConsentBy: { id: 'grace' } });
  expect(await teams.accept('ines', invited.id)).toMatchObject({ status: 'ACTIVE' });
  const { id: wish } = await teams.say('piotr', 'askToJoin', { teamId, kind: 'VOLUNTEER' });
  expect(await teams.say('grace', 'answerRequest', { memberId: wish, approve: true })).toMatchObject({
    status: 'ACTIVE',
    ownerConsentBy: { id: 'grace' },
  });

  const seen = await teams.look('grace', teamId);
  expect(seen).toMatchObject({ owner: { id: 'bernice' } });
  const ownerId = (await teams.look('bernice', teamId)).myMembership as { id: string };
  expect(await teams.say('grace', 'endMembership', { memberId: ownerId.id })).toMatchObject({
    code: 'OWNER_REQUIRED',
  });
});

it('T1: what the owner says themselves carries nobody else’s name', async () => {
  expect(await teams.invite('bernice', teamId, 'ines')).toMatchObject({ ownerConsentBy: null });
});

it('T1: only the owner appoints an advocate, and only someone unpaid who stays', async () => {
  expect(await appoint('grace', graceId)).toMatchObject({ code: 'NOT_ALLOWED' });
  await appoint('bernice', graceId);
  const { id: inesId } = await teams.join('bernice', teamId, 'ines', { kind: 'VOLUNTEER' });
  expect(await appoint('grace', inesId)).toMatchObject({ code: 'NOT_ALLOWED' });
  await teams.vet('piotr', '2027-05-01');
  const { id: paid } = await teams.join('bernice', teamId, 'piotr', { kind: 'PAID_WORKER' });
  expect(await appoint('bernice', paid)).toMatchObject({ code: 'ADVOCATE_UNFIT' });
  expect(await appoint('bernice', inesId, '2026-11-23T09:00:00Z')).toMatchObject({ code: 'BAD_INPUT' });
  expect(await appoint('bernice', inesId, '2027-11-24T09:00:00Z')).toMatchObject({ code: 'BAD_INPUT' });
});

it('T1: the mandate ends with its time, when the owner takes it back, and when the advocate leaves', async () => {
  await appoint('bernice', graceId);
  service.setNow(until);
  expect(await teams.invite('grace', teamId, 'ines')).toMatchObject({ code: 'NOT_ALLOWED' });

  const later = '2027-09-01T09:00:00Z';
  await appoint('bernice', graceId, later);
  expect(await teams.invite('grace', teamId, 'ines')).toMatchObject({ status: 'INVITED' });
  await appoint('bernice', graceId, null);
  expect(await teams.invite('grace', teamId, 'piotr')).toMatchObject({ code: 'NOT_ALLOWED' });

  await appoint('bernice', graceId, later);
  await teams.say('grace', 'endMembership', { memberId: graceId });
  expect(await teams.invite('grace', teamId, 'piotr')).toMatchObject({ code: 'NOT_FOUND' });
});
