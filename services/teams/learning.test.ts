import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf, ofTeam } from './testing/doings.ts';
import { type Answer, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let does: Doings;
let teamId: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'cora', 'grace');
  const teamId = await teams.team('bernice');
  await teams.vet('ines', '2027-11-30');
  await teams.join('bernice', teamId, 'ines', { kind: 'PAID_WORKER' });
  return teamId;
});
beforeEach(async () => {
  ({ service, seed: teamId } = await fresh());
  does = doingsOf(service);
});

const OBSERVATION = 'id status ownerConsent workerConsent team { name } observer { id } startedAt';
const plan = (person: string, more: object = {}) =>
  does(
    person,
    'planObservation',
    {
      teamId,
      workerId: 'ines',
      observerId: 'cora',
      on: '2027-05-04',
      about: 'moving someone safely',
      ...more,
    },
    OBSERVATION,
  );
const answer = (person: string, observationId: string, accept = true) =>
  does(person, 'answerObservation', { observationId, accept }, OBSERVATION);
const start = (person: string, observationId: string) =>
  does(person, 'startObservation', { observationId }, OBSERVATION);

const listOf = async (person: string, query: string, circleHats: string[] = []) => {
  const { data } = await service.ask<Record<string, { edges: { node: Answer }[] } | null>>(
    person,
    `{ ${query} }`,
    {},
    { circleHats },
  );
  return Object.values(data)[0]?.edges.map(({ node }) => node);
};
const LEARNING = 'id kind title on words skill issuer expiresOn confirmedAt';
const learningOf = (person: string) => listOf(person, `myLearning { edges { node { ${LEARNING} } } }`);

describe('an observation', () => {
  it('T22: on 4 May needs two consents: the worker consents, the owner does not, and it cannot start', async () => {
    const { id, ...planned } = await plan('ines');
    expect(planned).toMatchObject({ status: 'PLANNED', ownerConsent: false, workerConsent: true });
    service.setNow('2027-05-04T09:00:00Z');
    expect(await start('cora', id)).toMatchObject({ code: 'CONSENT_MISSING' });
    expect(await answer('grace', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer('cora', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer('bernice', id)).toMatchObject({ ownerConsent: true });
    expect(await start('cora', id)).toMatchObject({ status: 'STARTED', startedAt: '2027-05-04T09:00:00Z' });
    expect(await answer('bernice', id, false)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T22: takes place on its day only, and only by the consents for that day', async () => {
    const { id } = await plan('bernice');
    await answer('ines', id);
    service.setNow('2027-05-03T22:59:59Z');
    expect(await start('ines', id)).toMatchObject({ code: 'WRONG_STATE' });
    service.setNow('2027-05-04T23:00:00Z');
    expect(await start('ines', id)).toMatchObject({ code: 'WRONG_STATE' });
    const seen = (person: string) =>
      service.ask<{ observation: { status: string; team: unknown } | null }>(
        person,
        `query($id: ID!) { observation(id: $id) { ${OBSERVATION} } }`,
        { id },
      );
    expect((await seen('cora')).data.observation).toMatchObject({ status: 'LAPSED', team: null });
    expect((await seen('grace')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    service.setNow('2027-05-05T06:00:00Z');
    await service.tick('Daily');
    expect((await seen('ines')).data.observation).toMatchObject({ status: 'LAPSED' });
    const { observations } = await ofTeam(
      service,
      'bernice',
      teamId,
      'observations { edges { node { id } } }',
    );
    expect(observations).toEqual({ edges: [] });
  });

  it('T22: either side withdraws until it starts; the worker’s own record is theirs alone', async () => {
    const { id: withdrawn } = await plan('bernice');
    expect(await answer('ines', withdrawn, false)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await answer('bernice', withdrawn)).toMatchObject({ code: 'WRONG_STATE' });

    const { id: observationId } = await plan('bernice', { on: '2026-11-23' });
    await answer('ines', observationId);
    await start('ines', observationId);
    const learned = { observationId, learned: 'Ask before you lift.' };
    const finish = (person: string) => does(person, 'finishObservation', learned, OBSERVATION);
    expect(await finish('bernice')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await finish('ines')).toMatchObject({ status: 'DONE' });
    expect(await finish('ines')).toMatchObject({ status: 'DONE' });
    expect(await learningOf('ines')).toMatchObject([{ kind: 'OBSERVATION', words: 'Ask before you lift.' }]);
    expect(await learningOf('bernice')).toEqual([]);
    const ofTheTeam = (await service.items()).filter(({ pk }) => pk.includes(teamId));
    expect(JSON.stringify(ofTheTeam)).not.toContain('Ask before');
  });

  it('T22: is of someone who works in the team, by someone else, on a day to come', async () => {
    const id = newId('observation');
    expect(await plan('bernice', { id })).toEqual(await plan('bernice', { id }));
    expect(await plan('bernice', { id, observerId: 'grace' })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await plan('bernice', { workerId: 'grace' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await plan('bernice', { observerId: 'ines' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await plan('bernice', { on: '2026-11-22' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await plan('grace')).toMatchObject({ code: 'NOT_FOUND' });
    const told = await listOf('cora', 'myNotices { edges { node { kind about } } }');
    expect(told).toEqual([{ kind: 'OBSERVATION', about: id }]);
  });
});

describe('what people learn', () => {
  const training = {
    title: 'PEG feeding',
    skill: 'peg-feed',
    issuer: 'Homerton Hospital',
    on: '2026-05-01',
    expiresOn: '2027-05-01',
  };
  const record = (more: object = {}) => does('ines', 'recordTraining', { ...training, ...more }, LEARNING);
  const confirm = (person: string, trainingId: string, hats: string[]) =>
    does(person, 'confirmTraining', { personId: 'ines', trainingId }, LEARNING, hats);
  const waiting = (hats: string[]) =>
    listOf('cora', 'trainingsToConfirm { edges { node { id words } } }', hats);

  it('T22: a training counts once somebody else confirmed it, and goes with the worker', async () => {
    const made = await record();
    expect(made).toMatchObject({ issuer: 'Homerton Hospital', confirmedAt: null });
    expect(await record({ id: made.id })).toEqual(made);
    expect(await record({ id: made.id, issuer: 'Other' })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await waiting([])).toBeUndefined();
    expect(await waiting(['coach'])).toEqual([{ id: made.id, words: null }]);
    expect(await confirm('grace', made.id, [])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await confirm('ines', made.id, ['vetting_lead'])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await service.sentOf('TrainingRecorded')).toEqual([]);
    expect(await confirm('cora', made.id, ['coach'])).toMatchObject({ confirmedAt: '2026-11-23T09:00:00Z' });
    await confirm('cora', made.id, ['coach']);
    expect(await service.sentOf('TrainingRecorded')).toEqual([
      { trainingId: made.id, personId: 'ines', skill: 'peg-feed', until: '2027-05-01' },
    ]);
    expect(await waiting(['coach'])).toEqual([]);
    const { data } = await service.ask<{ myLearningExport: string }>('ines', '{ myLearningExport }');
    expect(JSON.parse(data.myLearningExport)).toEqual({
      format: 'kith-learning',
      version: 1,
      madeAt: '2026-11-23T09:00:00Z',
      records: [{ kind: 'TRAINING', ...training, confirmedAt: '2026-11-23T09:00:00Z' }],
    });
  });

  it('T22: a training without issuer or end, or one that ran out, does not count', async () => {
    expect(await record({ issuer: '' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await record({ on: '2026-11-24' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await record({ expiresOn: '2026-04-30' })).toMatchObject({ code: 'BAD_INPUT' });
    const { id } = await record({ expiresOn: '2026-11-22' });
    expect(await confirm('cora', id, ['vetting_lead'])).toMatchObject({ code: 'WRONG_STATE' });
    expect(await confirm('cora', newId('training'), ['coach'])).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('T22: a team says what training it takes; matching hears the terms, never the words', async () => {
    const set = (person: string, needs: object[]) =>
      does(person, 'setSpecialistNeeds', { teamId, needs }, 'specialistNeeds { skill label }');
    const peg = { skill: 'peg-feed', label: 'Feeding by tube' };
    expect(await set('ines', [peg])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await set('bernice', [peg])).toMatchObject({ specialistNeeds: [peg] });
    await set('bernice', [peg]);
    await set('bernice', [{ ...peg, label: 'PEG' }]);
    expect(await set('bernice', [])).toMatchObject({ specialistNeeds: [] });
    expect(await service.sentOf('SpecialistNeedChanged')).toEqual([
      { teamId, needs: ['peg-feed'] },
      { teamId, needs: [] },
    ]);
  });

  it('T22: coaching takes both, and what comes of it belongs to whoever asked', async () => {
    const COACHING = 'id state coach { id }';
    const ask = (coachId = 'cora') =>
      does('ines', 'askForCoaching', { coachId, about: 'hard talks', on: '2026-12-01' }, COACHING);
    const offer = (hats: string[]) =>
      does('cora', 'offerCoaching', { about: 'Conversations' }, 'name about', hats);
    expect(await ask()).toMatchObject({ code: 'NOT_FOUND' });
    expect(await offer([])).toMatchObject({ code: 'NOT_ALLOWED' });
    await offer(['coach']);
    expect(await listOf('grace', 'coaches { edges { node { name about } } }')).toEqual([
      { name: 'cora of the test', about: 'Conversations' },
    ]);
    const { id: coachingId } = await ask();
    const finish = () => does('ines', 'finishCoaching', { coachingId, learned: 'Listen longer.' }, COACHING);
    expect(await finish()).toMatchObject({ code: 'CONSENT_MISSING' });
    const say = (person: string, accept: boolean) =>
      does(person, 'answerCoaching', { personId: 'ines', coachingId, accept }, COACHING);
    expect(await say('ines', true)).toMatchObject({ code: 'CONSENT_MISSING' });
    expect(await say('grace', true)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await listOf('cora', 'coachingAskedOfMe { edges { node { state } } }')).toEqual([
      { state: 'ASKED' },
    ]);
    expect(await say('cora', true)).toMatchObject({ state: 'AGREED' });
    expect(await finish()).toMatchObject({ state: 'DONE' });
    expect(await learningOf('ines')).toMatchObject([{ kind: 'COACHING', words: 'Listen longer.' }]);
    const { data } = await service.ask<{ endCoachingOffer: boolean }>(
      'cora',
      'mutation { endCoachingOffer }',
    );
    expect(data.endCoachingOffer).toBe(true);
    expect(await ask()).toMatchObject({ code: 'NOT_FOUND' });
    expect(await listOf('ines', 'myCoaching { edges { node { state } } }')).toEqual([{ state: 'DONE' }]);
  });
});
