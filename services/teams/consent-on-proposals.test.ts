import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DecidingTeam, decidingTeam } from './testing/deciding-team.ts';

let service: ServiceUnderTest;
let team: DecidingTeam;
beforeEach(async () => {
  team = await decidingTeam();
  service = team.service;
});

describe('consent on a proposal', () => {
  it('T13: what all can live with is agreed, until its review; the day comes, and they are told', async () => {
    const { decisions, propose, signal } = team;
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
    const { decisions, propose, signal } = team;
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

  it('T10: the same words again are the same objection while it is open, and another once it was met', async () => {
    const { decisions, propose, signal } = team;
    const { id } = await propose('ines');
    const words = 'They are not warm enough.';
    await signal('omar', id, words);
    await signal('ines', id, 'Too dear.');
    await signal('bernice', id);
    const again = () => decisions.say('omar', 'objectToProposal', { proposalId: id, argument: words });
    expect((await again()).objections).toHaveLength(2);
    const resolve = { proposalId: id, objectorId: 'omar', verb: 'MEASURE', words: 'We look after a week.' };
    await decisions.say('ines', 'resolveProposalObjection', resolve);
    await decisions.say('omar', 'clearProposalObjection', { proposalId: id });
    expect((await again()).objections).toHaveLength(3);
  });

  it('T10: an amended proposal is another one: all are asked anew, and what was said before stays on record', async () => {
    const { decisions, propose, signal } = team;
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
    const { teams, decisions, propose } = team;
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
        entered: { by: { id: 'bernice' }, how: 'IN_PERSON', on: '2026-11-23' },
      },
    ]);
  });

  it('T15: a professional is asked within their scopes only', async () => {
    const { teams, decisions, teamId, propose, signal } = team;
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
    const { teams, teamId, propose, signal } = team;
    const { id } = await propose('ines');
    await signal('omar', id, 'No.');
    const { myMembership } = await teams.look('omar', teamId);
    await teams.say('omar', 'endMembership', { memberId: (myMembership as { id: string }).id });
    await signal('ines', id);
    expect(await signal('bernice', id)).toMatchObject({ state: 'AGREED' });
  });

  it('is taken back by whoever made it, or by the owner', async () => {
    const { decisions, teamId, propose, signal } = team;
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
