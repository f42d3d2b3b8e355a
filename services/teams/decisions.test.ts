import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DecidingTeam, decidingTeam } from './testing/deciding-team.ts';

let service: ServiceUnderTest;
let team: DecidingTeam;
beforeEach(async () => {
  team = await decidingTeam();
  service = team.service;
});

describe('what a team decides alone', () => {
  it('T13: with a limit of £150, boots for £64 are done with no approval; £180 become a proposal of the circle', async () => {
    const { decisions, teamId, inCircle, boots } = team;
    await inCircle('cora', 'dev');
    const small = await decisions.say('bernice', 'recordDecision', boots({ spendPence: 6_400 }));
    expect(small).toMatchObject({ state: 'DONE', decidedBy: 'TEAM', waitingFor: [] });
    const large = await decisions.say('bernice', 'recordDecision', boots({ spendPence: 18_000 }));
    expect(large).toMatchObject({
      state: 'OPEN',
      decidedBy: 'CIRCLE',
      beyond: 'SPEND',
      fromTeam: { id: teamId },
    });
    expect(large.spentBefore).toEqual({ pence: 6_400 });
    expect(large.waitingFor).toEqual([{ id: 'cora' }, { id: 'dev' }]);

    const seen = await decisions.team('ines', teamId);
    expect(seen.domain).toMatchObject({
      isUsual: true,
      spendLimit: { pence: 15_000 },
      spentThisMonth: { pence: 6_400 },
    });
    expect(seen.proposals).toMatchObject([{ id: large.id }]);
    expect(seen.pastProposals).toMatchObject([{ id: small.id, state: 'DONE' }]);
    expect((await decisions.circle('cora')).proposals).toMatchObject([{ id: large.id }]);
    expect(await service.sentOf('ProposalDecided')).toEqual([
      { proposalId: small.id, groupId: teamId, kind: 'things', outcome: 'DONE', days: 0 },
    ]);
  });

  it('T13: the circle’s outcome goes back to the team', async () => {
    const { decisions, teamId, inCircle, propose, signal } = team;
    await inCircle('cora', 'dev');
    const { id } = await propose('omar', { spendPence: 18_000 });
    expect(await signal('ines', id)).toMatchObject({ code: 'NOT_ALLOWED' });
    service.setNow('2026-11-25T10:00:00Z');
    await signal('cora', id);
    expect(await signal('dev', id)).toMatchObject({ state: 'AGREED' });
    expect(await decisions.team('ines', teamId)).toMatchObject({
      proposals: [],
      pastProposals: [{ id, state: 'AGREED', decidedBy: 'CIRCLE' }],
      domain: { spentThisMonth: { pence: 18_000 } },
    });
    expect(await decisions.notices('ines')).toMatchObject([{ kind: 'DECIDED', about: id }]);
    expect(await service.sentOf('ProposalDecided')).toEqual([
      { proposalId: id, groupId: 'circle', fromTeam: teamId, kind: 'things', outcome: 'AGREED', days: 2 },
    ]);
  });

  it('T13: a coordinator sets the domain once; then it changes by consent of the circle', async () => {
    const { decisions, teamId, inCircle, propose, signal } = team;
    await inCircle('cora');
    const domain = (spendLimitPence: number) => ({
      teamId,
      kinds: [{ key: 'things', words: 'Small things' }],
      spendLimitPence,
      reviewOn: '2027-06-01',
    });
    const set = (person: string, pence: number, hats: string[]) =>
      decisions.say(person, 'setTeamDomain', domain(pence), hats);
    expect(await set('bernice', 20_000, [])).toMatchObject({ code: 'NOT_ALLOWED' });
    await set('vera', 20_000, ['coordinator']);
    expect(await set('vera', 20_000, ['coordinator'])).not.toHaveProperty('code');
    expect(await set('vera', 30_000, ['coordinator'])).toMatchObject({ code: 'DOMAIN_SET' });
    expect(await propose('ines', { spendPence: 18_000 })).toMatchObject({ decidedBy: 'TEAM' });
    expect(await propose('ines', { kind: 'plan' })).toMatchObject({ decidedBy: 'CIRCLE', beyond: 'KIND' });

    const more = { groupId: teamId, title: 'More', what: 'A higher limit.', domain: domain(30_000) };
    const { id, ...asked } = await decisions.say('bernice', 'propose', more);
    expect(asked).toMatchObject({ decidedBy: 'CIRCLE', beyond: 'KIND' });
    await signal('cora', id);
    expect((await decisions.team('ines', teamId)).domain).toMatchObject({
      spendLimit: { pence: 30_000 },
      agreedIn: id,
      isUsual: false,
    });
  });

  it('T13: sent again it is the same proposal; with other content its id is taken', async () => {
    const { decisions, boots, propose } = team;
    const id = newId('proposal');
    const first = await propose('ines', { id });
    expect(await propose('ines', { id })).toEqual(first);
    expect(await propose('ines', { id, title: 'Other' })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await decisions.say('ines', 'recordDecision', boots({}))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await propose('nadia')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('at the same moment', () => {
  it('T13: decisions written down at once all count towards the month', async () => {
    const { decisions, teamId, boots } = team;
    const record = () => decisions.say('bernice', 'recordDecision', boots({ spendPence: 1_000 }));
    await Promise.all([record(), record(), record(), record()]);
    expect((await decisions.team('ines', teamId)).domain).toMatchObject({ spentThisMonth: { pence: 4_000 } });
  });

  it('T13: signals given at once are all kept, and it is decided once', async () => {
    const { decisions, teamId, propose, signal } = team;
    const { id } = await propose('ines');
    await Promise.all(['ines', 'omar', 'bernice'].map((who) => signal(who, id)));
    expect((await decisions.team('ines', teamId)).pastProposals).toMatchObject([{ id, state: 'AGREED' }]);
    expect(await service.sentOf('ProposalDecided')).toHaveLength(1);
  });

  it('T13: nobody sets a domain without consent, whatever their hat in the circle', async () => {
    const { decisions, teamId, inCircle } = team;
    await inCircle('cora', 'dev');
    const domain = { teamId, kinds: [], spendLimitPence: 0, reviewOn: '2027-06-01' };
    const more = { groupId: 'circle', title: 'Less', what: 'Nothing alone.', domain };
    expect(await decisions.say('cora', 'recordDecision', more)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await decisions.say('cora', 'propose', more)).toMatchObject({
      state: 'OPEN',
      decidedBy: 'CIRCLE',
    });
    expect(await decisions.say('bernice', 'propose', more)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
