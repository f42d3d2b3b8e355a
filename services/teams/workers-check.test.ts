import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines', 'grace', 'nadia');
});
beforeEach(async () => {
  ({ service } = await fresh());
  teams = teamsOf(service);
});

describe('a paid worker’s check', () => {
  const paid = { kind: 'PAID_WORKER' };

  it('T2: a worker without a clear check who accepts stays pending and sees the name only, until the check is clear', async () => {
    const teamId = await teams.team('bernice');
    expect(await teams.join('bernice', teamId, 'ines', paid)).toMatchObject({ status: 'PENDING_VETTING' });
    expect(await teams.look('ines', teamId)).toMatchObject({ owner: null, members: null });
    expect(await teams.relationsOf('ines')).toEqual([]);

    await teams.vet('ines', '2027-05-01');
    expect(await teams.relationsOf('ines')).toMatchObject([{ kind: 'PAID_WORKER' }]);
    await teams.vet('ines', null);
    expect(await teams.relationsOf('ines')).toEqual([]);
    const told = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'ines');
    expect(told.map(({ status }) => status)).toEqual([
      'INVITED',
      'PENDING_VETTING',
      'ACTIVE',
      'PENDING_VETTING',
    ]);
    expect(await service.sentOf('VettingRecorded')).toEqual([
      { personId: 'ines', clearUntil: '2027-05-01' },
      { personId: 'ines', clearUntil: null },
    ]);
  });

  it('T2: a check lapses with its last day, without anyone doing anything', async () => {
    const teamId = await teams.team('bernice');
    await teams.vet('ines', '2026-12-01');
    await teams.join('bernice', teamId, 'ines', paid);
    service.setNow('2026-12-01T23:59:59Z');
    expect(await teams.relationsOf('ines')).toHaveLength(1);
    service.setNow('2026-12-02T00:00:00Z');
    expect(await teams.relationsOf('ines')).toEqual([]);
    expect(await teams.look('ines', teamId)).toMatchObject({
      owner: null,
      myMembership: { status: 'PENDING_VETTING' },
    });
    await service.tick('Daily');
    expect((await service.sentOf('MembershipChanged')).at(-1)).toMatchObject({ status: 'PENDING_VETTING' });
  });

  it('is recorded by a vetting lead only, also of someone not introduced yet, and once', async () => {
    const input = { personId: 'newcomer', clearUntil: '2027-05-01' };
    expect(await teams.say('bernice', 'recordVetting', input)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await teams.vet('newcomer', '2027-05-01')).toMatchObject({
      vettingClearUntil: '2027-05-01',
      name: null,
    });
    await teams.vet('newcomer', '2027-05-01');
    expect(await service.sentOf('VettingRecorded')).toHaveLength(1);
    await teams.introduce('newcomer');
    expect((await service.ask('newcomer', '{ me { name vettingClearUntil } }')).data).toEqual({
      me: { name: 'newcomer of the test', vettingClearUntil: '2027-05-01' },
    });
  });

  it('touches no unpaid place of the same person', async () => {
    const teamId = await teams.team('bernice');
    await teams.join('bernice', teamId, 'ines');
    await teams.vet('ines', null);
    expect(await teams.relationsOf('ines')).toHaveLength(1);
  });
});
