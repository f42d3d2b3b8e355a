import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

let service: ServiceUnderTest;
let team: HattedTeam;

const slugs = async (person: string) =>
  (await team.hats.look(person, team.teamId)).hats.map(({ slug }) => slug);
const five = ['chat', 'checkin', 'connector', 'profile', 'rota'];

describe('the hats of a team', () => {
  it('T7: a new team has 7 hats when it helps with medicines; 5 and no medicines record when it does not', async () => {
    team = await hattedTeam({ regulatedActivities: ['PERSONAL_CARE', 'MEDICINES'] });
    service = team.service;
    expect(await slugs('bernice')).toEqual([...five.slice(0, 3), 'mar', 'profile', 'rota', 'safeguarding']);
    const { vacancies, hats } = await team.hats.look('ines', team.teamId);
    expect(vacancies).toEqual(['checkin', 'connector', 'mar', 'profile', 'rota', 'safeguarding']);
    expect(hats.every(({ vacantSince }) => vacantSince === '2026-11-23T09:00:00Z')).toBe(true);
    team = await hattedTeam();
    expect((await team.hats.look('ines', team.teamId)).hats.map(({ slug }) => slug)).toEqual(five);
  });

  it('T7: what is flagged later adds hats, and retires them again with whoever holds them', async () => {
    team = await hattedTeam();
    service = team.service;
    const flag = (person: string, activities: string[]) =>
      team.hats.say(person, 'flagRegulatedActivities', { teamId: team.teamId, activities });
    expect(await flag('ines', ['MEDICINES'])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await flag('bernice', ['MEDICINES'])).toMatchObject({ regulatedActivities: ['MEDICINES'] });
    expect(await slugs('bernice')).toHaveLength(7);
    await team.give('ines', 'mar', '2026-11-24T09:00:00Z');
    expect(await team.hats.permittedBy('ines', team.teamId)).toEqual(['mar']);
    await flag('bernice', ['PERSONAL_CARE']);
    expect(await team.hats.permittedBy('ines', team.teamId)).toEqual([]);
    expect(await slugs('bernice')).toEqual([...five, 'safeguarding']);
    expect(await service.sentOf('HatEnded')).toMatchObject([{ hat: 'mar', reason: 'RETIRED' }]);
    await flag('bernice', ['MEDICINES']);
    expect(await slugs('bernice')).toHaveLength(7);
    expect((await team.hats.look('ines', team.teamId)).vacancies).toContain('mar');
  });

  it('T7: a hat of the team’s own gives no permission of the catalogue, whatever it is called', async () => {
    team = await hattedTeam();
    service = team.service;
    const { teamId, hats } = team;
    const words = { title: 'Advocate', purpose: 'Speaks up.', accountabilities: ['Speak up'] };
    expect(await hats.say('ines', 'createHat', { groupId: teamId, ...words })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const made = await hats.say('bernice', 'createHat', { groupId: teamId, ...words });
    expect(made).toMatchObject({ slug: 'own-advocate', essential: false, termWeeks: 26, seats: 1 });
    expect(await hats.say('bernice', 'createHat', { groupId: teamId, ...words })).toEqual(made);
    expect(
      await hats.say('bernice', 'createHat', { groupId: teamId, ...words, purpose: 'Other.' }),
    ).toMatchObject({ code: 'ID_TAKEN' });
    expect(await hats.say('bernice', 'amendHat', { hatId: made.id, title: 'Voice' })).toMatchObject({
      title: 'Voice',
    });
    expect(await hats.say('bernice', 'amendHat', { hatId: team.hat('rota'), title: 'X' })).toMatchObject({
      code: 'WRONG_STATE',
    });
    await team.give('ines', 'own-advocate', '2026-11-24T09:00:00Z');
    expect(await hats.permittedBy('ines', teamId)).toEqual(['own-advocate']);
    expect(await hats.say('bernice', 'retireHat', { hatId: made.id })).toMatchObject({ holders: [] });
    expect(await hats.permittedBy('ines', teamId)).toEqual([]);
  });

  it('F1: are shown to members only; a professional needs the plan, and has no say in them', async () => {
    team = await hattedTeam();
    service = team.service;
    const { hats, teams, teamId } = team;
    await teams.introduce('nadia', 'sadie');
    const professional = { kind: 'PROFESSIONAL', endsAt: '2027-11-23T09:00:00Z' };
    await teams.join('bernice', teamId, 'nadia', { ...professional, scopes: ['PLAN'] });
    expect((await hats.look('nadia', teamId)).hats).toHaveLength(5);
    const hatId = team.hat('rota');
    expect(await hats.say('nadia', 'offerToHold', { hatId })).toMatchObject({ code: 'NOT_ALLOWED' });
    const { id, offer } = await hats.say('omar', 'offerToHold', { hatId });
    expect((offer as { asked: unknown[] }).asked).toHaveLength(4);
    expect(await hats.selection('nadia', id)).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const made of [hatId, hatId.replace('rota', 'none')]) {
      expect(await hats.say('sadie', 'offerToHold', { hatId: made })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await hats.selection('sadie', id)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
