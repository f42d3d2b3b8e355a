import { beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf } from './testing/doings.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

const MANY = 30;
const others = Array.from({ length: MANY - 1 }, (_, at) => `member${String(at).padStart(2, '0')}`);
let teams: Teams;
let does: Doings;
let teamId: string;
beforeAll(async () => {
  const service = await bench.fresh();
  teams = teamsOf(service);
  does = doingsOf(service);
  await teams.introduce('bernice', ...others);
  ({ id: teamId } = await teams.say('bernice', 'createTeam', { name: 'The street' }));
  for (const person of others) {
    await teams.join('bernice', teamId, person);
  }
});

describe('a team of thirty', () => {
  it('T24: does in one go all that concerns everyone', async () => {
    const hat = (slug: string) => ({ hatId: `${teamId}.${slug}`, windowDays: 1 });
    const steps: [string, string, object, string][] = [
      ['bernice', 'offerToHold', hat('rota'), 'id'],
      ['member01', 'openSelection', { hatId: hat('checkin').hatId }, 'id'],
      ['member02', 'propose', { groupId: teamId, title: 'Boots', what: 'Boots.', kind: 'things' }, 'id'],
      [
        'member03',
        'scheduleMeeting',
        { groupId: teamId, startsAt: '2026-12-01T10:00:00Z', place: 'Here' },
        'id',
      ],
      ['bernice', 'makePackageRequest', { teamId, kind: 'HOURS_UP', asks: 'More hours.' }, 'id'],
      ['bernice', 'closeTeam', { teamId, reason: 'OTHER' }, 'state'],
      ['bernice', 'reopenTeam', { teamId }, 'state'],
      ['member04', 'recordBereavement', { teamId, diedOn: '2026-11-22' }, 'state'],
    ];
    for (const [person, mutation, input, fields] of steps) {
      const { code } = await does(person, mutation, input, fields);
      expect({ [mutation]: code }).toEqual({ [mutation]: undefined });
    }
  });
});

describe('several who leave at one moment', () => {
  it('T26: are all told when the team closed, also those who were choosing somebody for the same hat', async () => {
    const fresh = await bench.fresh();
    const own = teamsOf(fresh);
    const act = doingsOf(fresh);
    await own.introduce('bernice', 'ines', 'omar', 'grace');
    const { id } = await own.say('bernice', 'createTeam', { name: 'Tea at four' });
    for (const worker of ['ines', 'omar']) {
      await own.vet(worker, '2028-01-01');
      await own.join('bernice', id, worker, { kind: 'PAID_WORKER' });
    }
    await own.join('bernice', id, 'grace');
    await act('grace', 'openSelection', { hatId: `${id}.rota` }, 'id');
    await act('bernice', 'closeTeam', { teamId: id, reason: 'OTHER' }, 'state');
    fresh.setNow('2026-12-08T06:00:00Z');
    await fresh.tick('Daily');
    const told = await fresh.sentOf('MembershipChanged');
    const ended = told.filter(({ status }) => status === 'ENDED').map(({ personId }) => personId);
    expect(ended.sort()).toEqual(['ines', 'omar']);
  });

  it('T26: do not keep a team from closing, when a term ended that nobody was told of yet', async () => {
    const fresh = await bench.fresh();
    const own = teamsOf(fresh);
    const act = doingsOf(fresh);
    await own.introduce('bernice', 'grace');
    const { id } = await own.say('bernice', 'createTeam', { name: 'Tea at four' });
    await own.join('bernice', id, 'grace');
    await act('grace', 'offerToHold', { hatId: `${id}.rota`, windowDays: 1, termWeeks: 1 }, 'id');
    fresh.setNow('2026-11-25T09:00:00Z');
    await fresh.tick('Daily');
    for (const person of ['ivo', 'ida']) await own.invite('bernice', id, person);
    fresh.setNow('2027-01-20T06:00:00Z');
    const closed = await act('bernice', 'closeTeam', { teamId: id, reason: 'OTHER' }, 'state');
    expect(closed).toEqual({ state: 'CLOSED' });
  });
});
