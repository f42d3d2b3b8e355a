import { type Id, newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
let teamId: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'ines');
});
beforeEach(async () => {
  ({ service } = await fresh());
  teams = teamsOf(service);
  teamId = await teams.team('bernice');
});

const yes = (by: string) => ({ by, at: '2026-11-20T09:00:00Z' });
const joined = (more: { matchId?: Id<'match'>; teamId?: string; workerId?: string } = {}) => {
  const { workerId = 'ines' } = more;
  const match = {
    matchId: newId('match'),
    teamId,
    workerId,
    ownerYes: yes('bernice'),
    workerYes: yes(workerId),
  };
  return service.hear('MatchJoined', { ...match, ...more });
};
const paidPlaces = async () => {
  const told = await service.sentOf('MembershipChanged');
  return told.filter(({ kind }) => kind === 'PAID_WORKER').map(({ personId, status }) => [personId, status]);
};

describe('a match that joined', () => {
  it('M5: gives the worker a paid place with both yeses, as soon as their check is clear', async () => {
    await joined();
    expect(await paidPlaces()).toEqual([['ines', 'PENDING_VETTING']]);
    await teams.vet('ines', '2027-11-30');
    expect(await paidPlaces()).toEqual([
      ['ines', 'PENDING_VETTING'],
      ['ines', 'ACTIVE'],
    ]);
    expect(await teams.relationsOf('ines')).toMatchObject([{ teamId, kind: 'PAID_WORKER' }]);
  });

  it('M5: heard twice, or of someone who has a place, changes nothing', async () => {
    await teams.vet('ines', '2027-11-30');
    const matchId = newId('match');
    await joined({ matchId });
    await joined({ matchId });
    await joined();
    expect(await paidPlaces()).toEqual([['ines', 'ACTIVE']]);
  });

  it('invites someone who has not introduced themselves: they join once they have', async () => {
    await teams.vet('ravi', '2027-11-30');
    await joined({ workerId: 'ravi' });
    expect(await paidPlaces()).toEqual([['ravi', 'INVITED']]);
    const [told] = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'ravi');
    await teams.introduce('ravi');
    expect(await teams.accept('ravi', told?.memberId ?? '')).toMatchObject({ status: 'ACTIVE' });
  });

  it('of a team that is not there, gives no place', async () => {
    await joined({ teamId: newId('team') });
    expect(await paidPlaces()).toEqual([]);
  });
});
