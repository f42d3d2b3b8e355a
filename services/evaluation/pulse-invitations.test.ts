import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

async function twoTeams() {
  const circle = await bench.fresh();
  const teams = [newId('team'), newId('team')];
  circle.setNow('2026-09-01T09:00:00Z');
  for (const [index, teamId] of teams.entries()) {
    await circle.hear('TeamCreated', { teamId, ownerId: `owner-${index}` });
    const kinds = { ravi: 'PAID_WORKER', nadia: 'PROFESSIONAL' } as const;
    for (const [personId, kind] of Object.entries(kinds))
      await circle.hear('MembershipChanged', {
        teamId,
        memberId: newId('member'),
        personId,
        kind,
        status: 'ACTIVE',
      });
  }
  return { circle, teamId: teams[0] as string };
}

type Circle = Awaited<ReturnType<typeof twoTeams>>['circle'];
const day = async (circle: Circle, date: string) => {
  circle.setNow(`${date}T05:30:00Z`);
  await circle.tick('Daily');
};
async function told(circle: Circle) {
  return (await circle.sentOf('MessageRequested'))
    .filter(({ kind }) => kind === 'PULSE_INVITATION')
    .map(({ personId, values }) => `${personId} until ${values.by}`)
    .sort();
}

describe('E8: the pulse of a month', () => {
  it('is told to everyone of a circle of fifty, which is more than one transaction holds', async () => {
    const circle = await bench.fresh();
    circle.setNow('2026-09-01T09:00:00Z');
    const teamId = newId('team');
    await circle.hear('TeamCreated', { teamId, ownerId: 'owner' });
    const friends = Array.from({ length: 49 }, (_, index) => `friend-${index}`);
    for (const personId of friends)
      await circle.hear('MembershipChanged', {
        teamId,
        memberId: newId('member'),
        personId,
        kind: 'FAMILY_FRIEND',
        status: 'ACTIVE',
      });
    await day(circle, '2026-10-15');
    expect(await told(circle)).toHaveLength(50);
  });

  it('is told to everyone who has not answered, once for all their teams, and once more; not to professionals', async () => {
    const { circle, teamId } = await twoTeams();
    await day(circle, '2026-10-14');
    expect(await told(circle)).toEqual([]);
    const ANSWER = 'mutation ($input: AnswerPulseInput!) { answerPulse(input: $input) { id } }';
    const input = { teamId, belonging: 4, showTeam: true };
    const asker = { relations: [{ teamId, kind: 'OWNER' }] };
    expect((await circle.ask('owner-0', ANSWER, { input }, asker)).errors).toBeUndefined();
    await day(circle, '2026-10-15');
    await day(circle, '2026-10-16');
    const first = ['owner-1 until 2026-10-31', 'ravi until 2026-10-31'];
    expect(await told(circle)).toEqual(first);
    await day(circle, '2026-10-26');
    await day(circle, '2026-10-27');
    expect(await told(circle)).toEqual([...first, ...first].sort());
  });

  it('is told once to whom a late clock comes to when both days have passed', async () => {
    const { circle } = await twoTeams();
    await day(circle, '2026-10-29');
    expect((await told(circle)).filter((line) => line.startsWith('ravi'))).toHaveLength(1);
  });
});
