import { newId } from '@kith/kernel';
import { type ServiceBench, type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schedules } from './consumers.ts';
import { definition } from './definition.ts';
import { type Decisions, decisionsOf } from './testing/decisions-of.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let bench: ServiceBench;
let service: ServiceUnderTest;
let teams: Teams;
let decisions: Decisions;
let teamId: string;
beforeAll(async () => {
  bench = await serviceBench({ service: 'teams', subgraph: definition, schedules });
});
afterAll(() => bench.stop());
beforeEach(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  decisions = decisionsOf(service);
  await teams.introduce('bernice', 'ines', 'omar', 'cora', 'dev', 'nadia');
  teamId = await teams.team('bernice');
  await teams.join('bernice', teamId, 'ines');
  await teams.join('bernice', teamId, 'omar', { kind: 'PEER' });
});

const inCircle = async (...people: string[]) => {
  for (const personId of people) {
    const { id } = await decisions.say('vera', 'inviteToCircle', { personId }, ['coordinator']);
    await teams.accept(personId, id);
  }
};
const boots = (more: object) => ({
  groupId: teamId,
  title: 'Boots',
  what: 'Winter boots for walks.',
  kind: 'things',
  ...more,
});
const propose = (person: string, more: object = {}) =>
  decisions.say(person, 'propose', boots({ spendPence: 6_400, ...more }));
const signal = (person: string, proposalId: string, objection?: string) =>
  decisions.say(person, 'signalProposal', { proposalId, objection });

describe('what a team decides alone', () => {
  it('T13: with a limit of £150, boots for £64 are done with no approval; £180 become a proposal of the circle', async () => {
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
    const record = () => decisions.say('bernice', 'recordDecision', boots({ spendPence: 1_000 }));
    await Promise.all([record(), record(), record(), record()]);
    expect((await decisions.team('ines', teamId)).domain).toMatchObject({ spentThisMonth: { pence: 4_000 } });
  });

  it('T13: signals given at once are all kept, and it is decided once', async () => {
    const { id } = await propose('ines');
    await Promise.all(['ines', 'omar', 'bernice'].map((who) => signal(who, id)));
    expect((await decisions.team('ines', teamId)).pastProposals).toMatchObject([{ id, state: 'AGREED' }]);
    expect(await service.sentOf('ProposalDecided')).toHaveLength(1);
  });

  it('T13: nobody sets a domain without consent, whatever their hat in the circle', async () => {
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

describe('consent on a proposal', () => {
  it('T13: what all can live with is agreed, until its review; the day comes, and they are told', async () => {
    const { id, reviewOn } = await propose('ines', { reviewOn: '2027-03-29' });
    expect(await signal('ines', id)).toMatchObject({
      state: 'OPEN',
      waitingFor: [{ id: 'bernice' }, { id: 'omar' }],
    });
    await signal('omar', id);
    expect(await signal('bernice', id)).toMatchObject({ state: 'AGREED', reviewOn });
    expect(await signal('bernice', id)).toMatchObject({ state: 'AGREED' });
    const reviews = async () =>
      (await decisions.notices('omar')).filter(({ words }) => /look again/.test(String(words)));
    // The clocks went forward the night before: it is the 29th in London from 23:00 UTC on the 28th.
    service.setNow('2027-03-28T22:30:00Z');
    await service.tick('Daily');
    expect(await reviews()).toEqual([]);
    service.setNow('2027-03-28T23:30:00Z');
    await service.tick('Daily');
    expect(await reviews()).toMatchObject([{ kind: 'DECISION_DUE', about: id }]);
  });

  it('T10: signals are sealed; an objection stands until its objector says that it is met', async () => {
    const { id } = await propose('ines');
    expect(await signal('omar', id, ' ')).toMatchObject({ code: 'ARGUMENT_REQUIRED' });
    await signal('omar', id, 'They are not warm enough.');
    const sealed = await signal('ines', id);
    expect(sealed).toMatchObject({ objections: [], state: 'OPEN' });
    expect(sealed.signals).toMatchObject([
      { person: { id: 'omar' }, objects: null },
      { person: { id: 'ines' }, objects: false },
    ]);
    expect(await signal('bernice', id)).toMatchObject({
      state: 'OBJECTED',
      objections: [{ clearedAt: null }],
    });

    const resolve = { proposalId: id, objectorId: 'omar', verb: 'MEASURE', words: 'We look after a week.' };
    await decisions.say('ines', 'resolveProposalObjection', resolve);
    expect(await decisions.say('ines', 'clearProposalObjection', { proposalId: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await decisions.say('omar', 'clearProposalObjection', { proposalId: id })).toMatchObject({
      state: 'AGREED',
    });
  });

  it('T10: an amended proposal is another one: all are asked anew, and what was said before stays on record', async () => {
    const { id } = await propose('ines');
    await signal('omar', id, 'Too dear.');
    await signal('ines', id);
    await signal('bernice', id);
    const amend = { proposalId: id, objectorId: 'omar', verb: 'AMEND', words: 'Second-hand ones.' };
    expect(await decisions.say('ines', 'resolveProposalObjection', amend)).toMatchObject({
      code: 'BAD_INPUT',
    });
    const dearer = { ...amend, what: 'Better boots.', spendPence: 9_000 };
    expect(await decisions.say('ines', 'resolveProposalObjection', dearer)).toMatchObject({
      code: 'BAD_INPUT',
    });
    const cheaper = { ...amend, what: 'Second-hand boots.', spendPence: 3_000 };
    const amended = await decisions.say('ines', 'resolveProposalObjection', cheaper);
    expect(amended).toMatchObject({
      state: 'OPEN',
      what: 'Second-hand boots.',
      spend: { pence: 3_000 },
      earlier: [{ what: 'Winter boots for walks.', objections: [{ argument: 'Too dear.' }] }],
    });
    expect(amended.waitingFor).toHaveLength(3);
    expect(await decisions.say('ines', 'resolveProposalObjection', cheaper)).toEqual(amended);
  });

  it('T6: what someone without the software said is noted down with who heard it, how and when', async () => {
    await teams.say('omar', 'introduceMyself', { name: 'Omar', channel: 'PAPER' });
    const { id } = await propose('bernice');
    const heard = { personId: 'omar', how: 'IN_PERSON', on: '2026-11-23' };
    const note = (person: string, more: object) =>
      decisions.say(person, 'signalProposal', { proposalId: id, heard: { ...heard, ...more } });
    expect(await note('ines', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await note('bernice', { personId: 'ines' })).toMatchObject({ code: 'APP_USER' });
    expect(await note('bernice', { on: '2026-11-24' })).toMatchObject({ code: 'BAD_INPUT' });
    expect((await note('bernice', {})).signals).toEqual([
      {
        person: { id: 'omar' },
        objects: false,
        enteredBy: { id: 'bernice' },
        heardHow: 'IN_PERSON',
        heardOn: '2026-11-23',
      },
    ]);
  });

  it('T15: a professional is asked within their scopes only', async () => {
    const scoped = { kind: 'PROFESSIONAL', scopes: ['BUDGET'], endsAt: '2027-11-23T09:00:00Z' };
    await teams.join('bernice', teamId, 'nadia', scoped);
    const money = await propose('ines');
    const other = await propose('ines', { spendPence: 0, kind: 'day-to-day' });
    expect(money.waitingFor).toHaveLength(4);
    expect(other.waitingFor).toHaveLength(3);
    expect((await decisions.team('nadia', teamId)).proposals).toMatchObject([{ id: money.id }]);
    expect(await signal('nadia', other.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not held up by someone who left', async () => {
    const { id } = await propose('ines');
    await signal('omar', id, 'No.');
    const { myMembership } = await teams.look('omar', teamId);
    await teams.say('omar', 'endMembership', { memberId: (myMembership as { id: string }).id });
    await signal('ines', id);
    expect(await signal('bernice', id)).toMatchObject({ state: 'AGREED' });
  });

  it('is taken back by whoever made it, or by the owner', async () => {
    const { id } = await propose('ines');
    expect(await decisions.say('omar', 'withdrawProposal', { proposalId: id })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await decisions.say('ines', 'withdrawProposal', { proposalId: id })).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await signal('omar', id)).toMatchObject({ code: 'WRONG_STATE' });
    expect((await decisions.team('ines', teamId)).domain).toMatchObject({ spentThisMonth: { pence: 0 } });
  });
});

describe('passing a decision on', () => {
  it('T14: after two sessions without consent the circle decides within 14 days, and the team is told; after one it is blocked', async () => {
    await inCircle('cora', 'dev');
    const { id } = await propose('ines');
    await signal('omar', id, 'No.');
    const session = (person: string, on: string) =>
      decisions.say(person, 'recordSession', { proposalId: id, on });
    const escalate = (person: string) =>
      decisions.say(person, 'escalateProposal', { proposalId: id, why: 'We are stuck.' });
    expect(await session('ines', '2026-11-23')).toMatchObject({ code: 'NOT_ALLOWED' });
    await session('bernice', '2026-11-23');
    expect(await session('bernice', '2026-11-23')).toMatchObject({ sessions: [{ on: '2026-11-23' }] });
    expect(await escalate('bernice')).toMatchObject({ code: 'SESSIONS_REQUIRED' });

    service.setNow('2026-11-30T09:00:00Z');
    await session('bernice', '2026-11-30');
    expect(await escalate('ines')).toMatchObject({ code: 'NOT_ALLOWED' });
    const passedOn = await escalate('bernice');
    expect(passedOn).toMatchObject({
      decidedBy: 'CIRCLE',
      fromTeam: { id: teamId },
      waitingFor: [{ id: 'cora' }, { id: 'dev' }],
      escalated: {
        by: { id: 'bernice' },
        why: 'We are stuck.',
        targetOn: '2026-12-14',
        at: '2026-11-30T09:00:00Z',
      },
    });
    expect(await escalate('bernice')).toEqual(passedOn);
    expect(await decisions.notices('omar')).toMatchObject([{ kind: 'ESCALATED' }, { kind: 'DECISION_DUE' }]);
    expect((await decisions.team('ines', teamId)).proposals).toMatchObject([{ id, decidedBy: 'CIRCLE' }]);

    service.setNow('2026-12-14T06:00:00Z');
    await service.tick('Daily');
    expect((await decisions.notices('cora'))[0]).toMatchObject({
      kind: 'DECISION_DUE',
      words: expect.stringContaining('Today'),
    });
    await signal('cora', id);
    await signal('dev', id);
    expect((await decisions.team('ines', teamId)).pastProposals).toMatchObject([{ id, state: 'AGREED' }]);
  });
});

describe('the size of a team', () => {
  const grown = async (from: number, to: number) => {
    for (let n = from; n <= to; n++) {
      await teams.introduce(`p${n}`);
      await teams.join('bernice', teamId, `p${n}`);
    }
  };

  it('T24: the 13th member still joins, and the team is asked whether to split; once, whoever else joins', async () => {
    await grown(4, 12);
    expect((await decisions.team('ines', teamId)).proposals).toEqual([]);
    await grown(13, 14);
    const { proposals } = await decisions.team('p13', teamId);
    expect(proposals).toMatchObject([{ title: 'Shall this team become two?', state: 'OPEN' }]);
    expect((await decisions.notices('ines'))[0]).toMatchObject({ kind: 'SPLIT_SUGGESTED' });
  });

  it('T24: two who join at the same moment open one split proposal between them', async () => {
    await grown(4, 11);
    await teams.introduce('x', 'y', 'z');
    const invited = await Promise.all(['x', 'y', 'z'].map((who) => teams.invite('bernice', teamId, who)));
    const joined = await Promise.all(
      ['x', 'y', 'z'].map((who, index) => teams.accept(who, invited[index]?.id ?? '')),
    );
    expect(joined.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    expect((await decisions.team('ines', teamId)).proposals).toHaveLength(1);
  });
});
