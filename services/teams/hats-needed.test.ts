import { expect, it } from 'vitest';
import { hattedTeam } from './testing/hatted-team.ts';

const five = ['chat', 'checkin', 'connector', 'profile', 'rota'];

it('T7: the circle hears which hats a team needs, and which no longer, so that it can be counted how many are worn', async () => {
  const team = await hattedTeam();
  const { service, teamId, hats } = team;
  const told = async () =>
    (await service.sentOf('HatsNeeded')).map(({ groupId, hats: slugs, needed }) => {
      expect(groupId).toBe(teamId);
      return [needed, [...slugs].sort()];
    });
  expect(await told()).toEqual([[true, five]]);
  const flag = (activities: string[]) =>
    hats.say('bernice', 'flagRegulatedActivities', { teamId, activities });
  await flag(['PERSONAL_CARE']);
  await flag(['PERSONAL_CARE']);
  await team.give('ines', 'safeguarding', '2026-11-24T09:00:00Z');
  await flag([]);
  const words = { title: 'Piano', purpose: 'Plays.', accountabilities: ['Play'] };
  const { id } = await hats.say('bernice', 'createHat', { groupId: teamId, ...words });
  await hats.say('bernice', 'createHat', { groupId: teamId, ...words });
  await hats.say('bernice', 'retireHat', { hatId: id });
  await hats.say('bernice', 'retireHat', { hatId: id });
  expect((await told()).slice(1)).toEqual([
    [true, ['safeguarding']],
    [false, ['safeguarding']],
    [true, ['own-piano']],
    [false, ['own-piano']],
  ]);
});
