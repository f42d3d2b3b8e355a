import { describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

async function told(team: HattedTeam, person: string): Promise<unknown[]> {
  const { data } = await team.service.ask<{ myNotices: { edges: { node: { kind: string } }[] } }>(
    person,
    '{ myNotices(first: 100) { edges { node { kind words team { id } } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node).filter(({ kind }) => kind === 'ACTION_DUE');
}

describe('a pulse nobody has acted on', () => {
  it('E15: the owner is reminded while nobody holds the check-in hat, then its holder; once a month', async () => {
    const team = await hattedTeam();
    const due = (month: string) => team.service.hear('ActionDue', { teamId: team.teamId, month });
    await team.service.hearEnvelope(await due('2026-09'));
    const words =
      'You all said how September went. If something should follow from it, talk about it when you next meet, and note what you will do.';
    expect(await told(team, 'bernice')).toEqual([{ kind: 'ACTION_DUE', words, team: { id: team.teamId } }]);
    await team.give('ines', 'checkin', '2026-11-27T10:00:00Z');
    await due('2026-10');
    expect(await told(team, 'ines')).toHaveLength(1);
    expect(await told(team, 'bernice')).toHaveLength(1);
  });

  it('E15: of a team there is none of, nobody is told', async () => {
    const team = await hattedTeam();
    await team.service.hear('ActionDue', { teamId: 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA', month: '2026-10' });
    expect(await told(team, 'bernice')).toEqual([]);
  });
});
