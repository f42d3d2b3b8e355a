import { describe, expect, it } from 'vitest';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

const figures = { week: '2026-11-23', budgetPence: 41_200, expectedPence: 41_830 };
const WORDS =
  'In the week from 23 November 2026, what is planned comes to £418.30: £6.30 more than the £412.00 there is.';

const exceeded = (team: HattedTeam, more: object = {}) =>
  team.service.hear('BudgetExceeded', { teamId: team.teamId, ...figures, ...more });

async function told(team: HattedTeam, person: string): Promise<unknown[]> {
  const { data } = await team.service.ask<{ myNotices: { edges: { node: { kind: string } }[] } }>(
    person,
    '{ myNotices(first: 100) { edges { node { kind words team { id } } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node).filter(({ kind }) => kind === 'BUDGET_EXCEEDED');
}

/** A team whose budget hat somebody holds. */
async function withKeeper(person: string, team: HattedTeam): Promise<void> {
  await team.hats.say('bernice', 'takeUpHat', { teamId: team.teamId, hat: 'BUDGET' });
  await team.give(person, 'budget', '2026-11-25T10:00:00Z');
}

/** Two more: someone who works for the team, and someone who comes as a volunteer. */
async function withWorker(team: HattedTeam): Promise<void> {
  const { teams, teamId } = team;
  await teams.introduce('yetunde', 'ana');
  for (const [person, kind] of [
    ['yetunde', 'PAID_WORKER'],
    ['ana', 'VOLUNTEER'],
  ] as const) {
    await teams.vet(person, '2027-11-01');
    await teams.join('bernice', teamId, person, { kind });
  }
}

describe('the budget hat', () => {
  it('P13: is there once the owner side takes it up, and gives its permission by consent like any other', async () => {
    const team = await hattedTeam();
    const { teamId } = team;
    const takeUp = (person: string) => team.hats.say(person, 'takeUpHat', { teamId, hat: 'BUDGET' });
    expect(await takeUp('ines')).toMatchObject({ code: 'NOT_ALLOWED' });
    const hat = await takeUp('bernice');
    expect(hat).toMatchObject({ slug: 'budget', essential: false, seats: 1, termWeeks: 26 });
    expect(await takeUp('bernice')).toEqual(hat);
    await team.give('ines', 'budget', '2026-11-25T10:00:00Z');
    expect(await takeUp('bernice')).toMatchObject({ holders: [{ person: { id: 'ines' } }] });
    expect(await team.hats.permittedBy('ines', teamId)).toEqual(['budget']);
    await team.hats.say('bernice', 'flagRegulatedActivities', { teamId, activities: ['MEDICINES'] });
    expect(await team.hats.permittedBy('ines', teamId)).toEqual(['budget']);
  });
});

describe('a week that costs more than it may', () => {
  it('P13: is told to the owner and whoever holds the budget hat, and to nobody who works there', async () => {
    const team = await hattedTeam();
    await withWorker(team);
    await withKeeper('ines', team);
    const heard = await exceeded(team);
    await team.service.hearEnvelope(heard);
    const notice = { kind: 'BUDGET_EXCEEDED', words: WORDS, team: { id: team.teamId } };
    expect([await told(team, 'bernice'), await told(team, 'ines')]).toEqual([[notice], [notice]]);
    for (const person of ['yetunde', 'ana', 'omar', 'grace']) expect(await told(team, person)).toEqual([]);
  });

  it('P13: is told to who acts for the owner; not to a worker who holds the hat, nor once the week is over', async () => {
    const team = await hattedTeam();
    await withWorker(team);
    const { id } = await memberOf(team, 'grace');
    await team.teams.say('bernice', 'appointAdvocate', { memberId: id, until: '2027-05-01T09:00:00Z' });
    await withKeeper('yetunde', team);
    expect(await team.hats.permittedBy('yetunde', team.teamId)).toEqual(['budget']);
    await exceeded(team);
    expect(await told(team, 'grace')).toHaveLength(1);
    expect(await told(team, 'yetunde')).toEqual([]);
    team.service.setNow('2026-11-30T00:00:00Z');
    await exceeded(team);
    await exceeded(team, { teamId: 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA' });
    expect(await told(team, 'bernice')).toHaveLength(1);
  });

  it('P13: reaches an owner on paper by the channel they chose, passed on by family and by nobody who is paid', async () => {
    const team = await hattedTeam();
    await withWorker(team);
    await team.teams.say('bernice', 'introduceMyself', { name: 'Bernice', channel: 'LETTER' });
    await exceeded(team);
    const waiting = async (person: string) => {
      const { data } = await team.service.ask<{
        team: { noticesToPassOn: { edges: { node: { id: string; kind: string; channel: string } }[] } };
      }>(
        person,
        'query($id: ID!) { team(id: $id) { noticesToPassOn(first: 100) { edges { node { id kind channel } } } } }',
        { id: team.teamId },
      );
      const all = data.team.noticesToPassOn.edges.map(({ node }) => node);
      return all.filter(({ kind }) => kind === 'BUDGET_EXCEEDED');
    };
    for (const person of ['yetunde', 'ana']) expect(await waiting(person)).toEqual([]);
    const [notice] = await waiting('ines');
    expect(notice).toMatchObject({ channel: 'LETTER' });
    const pass = (person: string) =>
      team.teams.say(person, 'passNoticeOn', {
        noticeId: notice?.id,
        personId: 'bernice',
        channel: 'LETTER',
      });
    expect(await pass('yetunde')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await pass('ines')).toMatchObject({ channel: 'LETTER' });
    expect(await waiting('ines')).toEqual([]);
  });
});

async function memberOf(team: HattedTeam, person: string): Promise<{ id: string }> {
  const query =
    'query($id: ID!) { team(id: $id) { members(first: 100) { edges { node { id person { id } } } } } }';
  const { data } = await team.service.ask<{
    team: { members: { edges: { node: { id: string; person: { id: string } } }[] } };
  }>('bernice', query, { id: team.teamId });
  const found = data.team.members.edges.find(({ node }) => node.person.id === person);
  if (!found) throw new Error(`${person} is no member.`);
  return found.node;
}
