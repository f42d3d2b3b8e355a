import { expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

const visitId = 'visit_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const silence = (team: HattedTeam, asks: 'OWNER' | 'HAT', teamId = team.teamId) =>
  team.service.hear('TimeUnconfirmed', { visitId, teamId, workedOn: '2026-11-21', asks });

async function told(team: HattedTeam, person: string): Promise<unknown[]> {
  const { data } = await team.service.ask<{ myNotices: { edges: { node: { kind: string } }[] } }>(
    person,
    '{ myNotices(first: 100) { edges { node { kind words about channel } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node).filter(({ kind }) => kind === 'TIME_UNCONFIRMED');
}

it('P9: the owner is reminded, then whoever holds the profile or check-in hat is asked to ask them; once each', async () => {
  const team = await hattedTeam();
  const heard = await silence(team, 'OWNER');
  await team.service.hearEnvelope(heard);
  expect(await told(team, 'bernice')).toEqual([
    {
      kind: 'TIME_UNCONFIRMED',
      about: visitId,
      channel: 'APP',
      words:
        'The visit on Saturday 21 November waits for your word: did it take as long as was written down? Take your time; nothing is decided without you.',
    },
  ]);
  await silence(team, 'HAT');
  expect(await told(team, 'bernice')).toHaveLength(2);
  await team.give('grace', 'checkin', '2026-11-27T10:00:00Z');
  await silence(team, 'HAT');
  expect(await told(team, 'grace')).toMatchObject([{ words: expect.stringContaining('Please ask them') }]);
  expect(await told(team, 'bernice')).toHaveLength(2);
  expect(await told(team, 'omar')).toEqual([]);
});

it('C6: an owner who chose letters is written to as well, and never in words about the visit', async () => {
  const team = await hattedTeam();
  await silence(team, 'OWNER');
  expect(await team.service.sentOf('MessageRequested')).toEqual([]);
  const choosing = 'mutation { introduceMyself(input: { name: "Bernice", channel: LETTER }) { channel } }';
  await team.service.ask('bernice', choosing);
  expect((await team.service.sentOf('ChannelChosen')).at(-1)).toEqual({
    personId: 'bernice',
    channel: 'LETTER',
  });
  await silence(team, 'OWNER');
  expect(await team.service.sentOf('MessageRequested')).toEqual([
    {
      messageId: expect.stringMatching(/^message_/),
      personId: 'bernice',
      teamId: team.teamId,
      kind: 'TIME_TO_CONFIRM',
      values: { day: '2026-11-21', about: visitId },
      notAfter: expect.any(String),
    },
  ]);
});

it('P9: a team that is not there is told nothing', async () => {
  const team = await hattedTeam();
  await silence(team, 'OWNER', 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA');
  expect(await told(team, 'bernice')).toEqual([]);
});
