import { describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

const ULID = '01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const window = { from: '2026-11-28T09:00:00Z', to: '2026-11-28T12:30:00Z' };
const urgent = (team: HattedTeam, more: object = {}) =>
  team.service.hear('GapUrgent', { gapId: `gap_${ULID}`, teamId: team.teamId, window, ...more });

async function told(team: HattedTeam, person: string): Promise<unknown[]> {
  const { data } = await team.service.ask<{ myNotices: { edges: { node: { kind: string } }[] } }>(
    person,
    '{ myNotices(first: 100) { edges { node { kind words about team { id } } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node).filter(({ kind }) => kind === 'GAP_URGENT');
}

describe('hours that begin within a day and have nobody', () => {
  it('M11: whoever holds the rota hat is told when; before anyone does, the owner is', async () => {
    const team = await hattedTeam();
    await urgent(team);
    const words = 'Nobody comes yet on Saturday 28 November, from 09:00 to 12:30.';
    const notice = { kind: 'GAP_URGENT', words, about: `gap_${ULID}`, team: { id: team.teamId } };
    expect(await told(team, 'bernice')).toEqual([notice]);
    await team.give('ines', 'rota', '2026-11-27T10:00:00Z');
    await urgent(team);
    expect(await told(team, 'ines')).toEqual([notice]);
    expect(await told(team, 'bernice')).toHaveLength(1);
    expect(await told(team, 'omar')).toEqual([]);
  });

  it('M11: whoever is on call in the circle is told that, and when, not whose or why; once, and not too late', async () => {
    const team = await hattedTeam();
    for (const personId of ['omar', 'grace']) {
      const query = 'mutation($input: InviteToCircleInput!) { inviteToCircle(input: $input) { id } }';
      const asked = { circleHats: ['coordinator'] };
      const { data } = await team.service.ask<{ inviteToCircle: { id: string } }>(
        'vera',
        query,
        { input: { personId } },
        asked,
      );
      await team.teams.accept(personId, data.inviteToCircle.id);
    }
    await team.hats.say('omar', 'offerToHold', { hatId: 'circle.on_call', windowDays: 1 });
    team.service.setNow('2026-11-27T10:00:00Z');
    const heard = await urgent(team);
    await team.service.hearEnvelope(heard);
    const words =
      'In one of the circle’s teams nobody comes yet on Saturday 28 November, from 09:00 to 12:30.';
    expect(await told(team, 'omar')).toEqual([
      { kind: 'GAP_URGENT', words, about: `gap_${ULID}`, team: null },
    ]);
    expect(await told(team, 'grace')).toEqual([]);
    team.service.setNow('2026-11-28T09:00:00Z');
    await urgent(team);
    await urgent(team, { teamId: `team_${ULID}` });
    expect(await told(team, 'omar')).toHaveLength(1);
  });
});
