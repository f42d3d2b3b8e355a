import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIVE, type HattedTeam, hattedTeam } from './testing/hatted-team.ts';
import type { Answer } from './testing/team-of.ts';

let service: ServiceUnderTest;
let team: HattedTeam;
let selectionId: string;

type Said = Answer & { readonly step: string };
const say = (person: string, mutation: string, input: object = {}) =>
  team.hats.say(person, mutation, { selectionId, ...input }) as Promise<Said>;
const seen = (person: string) => team.hats.selection(person, selectionId);
/** Bernice leads. */
const lead = (mutation: string, input: object = {}) => say('bernice', mutation, input);
const nominate = (person: string, nomineeId?: string, reason = 'They are good at it.') =>
  say(person, 'nominate', nomineeId ? { nomineeId, reason } : {});
const propose = (nomineeId: string) => lead('proposeNominee', { nomineeId, reasons: 'Knows everyone.' });

beforeEach(async () => {
  team = await hattedTeam();
  service = team.service;
  const opened = await team.hats.say('ines', 'openSelection', { hatId: team.hat('rota') });
  selectionId = opened.id;
  expect(opened).toMatchObject({ step: 'DESCRIBE', facilitator: { id: 'bernice' } });
  await lead('moveSelectionOn', { to: 'NOMINATE' });
});

/** A, A, B, pass, B: Omar is A, Ines is B. */
const votes: readonly (readonly [string, string?])[] = [
  ['bernice', 'omar'],
  ['omar', 'omar'],
  ['ines', 'ines'],
  ['grace'],
  ['ravi', 'ines'],
];
async function allNominate() {
  for (const [person, nominee] of votes) await nominate(person, nominee);
}
async function nobodyObjects() {
  let last: Said | undefined;
  for (const person of FIVE) last = await say(person, 'signalConsent');
  return last;
}

describe('a full selection', () => {
  it('T9: A, A, B, pass, B: nothing is seen after 4 of 5, all of it after the 5th; B is proposed, nobody objects, B holds the hat', async () => {
    for (const [person, nominee] of votes.slice(0, 4)) await nominate(person, nominee);
    for (const person of FIVE) {
      const { nominations, step, submitted } = await seen(person);
      expect({ nominations, step }).toEqual({ nominations: null, step: 'NOMINATE' });
      expect(submitted).toHaveLength(4);
    }
    expect(await seen('omar')).toMatchObject({ myNomination: { nominee: { id: 'omar' } } });
    const shown = await nominate('ravi', 'ines', 'She knows the neighbours.');
    expect(shown).toMatchObject({ step: 'REASONS' });
    expect(
      (shown.nominations as { nominee: { id: string } | null }[]).map(({ nominee }) => nominee?.id),
    ).toEqual(['omar', undefined, 'ines', 'omar', 'ines']);
    expect(await propose('ines')).toMatchObject({ step: 'CONSENT', proposal: { nominee: { id: 'ines' } } });
    expect(await nobodyObjects()).toMatchObject({ step: 'AGREED', proposal: { objections: [] } });
    const done = {
      step: 'GRANTED',
      outcome: { granted: true, person: { id: 'ines' }, reviewOn: '2027-05-23' },
    };
    const conclude = () => lead('concludeSelection', { celebration: 'Cake at four.' });
    expect(await conclude()).toMatchObject(done);
    expect(await conclude()).toMatchObject(done);
    expect(await team.hats.permittedBy('ines', team.teamId)).toEqual(['rota']);
    expect(await team.hats.permittedBy('omar', team.teamId)).toEqual([]);
    expect(await service.sentOf('HatGranted')).toHaveLength(1);
  });

  it('T10: “cannot do Sundays” is met by a shorter term and an amended hat: granted, with both changes kept', async () => {
    await allNominate();
    await propose('ines');
    expect(await say('omar', 'signalConsent', { objection: '' })).toMatchObject({
      code: 'ARGUMENT_REQUIRED',
    });
    await say('ravi', 'signalConsent', { objection: 'Ines has much to do in spring.' });
    for (const person of ['bernice', 'omar', 'grace']) await say(person, 'signalConsent');
    expect(await seen('omar')).toMatchObject({ step: 'CONSENT', proposal: { objections: null } });
    const objected = await say('ines', 'signalConsent', { objection: 'I cannot do Sundays.' });
    expect(objected).toMatchObject({
      step: 'RESOLVE',
      proposal: { objections: [{ person: { id: 'ines' } }, { person: { id: 'ravi' } }] },
    });
    expect(await lead('concludeSelection')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await say('ines', 'clearObjection')).toMatchObject({ code: 'WRONG_STATE' });
    const resolve = (objectorId: string, verb: string, more: object = {}) =>
      lead('resolveObjection', { objectorId, verb, words: `${verb} it`, ...more });
    expect(await resolve('ines', 'SHORTEN', { termWeeks: 30 })).toMatchObject({ code: 'BAD_INPUT' });
    await resolve('ines', 'SHORTEN', { termWeeks: 8 });
    const accountabilities = ['Agree the regular hours', 'Leave Sundays to Ravi'];
    await resolve('ines', 'AMEND', { description: { accountabilities } });
    expect(await say('bernice', 'clearObjection')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await say('ines', 'clearObjection')).toMatchObject({ step: 'RESOLVE' });
    const withdraw = { objectorId: 'ravi', verb: 'WITHDRAW', words: 'Eight weeks are fine.' };
    expect(await lead('resolveObjection', withdraw)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await say('ravi', 'resolveObjection', withdraw)).toMatchObject({ step: 'AGREED' });
    const granted = await lead('concludeSelection');
    expect(granted).toMatchObject({
      step: 'GRANTED',
      changes: [
        { what: 'TERM', before: '26 weeks', after: '8 weeks' },
        { what: 'ROLE', after: expect.stringContaining('Leave Sundays to Ravi') },
      ],
      outcome: { person: { id: 'ines' }, until: '2027-01-18T00:00:00Z' },
      hat: { accountabilities, termWeeks: 26 },
    });
  });

  it('T9: nothing tells what was said before all is shown: not by answers, order, counts or refusals', async () => {
    await nominate('grace', 'omar');
    const first = await seen('ravi');
    await nominate('grace');
    expect(await seen('ravi')).toEqual(first);
    await nominate('grace', 'ravi', 'Another reason altogether.');
    expect(await seen('ravi')).toEqual(first);
    expect(JSON.stringify(first)).not.toContain('good at it');
    await nominate('bernice', 'ines');
    expect((await seen('ravi')).submitted).toEqual([
      { id: 'bernice', name: 'bernice of the test' },
      { id: 'grace', name: 'grace of the test' },
    ]);
  });

  it('T9: the window shows what there is, and who said nothing has said nothing', async () => {
    await nominate('omar', 'ines');
    service.setNow('2026-11-28T09:00:00Z');
    expect(await seen('grace')).toMatchObject({ step: 'REASONS', nominations: [{ person: { id: 'omar' } }] });
    expect(await nominate('grace', 'omar')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T9: a nomination needs a reason, and someone of the team', async () => {
    expect(await say('omar', 'nominate', { nomineeId: 'ines' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await nominate('omar', 'nobody')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await nominate('stranger', 'ines')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('T9: questions and a change round with reasons come before the proposal; what was said first is kept', async () => {
    await allNominate();
    expect(await say('grace', 'moveSelectionOn', { to: 'INFORMATION' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await lead('moveSelectionOn', { to: 'INFORMATION' });
    await say('grace', 'informSelection', { words: 'Who can do Sundays?' });
    await lead('moveSelectionOn', { to: 'CHANGE' });
    expect(await say('grace', 'nominate', { nomineeId: 'ravi' })).toMatchObject({ code: 'BAD_INPUT' });
    const changed = await nominate('omar', 'ines', 'She can do Sundays.');
    expect(changed).toMatchObject({
      step: 'CHANGE',
      information: [{ words: 'Who can do Sundays?', isObjection: false }],
      myNomination: { nominee: { id: 'ines' }, before: { nominee: { id: 'omar' } } },
    });
    expect(await lead('moveSelectionOn', { to: 'INFORMATION' })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await say('omar', 'proposeNominee', { nomineeId: 'omar', reasons: 'Me.' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('T9: without the nominee’s own yes there is no agreement, however many others have none', async () => {
    await allNominate();
    await propose('ines');
    for (const person of FIVE.filter((one) => one !== 'ines')) await say(person, 'signalConsent');
    service.setNow('2027-11-28T09:00:00Z');
    await service.tick('Daily');
    expect(await seen('omar')).toMatchObject({ step: 'CONSENT' });
    expect(await lead('concludeSelection')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T10: another nominee takes it back to proposing, with the first proposal kept', async () => {
    await allNominate();
    await propose('ines');
    for (const person of FIVE.slice(1)) await say(person, 'signalConsent');
    await say('bernice', 'signalConsent', { objection: 'Ines leaves in March.' });
    const other = { objectorId: 'bernice', verb: 'OTHER_NOMINEE', words: 'Ask Omar.' };
    expect(await lead('resolveObjection', other)).toMatchObject({
      step: 'PROPOSE',
      proposal: null,
      earlierProposals: [{ nominee: { id: 'ines' }, objections: [{ argument: 'Ines leaves in March.' }] }],
    });
    expect(await propose('omar')).toMatchObject({ step: 'CONSENT' });
    expect(await nobodyObjects()).toMatchObject({ step: 'AGREED' });
  });

  it('T10: someone objects to what it has become', async () => {
    await allNominate();
    await propose('ines');
    await nobodyObjects();
    expect(await say('grace', 'signalConsent')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await say('grace', 'signalConsent', { objection: 'Not before Easter.' })).toMatchObject({
      step: 'RESOLVE',
    });
    const measure = { objectorId: 'grace', verb: 'MEASURE', words: 'We look at it in January.' };
    await lead('resolveObjection', measure);
    expect(await say('grace', 'clearObjection')).toMatchObject({ step: 'AGREED' });
  });

  it('T10: an objection that is sent twice is one objection, until it was met', async () => {
    await allNominate();
    await propose('ines');
    for (const person of FIVE.filter((one) => one !== 'ines')) await say(person, 'signalConsent');
    const objection = { objection: 'I cannot do Sundays.' };
    const first = await say('ines', 'signalConsent', objection);
    expect(await say('ines', 'signalConsent', objection)).toEqual(first);
    await lead('resolveObjection', { objectorId: 'ines', verb: 'SHORTEN', words: 'Try it.', termWeeks: 8 });
    expect(await say('ines', 'clearObjection')).toMatchObject({ step: 'AGREED' });
    expect(await say('ines', 'signalConsent', objection)).toMatchObject({ step: 'RESOLVE' });
  });

  it('T6, T9: what was heard from someone who uses paper is entered for them, never as their own click', async () => {
    await team.teams.say('grace', 'introduceMyself', { name: 'Grace', channel: 'PAPER' });
    const heard = { personId: 'grace', how: 'PHONE', on: '2026-11-23' };
    const forOmar = { nomineeId: 'ines', reason: 'Hers.', heard: { ...heard, personId: 'omar' } };
    expect(await say('bernice', 'nominate', forOmar)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await say('omar', 'nominate', { heard })).toMatchObject({ code: 'NOT_ALLOWED' });
    await say('bernice', 'nominate', { nomineeId: 'ines', reason: 'She listens.', heard });
    for (const [person, nominee] of votes.filter(([name]) => name !== 'grace'))
      await nominate(person, nominee);
    const entered = { by: { id: 'bernice' }, how: 'PHONE', on: '2026-11-23' };
    const { nominations } = (await seen('omar')) as unknown as { nominations: { person: { id: string } }[] };
    expect(nominations.filter(({ person }) => person.id === 'grace')).toMatchObject([{ entered }]);
    await propose('ines');
    for (const person of FIVE.filter((one) => one !== 'grace')) await say(person, 'signalConsent');
    const objected = await say('bernice', 'signalConsent', { objection: 'Too soon.', heard });
    expect(objected).toMatchObject({
      proposal: {
        objections: [{ person: { id: 'grace' }, entered }],
        entered: [{ person: { id: 'grace' }, entered }],
      },
    });
    await lead('resolveObjection', { objectorId: 'grace', verb: 'MEASURE', words: 'In a month.' });
    expect(await say('bernice', 'clearObjection', { heard })).toMatchObject({
      step: 'AGREED',
      proposal: { objections: [{ clearedVia: entered }] },
    });
  });

  it('T9: whoever leaves is not waited for; a nominee who leaves is proposed no longer', async () => {
    const leave = async (person: string) => {
      const { myMembership } = await team.teams.look(person, team.teamId);
      await team.teams.say(person, 'endMembership', { memberId: (myMembership as { id: string }).id });
    };
    for (const [person, nominee] of votes.slice(0, 4)) await nominate(person, nominee);
    await leave('ravi');
    expect(await seen('omar')).toMatchObject({ step: 'REASONS' });
    await propose('ines');
    for (const person of ['bernice', 'omar', 'ines']) await say(person, 'signalConsent');
    await leave('grace');
    expect(await seen('omar')).toMatchObject({ step: 'AGREED' });
    await leave('ines');
    expect(await seen('omar')).toMatchObject({ step: 'PROPOSE', proposal: null });
    expect(await lead('concludeSelection')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('names another to lead: by whoever leads or the owner’s side, or by anyone once they left', async () => {
    const name = (person: string, facilitatorId: string) => say(person, 'nameFacilitator', { facilitatorId });
    expect(await name('omar', 'omar')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await name('bernice', 'grace')).toMatchObject({ facilitator: { id: 'grace' } });
    const { myMembership } = await team.teams.look('grace', team.teamId);
    await team.teams.say('grace', 'endMembership', { memberId: (myMembership as { id: string }).id });
    expect(await name('omar', 'omar')).toMatchObject({ facilitator: { id: 'omar' } });
    expect(await say('omar', 'endSelection', { reason: 'Later.' })).toMatchObject({ step: 'ENDED' });
    expect(await nominate('ines', 'omar')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T9: is led by whoever holds the check-in hat', async () => {
    await team.give('grace', 'checkin', '2026-11-24T09:00:00Z');
    const opened = await team.hats.say('ines', 'openSelection', { hatId: team.hat('chat') });
    expect(opened).toMatchObject({ facilitator: { id: 'grace' } });
  });
});
