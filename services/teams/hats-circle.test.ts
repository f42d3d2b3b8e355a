import { type Id, newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { matterWrites } from './store/matters.ts';
import { type HattedTeam, hattedTeam } from './testing/hatted-team.ts';

let service: ServiceUnderTest;
let team: HattedTeam;
beforeEach(async () => {
  team = await hattedTeam();
  service = team.service;
});

/** Vera, a coordinator by her sign-in, invites; they accept. */
async function joinCircle(...people: string[]) {
  for (const personId of people) {
    const query = 'mutation($input: InviteToCircleInput!) { inviteToCircle(input: $input) { id } }';
    const { data } = await service.ask<{ inviteToCircle: { id: string } }>(
      'vera',
      query,
      { input: { personId } },
      { circleHats: ['coordinator'] },
    );
    await team.teams.accept(personId, data.inviteToCircle.id);
  }
}

/** A proposal of the circle that ended, as decisions keep it. */
async function proposalInCircle(id: Id<'proposal'>, outcome: string) {
  const proposal = { id, groupId: 'circle', ended: { outcome } } as const;
  const cause = { correlationId: 'test', causationId: 'test' };
  const writes = matterWrites(undefined, proposal, false);
  await service.table.change(cause, '2026-11-23T09:00:00Z', async () => ({
    value: undefined,
    writes,
    events: [],
  }));
}

describe('hats of the governance circle', () => {
  it('T7: are there from the founding of the circle, and are given by the same consent as those of a team', async () => {
    await joinCircle('ines', 'omar', 'grace');
    const { hats } = await team.hats.look('ines', 'circle');
    expect(hats.map(({ slug }) => slug)).toContain('vetting_lead');
    expect(hats.every(({ vacantSince }) => vacantSince !== null)).toBe(true);
    const record = () =>
      service.ask('ines', 'mutation($input: RecordVettingInput!) { recordVetting(input: $input) { id } }', {
        input: { personId: 'ravi', clearUntil: '2027-11-01' },
      });
    expect((await record()).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    const { id } = await team.hats.say('ines', 'offerToHold', {
      hatId: 'circle.vetting_lead',
      windowDays: 2,
    });
    service.setNow('2026-11-25T08:59:59Z');
    expect((await record()).errors).toBeDefined();
    service.setNow('2026-11-25T09:00:00Z');
    expect((await record()).errors).toBeUndefined();
    expect(await team.hats.selection('grace', id)).toMatchObject({ step: 'GRANTED' });
    await team.hats.say('ines', 'giveBackHat', { hatId: 'circle.vetting_lead' });
    expect((await record()).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  it('T7: are not for those outside the circle', async () => {
    await joinCircle('ines');
    expect((await team.hats.look('ravi', 'circle')).hats).toEqual([]);
    expect((await team.hats.look('vera', 'circle')).hats).toHaveLength(13);
    const hatId = 'circle.vetting_lead';
    expect(await team.hats.say('ravi', 'offerToHold', { hatId })).toMatchObject({ code: 'NOT_FOUND' });
    const words = { groupId: 'circle', title: 'Gardener', purpose: 'Plants.', accountabilities: [] };
    expect(await team.hats.say('ines', 'createHat', words)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await team.hats.say('vera', 'createHat', words)).toMatchObject({ slug: 'own-gardener' });
  });
});

describe('the community connector', () => {
  /** Teams of four owners, with Ines in all of them. */
  async function fourTeams(): Promise<string[]> {
    const owners = ['bernice', 'omar', 'grace', 'ravi'];
    const made: string[] = [];
    for (const owner of owners) {
      const teamId = await team.teams.team(owner);
      await team.teams.join(owner, teamId, 'ines');
      made.push(teamId);
    }
    return made;
  }
  const offer = (teamId: string | undefined, more: object = {}) =>
    team.hats.say('ines', 'offerToHold', { hatId: `${teamId}.connector`, windowDays: 1, ...more });

  it('T18: of three teams gets a warning when a fourth asks, unless the circle agreed by consent', async () => {
    const [one, two, three, four] = await fourTeams();
    for (const teamId of [one, two, three]) expect(await offer(teamId)).toMatchObject({ step: 'OFFER' });
    expect(await offer(four)).toMatchObject({ code: 'CONNECTOR_LOAD' });
    const overrideProposalId = newId('proposal');
    expect(await offer(four, { overrideProposalId })).toMatchObject({ code: 'CONNECTOR_LOAD' });
    await proposalInCircle(overrideProposalId, 'WITHDRAWN');
    expect(await offer(four, { overrideProposalId })).toMatchObject({ code: 'CONNECTOR_LOAD' });
    const agreed = newId('proposal');
    await proposalInCircle(agreed, 'AGREED');
    expect(await offer(four, { overrideProposalId: agreed })).toMatchObject({ step: 'OFFER' });
    service.setNow('2026-11-24T09:00:00Z');
    expect(await team.hats.permittedBy('ines', four ?? '')).toEqual(['connector']);
  });

  it('T18: is warned about in a full selection too, and other hats are not', async () => {
    const [one, two, three, four = ''] = await fourTeams();
    for (const teamId of [one, two, three]) await offer(teamId);
    const say = (mutation: string, input: object) => team.hats.say('ravi', mutation, input);
    const { id: selectionId } = await say('openSelection', { hatId: `${four}.connector` });
    await say('moveSelectionOn', { selectionId, to: 'NOMINATE' });
    const nomination = { selectionId, nomineeId: 'ines', reason: 'Knows everyone.' };
    expect(await say('nominate', nomination)).toMatchObject({ code: 'CONNECTOR_LOAD' });
    expect(await team.hats.say('ines', 'offerToHold', { hatId: `${four}.chat` })).toMatchObject({
      step: 'OFFER',
    });
  });

  it('T18: is an essential hat: filled, or a dated vacancy', async () => {
    const { vacancies, hats } = await team.hats.look('ines', team.teamId);
    expect(vacancies).toContain('connector');
    expect(hats.find(({ slug }) => slug === 'connector')?.vacantSince).toBe('2026-11-23T09:00:00Z');
  });
});
