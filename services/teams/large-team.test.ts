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
}, 30_000);

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
