import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
});

const LADDER = `level paused prompt next { level words } outings { edges { node {
  id level activity placeWords plannedAt state buddy { person { id } comes } answers { result feltAfter said { by { id } how } } } } }`;
const tea = {
  id: newId('outing'),
  level: 1,
  activity: 'Tea',
  placeWords: 'at the church hall',
  plannedAt: '2026-11-24T14:00:00Z',
};
const plan = (said: object = {}, person = 'bernice') =>
  there.does(person, 'planOuting', { teamId: there.teamId, ...tea, ...said }, LADDER);
const answer = (outingId: string, result: string, said: object = {}, person = 'bernice') =>
  there.does(person, 'answerOuting', { teamId: there.teamId, outingId, result, ...said }, LADDER);
const asBuddy = (person: string, comes: boolean, outingId = tea.id) =>
  there.does(person, 'answerAsBuddy', { outingId, comes }, 'activity comes', { relations: [] });
const ladder = async (person = 'bernice', fields = LADDER) => {
  const found = await there.ofTeam(person, `ladder { ${fields} }`);
  return { ...(found.ladder as Record<string, unknown>), ...(found.code && { code: found.code }) };
};
const outings = (found: object) =>
  (found as { outings: { edges: { node: Record<string, unknown> }[] } }).outings.edges.map(
    ({ node }) => node,
  );
const mine = async (person: string) => {
  const query = '{ myOutings { edges { node { id activity placeWords plannedAt meetAs comes } } } }';
  const found = await there.asks(person, 'myOutings', query, { relations: [] });
  return (found.edges as { node: object }[]).map(({ node }) => node);
};
const profile = {
  goesBy: 'Nell',
  admired: 'I am patient.',
  important: 'Tea.',
  support: 'Tell me if I talk too much.',
};
const offer = (person: string, offers: string[]) =>
  there.does(person, 'offerCompany', { offers, ...profile }, 'goesBy offers person { id }');
/** To level one, which was good. */
async function reachedOne() {
  const first = newId('outing');
  await plan({ id: first });
  await answer(first, 'DONE', { feltAfter: 7 });
}

describe('a ladder', () => {
  it('K5, T20: level 2, tea at the church hall with buddy Ana; “not today”: it stays, nobody asks for 7 days, and nothing falls', async () => {
    await reachedOne();
    await plan({ level: 2, buddyId: 'ana' });
    await asBuddy('ana', true);
    const before = await ladder();
    expect(before).toMatchObject({ level: 1, prompt: expect.stringContaining('Tea, at the church hall') });
    const after = await answer(tea.id, 'NOT_TODAY');
    expect(after).toMatchObject({ level: 1, prompt: null, next: null });
    expect(outings(after)[0]).toMatchObject({
      state: 'OPEN',
      level: 2,
      buddy: { person: { id: 'ana' }, comes: true },
      answers: [{ result: 'NOT_TODAY' }],
    });
    there.service.setNow('2026-11-30T08:59:59Z');
    expect(await ladder()).toMatchObject({ level: 1, prompt: null });
    there.service.setNow('2026-11-30T09:00:00Z');
    expect(await ladder()).toMatchObject({
      level: 1,
      prompt: expect.stringContaining('Only if you like to say.'),
    });
    const waits = await there.asks(
      'cora',
      'myConnections',
      '{ myConnections { edges { node { waiting { kind } } } } }',
    );
    expect(JSON.stringify(waits)).not.toContain('BUDDY');
  });

  it('K5: nothing more than one level up is suggested, or planned', async () => {
    expect(await ladder()).toMatchObject({ level: 0, next: { level: 1 } });
    expect(await plan({ level: 2 })).toMatchObject({ code: 'ONE_LEVEL_UP' });
    await reachedOne();
    expect(await ladder()).toMatchObject({ level: 1, next: { level: 2 } });
    expect(await plan({ level: 3 })).toMatchObject({ code: 'ONE_LEVEL_UP' });
    const second = newId('outing');
    await plan({ id: second, level: 2 });
    expect(await ladder()).toMatchObject({ next: null });
    await answer(second, 'DONE', { feltAfter: 3 });
    // It was hard: the same again, before anything higher.
    expect(await ladder()).toMatchObject({ level: 2, next: { level: 2 } });
  });

  it('K5: the owner says how it was, or whoever heard it from them; said again changes nothing', async () => {
    await plan();
    expect(await answer(tea.id, 'DONE', {}, 'cora')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await answer(tea.id, 'DONE', {}, 'ana')).toMatchObject({ code: 'NOT_ALLOWED' });
    const heard = { how: 'PHONE', on: '2026-11-23' };
    const done = await answer(tea.id, 'DONE', { heard }, 'cora');
    expect(outings(done)[0]).toMatchObject({
      state: 'DONE',
      answers: [{ said: { by: { id: 'cora' }, how: 'PHONE' } }],
    });
    expect(outings(await answer(tea.id, 'DONE'))[0]?.answers).toHaveLength(1);
    const felt = await answer(tea.id, 'DONE', { feltAfter: 8 });
    expect(outings(felt)[0]).toMatchObject({ answers: [{ feltAfter: null }, { feltAfter: 8 }] });
    expect(await answer(tea.id, 'NOT_TODAY')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await answer(tea.id, 'CHANGED')).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('K5: rests when the owner wants it to, and then nothing is suggested or asked', async () => {
    await reachedOne();
    const rest = (mutation: string, person = 'bernice') =>
      there.does(person, mutation, { teamId: there.teamId }, 'paused next { level } prompt');
    expect(await rest('pauseLadder', 'cora')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await rest('pauseLadder')).toEqual({ paused: true, next: null, prompt: null });
    expect(await plan({ level: 2 })).toMatchObject({ code: 'LADDER_PAUSED' });
    expect(await rest('resumeLadder')).toMatchObject({ paused: false, next: { level: 2 } });
  });

  it('K5: an outing is taken off without a reason', async () => {
    await plan({ buddyId: 'ana' });
    const off = await there.does('bernice', 'dropOuting', { teamId: there.teamId, outingId: tea.id }, LADDER);
    expect(outings(off)[0]).toMatchObject({ state: 'DROPPED' });
    expect(await mine('ana')).toEqual([]);
    expect(await asBuddy('ana', true)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('K5: only the owner and the team see it', async () => {
    await reachedOne();
    for (const person of ['bernice', 'ana', 'cora', 'wim'])
      expect(await ladder(person)).toMatchObject({ level: 1 });
    for (const person of ['nadia', 'bob'])
      expect(await ladder(person)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await ladder('sadie')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a buddy', () => {
  it('K5: sees their own outing and nothing else, says yes to it alone, and is asked anew when it changes', async () => {
    await reachedOne();
    await offer('nell', ['BUDDY']);
    await plan({ level: 2, buddyId: 'nell', meetAs: 'Bernie' });
    const asked = {
      id: tea.id,
      activity: 'Tea',
      placeWords: 'at the church hall',
      plannedAt: tea.plannedAt,
      meetAs: 'Bernie',
    };
    expect(await mine('nell')).toEqual([{ ...asked, comes: null }]);
    expect(await asBuddy('nell', true)).toEqual({ activity: 'Tea', comes: true });
    expect(await ladder('nell')).toMatchObject({ code: 'NOT_FOUND' });
    const later = '2026-11-26T14:00:00Z';
    const moved = await plan({ level: 2, buddyId: 'nell', meetAs: 'Bernie', plannedAt: later });
    expect(outings(moved)[0]).toMatchObject({ plannedAt: later, buddy: { comes: null } });
    await plan({ level: 2, buddyId: 'ana', plannedAt: later });
    expect(await mine('nell')).toEqual([]);
    expect(await asBuddy('nell', true)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('K5: is someone of the team or someone who offers it, and is told by their own channel without any detail', async () => {
    expect(await plan({ buddyId: 'zoe' })).toMatchObject({ code: 'BUDDY_UNKNOWN' });
    expect(await plan({ buddyId: 'bernice' })).toMatchObject({ code: 'BUDDY_UNKNOWN' });
    await offer('zoe', ['FACILITATOR']);
    expect(await plan({ buddyId: 'zoe' })).toMatchObject({ code: 'BUDDY_UNKNOWN' });
    await plan({ buddyId: 'ana' });
    await plan({ buddyId: 'ana' });
    const sent = await there.service.sentOf('MessageRequested');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      personId: 'ana',
      kind: 'WAITING_FOR_YOU',
      values: { count: 1, about: tea.id },
    });
    expect(JSON.stringify(sent)).not.toMatch(/tea|church|bernice/i);
  });

  it('K5: who cannot come says so, and the connector looks for someone else', async () => {
    await plan({ buddyId: 'ana' });
    await asBuddy('ana', false);
    const node = { id: newId('node'), kind: 'GROUP', label: 'Choir' };
    await there.does('cora', 'putMapNode', { teamId: there.teamId, node }, 'revision');
    const found = await there.asks(
      'cora',
      'myConnections',
      '{ myConnections { edges { node { waiting { kind about words } } } } }',
    );
    expect(JSON.stringify(found)).toContain('BUDDY_TO_FIND');
    expect(JSON.stringify(found)).not.toContain('ana');
    expect(await asBuddy('sadie', true)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asBuddy('ana', true, newId('outing'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('K5: who left the team is no longer asked', async () => {
    await plan({ buddyId: 'ana' });
    const left = {
      teamId: there.teamId,
      memberId: newId('member'),
      personId: 'ana',
      kind: 'FAMILY_FRIEND',
      status: 'ENDED',
    } as const;
    await there.service.hear('MembershipChanged', left, { sequence: 2 });
    expect(await mine('ana')).toEqual([]);
    expect(await asBuddy('ana', true)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('T26: hears nothing more of a team that is over', async () => {
    await plan({ buddyId: 'ana' });
    const { teamId } = there;
    await there.service.hear('TeamStateChanged', { teamId, state: 'BEREAVED', on: '2026-11-23' });
    expect(await mine('ana')).toEqual([]);
    expect(await asBuddy('ana', true)).toMatchObject({ code: 'TEAM_CLOSED' });
  });
});

describe('those who offer company', () => {
  it('K9: are listed by their own one-page profile, until they take it off', async () => {
    const list = async (offering: string) =>
      (
        await there.asks(
          'sadie',
          'companions',
          `{ companions(offering: ${offering}) { edges { node { goesBy admired person { id } } } } }`,
        )
      ).edges;
    expect(await offer('nell', ['BUDDY', 'FACILITATOR'])).toEqual({
      goesBy: 'Nell',
      offers: ['BUDDY', 'FACILITATOR'],
      person: { id: 'nell' },
    });
    expect(await list('BUDDY')).toEqual([
      { node: { goesBy: 'Nell', admired: 'I am patient.', person: { id: 'nell' } } },
    ]);
    await offer('nell', ['FACILITATOR']);
    expect(await list('BUDDY')).toEqual([]);
    expect(await list('FACILITATOR')).toHaveLength(1);
    for (const person of ['sadie', 'nell', 'nell'])
      await there.asks(person, 'endCompanyOffer', 'mutation { endCompanyOffer }');
    expect(await list('FACILITATOR')).toEqual([]);
    expect(JSON.stringify(await there.service.items())).not.toContain('patient');
  });
});
