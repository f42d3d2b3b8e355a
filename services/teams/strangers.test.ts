import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf, ofTeam } from './testing/doings.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let does: Doings;
let teamId: string;
let memberId: string;
let observationId: string;
beforeAll(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  does = doingsOf(service);
  await teams.introduce('bernice', 'ines', 'sadie', 'nadia');
  teamId = await teams.team('bernice');
  await teams.vet('ines', '2027-11-30');
  memberId = (await teams.join('bernice', teamId, 'ines', { kind: 'PAID_WORKER' })).id;
  await teams.join('bernice', teamId, 'nadia', {
    kind: 'PROFESSIONAL',
    scopes: ['BUDGET'],
    endsAt: '2027-11-23T09:00:00Z',
  });
  const plan = { teamId, workerId: 'ines', observerId: 'cora', on: '2027-05-04', about: 'lifting' };
  observationId = (await does('bernice', 'planObservation', plan, 'id')).id;
});

const day = '2026-11-20';
/** Every mutation about a team, a membership or an observation: what it is asked for, and a field of its answer. */
const doors: [string, string, (id: { team: string; member: string; observation: string }) => object][] = [
  ['beginStart', 'stage', ({ team }) => ({ teamId: team })],
  ['moveStage', 'stage', ({ team }) => ({ teamId: team, to: 'MATCH' })],
  ['flagRegulatedActivities', 'id', ({ team }) => ({ teamId: team, activities: [] })],
  ['recordStartVisit', 'stage', ({ team }) => ({ teamId: team, on: day })],
  ['stepBack', 'stage', ({ team }) => ({ teamId: team })],
  ['renewStarter', 'id', ({ member }) => ({ memberId: member, endsAt: '2027-01-01T00:00:00Z' })],
  ['restTeam', 'id', ({ team }) => ({ teamId: team, state: 'QUIET' })],
  ['recordBereavement', 'id', ({ team }) => ({ teamId: team, diedOn: day })],
  ['closeTeam', 'id', ({ team }) => ({ teamId: team, reason: 'OTHER' })],
  ['reopenTeam', 'id', ({ team }) => ({ teamId: team })],
  ['answerContactPlan', 'until', ({ team }) => ({ teamId: team, accept: true })],
  ['nameContactKeeper', 'until', ({ team }) => ({ teamId: team, personId: 'ines', keeperId: 'sadie' })],
  ['answerKeepingInTouch', 'until', ({ team }) => ({ teamId: team, personId: 'ines', accept: true })],
  ['recordContact', 'until', ({ team }) => ({ teamId: team, personId: 'ines', dueOn: day })],
  ['pauseMembership', 'id', ({ member }) => ({ memberId: member })],
  ['resumeMembership', 'id', ({ member }) => ({ memberId: member })],
  ['setSpecialistNeeds', 'id', ({ team }) => ({ teamId: team, needs: [] })],
  ['answerObservation', 'id', ({ observation }) => ({ observationId: observation, accept: true })],
  ['startObservation', 'id', ({ observation }) => ({ observationId: observation })],
  ['finishObservation', 'id', ({ observation }) => ({ observationId: observation, learned: 'x' })],
];

describe('someone with no tie to a team', () => {
  it.each(doors)(
    'F1: %s is NOT_FOUND for what there is, as for what was made up',
    async (name, field, input) => {
      const real = { team: teamId, member: memberId, observation: observationId };
      const madeUp = { team: newId('team'), member: newId('member'), observation: newId('observation') };
      for (const ids of [real, madeUp]) {
        expect(await does('sadie', name, input(ids), field)).toMatchObject({ code: 'NOT_FOUND' });
      }
    },
  );
});

describe('a professional with another scope', () => {
  it('T15: changes none of it, and sees no needs, plans or observations', async () => {
    const ids = { team: teamId, member: memberId, observation: observationId };
    for (const [name, field, input] of doors) {
      expect(await does('nadia', name, input(ids), field)).toMatchObject({
        code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
      });
    }
    const fields =
      'specialistNeeds { skill } contactPlans { edges { cursor } } observations { edges { cursor } }';
    expect(await ofTeam(service, 'nadia', teamId, fields)).toEqual({
      specialistNeeds: null,
      contactPlans: null,
      observations: null,
    });
  });
});
