import { newId } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { Observation } from './observation.ts';
import type { TrainingRecord } from './record.ts';
import { waitingInCoaching, waitingInObservations, waitingInTrainings } from './waiting.ts';

const NOW = '2026-11-23T09:00:00Z';
const said = { by: 'ines', at: NOW };
const observation: Observation = {
  id: newId('observation'),
  groupId: newId('team'),
  workerId: 'ines',
  observerId: 'cora',
  on: '2026-12-01',
  about: 'moving someone safely',
  plannedAt: NOW,
  consents: {},
};
const waits = (one: Observation, personId: string, isOwnerSide = false, now = NOW) =>
  waitingInObservations([one], { personId, isOwnerSide }, now).map(({ about }) => about);

describe('what waits for someone who learns', () => {
  it('T22: an observation waits for each side until it has said yes, or its day is over', () => {
    expect(waits(observation, 'ines')).toEqual([observation.id]);
    expect(waits(observation, 'bernice', true)).toEqual([observation.id]);
    expect(waits(observation, 'cora')).toEqual([]);
    const half = { ...observation, consents: { member: said } };
    expect(waits(half, 'ines')).toEqual([]);
    expect(waits(half, 'bernice', true)).toEqual([observation.id]);
    expect(waits(half, 'bernice', true, '2026-12-02T00:00:00Z')).toEqual([]);
    expect(waits({ ...half, endedAs: 'WITHDRAWN' }, 'bernice', true)).toEqual([]);
  });

  it('T22: coaching waits for the coach, a training for anyone but whose it is', () => {
    const session = {
      coachingId: newId('coaching'),
      personId: 'ines',
      coachId: 'cora',
      about: 'hard talks',
      on: '2026-12-01',
      askedAt: NOW,
      state: 'ASKED',
    } as const;
    expect(waitingInCoaching([session], 'cora')).toMatchObject([{ about: session.coachingId }]);
    expect(waitingInCoaching([session], 'ines')).toEqual([]);
    expect(waitingInCoaching([{ ...session, state: 'AGREED' }], 'cora')).toEqual([]);
    const training: TrainingRecord = {
      recordId: newId('training'),
      personId: 'ines',
      kind: 'TRAINING',
      title: 'PEG feeding',
      on: '2026-05-01',
      recordedAt: NOW,
      training: { skill: 'peg-feed', issuer: 'Homerton Hospital', until: '2027-05-01' },
    };
    expect(waitingInTrainings([training], 'vera')).toMatchObject([{ kind: 'TRAINING_TO_CONFIRM' }]);
    expect(waitingInTrainings([training], 'ines')).toEqual([]);
  });
});
