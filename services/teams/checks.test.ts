import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf } from './testing/doings.ts';
import { teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let does: Doings;
const fresh = bench.seeded(async (service) => {
  await teamsOf(service).introduce('ines', 'vera');
});
beforeEach(async () => {
  ({ service } = await fresh());
  does = doingsOf(service);
});

const CHECK =
  'vettingClearUntil check { result on certificateLastDigits nextOn } checkConsent { withdrawnAt }';
const consent = (given: boolean) => does('ines', 'setCheckConsent', { given }, CHECK);
const record = (on: string, more: object = {}, clearUntil: string | null = '2027-11-30') => {
  const check = { result: 'NO_NEW_INFORMATION', on, certificateLastDigits: '4821', ...more };
  return does('vera', 'recordVetting', { personId: 'ines', clearUntil, check }, CHECK, ['vetting_lead']);
};
const noticesOf = async (person: string) => {
  const query = '{ myNotices { edges { node { kind words } } } }';
  const { data } = await service.ask<{ myNotices: { edges: { node: { kind: string; words: string } }[] } }>(
    person,
    query,
  );
  return data.myNotices.edges.map(({ node }) => node);
};

const morning = async (day: string) => {
  service.setNow(`${day}T06:00:00Z`);
  await service.tick('Daily');
};
const checkOfInes = async (person: string, circleHats: readonly string[] = []) => {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { ${CHECK} } } }`;
  const representations = [{ __typename: 'Person', id: 'ines' }];
  const { data } = await service.ask<{ _entities: unknown[] }>(
    person,
    query,
    { representations },
    { circleHats },
  );
  return data._entities[0];
};

describe('a criminal-record check', () => {
  it('C8: consent on 1 May, nothing new on 2 May, next on 2 November; consent withdrawn, nobody looks any more', async () => {
    service.setNow('2027-05-01T10:00:00Z');
    expect(await record('2027-05-01')).toMatchObject({ code: 'CHECK_CONSENT_MISSING' });
    expect(await consent(true)).toMatchObject({ checkConsent: { withdrawnAt: null } });
    service.setNow('2027-05-02T10:00:00Z');
    expect(await record('2027-05-03')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await record('2027-04-30')).toMatchObject({ code: 'CHECK_CONSENT_MISSING' });
    const seen = {
      vettingClearUntil: '2027-11-30',
      check: {
        result: 'NO_NEW_INFORMATION',
        on: '2027-05-02',
        certificateLastDigits: '4821',
        nextOn: '2027-11-02',
      },
    };
    expect(await record('2027-05-02')).toMatchObject(seen);
    expect(await record('2027-05-02')).toMatchObject(seen);
    expect(await service.sentOf('VettingRecorded')).toHaveLength(1);

    service.setNow('2027-06-01T10:00:00Z');
    expect(await consent(false)).toMatchObject({
      ...seen,
      checkConsent: { withdrawnAt: '2027-06-01T10:00:00Z' },
    });
    expect(await record('2027-06-01')).toMatchObject({ code: 'CHECK_CONSENT_MISSING' });
    const bare = { personId: 'ines', clearUntil: '2028-11-30' };
    expect(await does('vera', 'recordVetting', bare, 'id', ['vetting_lead'])).toMatchObject({
      code: 'CHECK_CONSENT_MISSING',
    });
    const ended = { personId: 'ines', clearUntil: null };
    expect(await does('vera', 'recordVetting', ended, CHECK, ['vetting_lead'])).toMatchObject({
      vettingClearUntil: null,
    });
    expect(await consent(true)).toMatchObject({ checkConsent: { withdrawnAt: null } });
  });

  it.each(['12345', '123', 'abcd', ''])(
    'C8: never keeps more of the certificate than four digits: %s',
    async (digits) => {
      await consent(true);
      expect(await record('2026-11-23', { certificateLastDigits: digits })).toMatchObject({
        code: 'BAD_INPUT',
      });
    },
  );

  it('C8: is told when due, unless it was looked at or consent was taken back; and seen by the vetting lead and oneself', async () => {
    await consent(true);
    await record('2026-11-23');
    service.setNow('2027-05-01T10:00:00Z');
    await record('2027-05-01');
    for (const day of ['2027-05-23', '2027-11-01']) await morning(day);
    expect((await noticesOf('ines')).map(({ kind }) => kind)).toEqual(['CHECK_DUE']);
    const seen = {
      vettingClearUntil: '2027-11-30',
      check: {
        result: 'NO_NEW_INFORMATION',
        on: '2027-05-01',
        certificateLastDigits: '4821',
        nextOn: '2027-11-01',
      },
      checkConsent: { withdrawnAt: null },
    };
    expect(await checkOfInes('ines')).toEqual(seen);
    expect(await checkOfInes('vera', ['vetting_lead'])).toEqual(seen);
    const hidden = { vettingClearUntil: null, check: null, checkConsent: null };
    expect(await checkOfInes('vera')).toEqual(hidden);
    expect(await checkOfInes('vera', ['coordinator'])).toEqual(hidden);
  });

  it.each([false, true])(
    'C8: looked at on 2 May it is due on 2 November; consent taken back: %s',
    async (isWithdrawn) => {
      await consent(true);
      service.setNow('2027-05-02T10:00:00Z');
      await record('2027-05-02');
      service.setNow('2027-06-01T10:00:00Z');
      if (isWithdrawn) await consent(false);
      await morning('2027-11-01');
      expect(await noticesOf('ines')).toEqual([]);
      await morning('2027-11-02');
      expect(await noticesOf('ines')).toMatchObject(isWithdrawn ? [] : [{ kind: 'CHECK_DUE' }]);
    },
  );

  it('C8: of the certificate nothing is kept but what came of it, when, and four digits', async () => {
    await consent(true);
    await record('2026-11-23');
    const kept = (await service.items()).filter((item) => JSON.stringify(item).includes('4821'));
    const check = { result: 'NO_NEW_INFORMATION', on: '2026-11-23', lastDigits: '4821', by: 'vera' };
    expect(kept.map((item) => item.check)).toEqual([check]);
    expect(JSON.stringify(await service.sentOf('VettingRecorded'))).not.toContain('4821');
  });
});

describe('a training that runs out', () => {
  const train = async (expiresOn: string, on = '2026-11-01') => {
    const training = {
      title: 'Moving and handling',
      skill: 'moving-and-handling',
      issuer: 'Red Cross',
      on,
      expiresOn,
    };
    const { id } = await does('ines', 'recordTraining', training, 'id');
    await does('vera', 'confirmTraining', { personId: 'ines', trainingId: id }, 'id', ['vetting_lead']);
  };
  it('C9: moving and handling until 30 September is told of 60 days before, once', async () => {
    await train('2027-09-30');
    await morning('2027-07-31');
    expect(await noticesOf('ines')).toEqual([]);
    await morning('2027-08-01');
    await morning('2027-08-02');
    expect(await noticesOf('ines')).toMatchObject([{ kind: 'TRAINING_ENDS' }]);
    expect((await noticesOf('ines'))[0]?.words).toContain('30 September 2027');
  });

  it('C9: nothing is told once it was renewed; confirmed late, it is told the next morning', async () => {
    await train('2027-09-30');
    await train('2028-09-30');
    await morning('2027-08-01');
    expect(await noticesOf('ines')).toEqual([]);
    await train('2028-10-10', '2027-07-31');
    service.setNow('2028-09-20T10:00:00Z');
    await train('2028-10-20', '2028-09-19');
    await morning('2028-09-21');
    expect(await noticesOf('ines')).toHaveLength(1);
  });

  it('C9: cannot be recorded without whose word it is, or without a last day', async () => {
    const training = { title: 'Moving and handling', skill: 'moving-and-handling', on: '2026-11-01' };
    const said = { ...training, issuer: ' ', expiresOn: '2027-09-30' };
    expect(await does('ines', 'recordTraining', said, 'id')).toMatchObject({ code: 'BAD_INPUT' });
    for (const expiresOn of ['', 'never', '2026-10-31']) {
      const endless = { ...training, issuer: 'Red Cross', expiresOn };
      expect(await does('ines', 'recordTraining', endless, 'id')).toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});
