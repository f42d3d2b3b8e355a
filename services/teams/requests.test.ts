import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asking } from './testing/asking.ts';
import { bench } from './testing/bench.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

const FIELDS = `id kind state status next days daysToAcknowledge daysToDecide evidence { label ref }
  draftedBy { id } submittedBy { id } submittedAt acknowledgedAt decision { outcome reason decisionRef decidedBy { id } }`;

let service: ServiceUnderTest;
let teams: Teams;
let teamId: string;
let people: ReturnType<typeof asking>;
beforeAll(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  people = asking(service);
  service.setNow('2026-03-03T10:00:00Z');
  await teams.introduce('bernice', 'ines', 'nadia', 'peter', 'mo');
  teamId = await teams.team('bernice');
  await teams.join('bernice', teamId, 'ines');
  await invite('nadia', ['REQUESTS']);
  await invite('peter', ['PLAN']);
});
// One team for all: requests know nothing of each other.
beforeEach(() => service.setNow('2026-03-03T10:00:00Z'));

const invite = (person: string, scopes: string[]) =>
  teams.join('bernice', teamId, person, { kind: 'PROFESSIONAL', scopes, endsAt: '2027-03-02T09:00:00Z' });

const make = (person: string, more: object = {}) =>
  people.tell(
    person,
    'makePackageRequest',
    { teamId, kind: 'HOURS_UP', asks: 'Four more hours, on Sundays.', ...more },
    FIELDS,
  );
const acknowledge = (person: string, requestId: string) =>
  people.ask(
    person,
    `mutation($input: PackageRequestInput!) { acknowledgePackageRequest(input: $input) { ${FIELDS} } }`,
    { input: { requestId } },
  );
const withdraw = (person: string, requestId: string) =>
  people.ask(
    person,
    `mutation($input: PackageRequestInput!) { withdrawPackageRequest(input: $input) { ${FIELDS} } }`,
    { input: { requestId } },
  );
const ruling = { outcome: 'PART_AGREED', reason: 'Two of the four hours.', decisionRef: 'LBH-2026-0117' };
const decide = (person: string, requestId: string, more: object = {}) =>
  people.tell(person, 'decidePackageRequest', { requestId, ...ruling, ...more }, FIELDS);
const answerDraft = (person: string, requestId: string, consent: boolean) =>
  people.tell(person, 'answerPackageDraft', { requestId, consent }, FIELDS);
const decisionsSent = async (id: string) =>
  (await service.sentOf('PackageChangeDecided')).filter((sent) => sent.requestId === id);
/** The request where it is listed, if it is; or the code. */
const listed = async (person: string, id: string, state = 'OPEN') => {
  const query = `query($id: ID!, $state: RequestsShown!) {
    team(id: $id) { requests(state: $state, first: 100) { edges { node { ${FIELDS} } } } } }`;
  const { requests, code } = await people.ask(person, query, { id: teamId, state });
  const nodes = code ? [] : requests.edges.map(({ node }: { node: { id: string } }) => node);
  return code ?? nodes.filter((node: { id: string }) => node.id === id);
};

describe('a request for a change of the package', () => {
  it('T16: sent on 3 March, received on 17 March, decided on 14 April: 14 and 42 days, across the clock change', async () => {
    const { id, ...sent } = await make('bernice');
    expect(sent).toMatchObject({ state: 'SUBMITTED', days: 0, submittedBy: { id: 'bernice' } });

    service.setNow('2026-03-17T23:30:00Z');
    expect(await acknowledge('nadia', id)).toMatchObject({
      state: 'ACKNOWLEDGED',
      daysToAcknowledge: 14,
      status:
        'Sent on 3 March 2026 and received on 17 March 2026, after 14 days. A decision is awaited: 14 days so far.',
    });

    // A quarter past eleven in the evening of the 13th, by Greenwich: the 14th on the wall.
    service.setNow('2026-04-13T23:15:00Z');
    expect(await decide('nadia', id)).toMatchObject({
      state: 'DECIDED',
      daysToAcknowledge: 14,
      daysToDecide: 42,
      status: 'Agreed in part on 14 April 2026, 42 days after it was sent.',
      decision: { ...ruling, decidedBy: { id: 'nadia' } },
    });
    expect(await decisionsSent(id)).toEqual([
      { teamId, requestId: id, kind: 'HOURS_UP', outcome: 'PART_AGREED', days: 42 },
    ]);
    expect(await listed('bernice', id)).toEqual([]);
    expect(await listed('bernice', id, 'PAST')).toMatchObject([{ id, days: 42 }]);
    expect((await people.noticesOf('bernice', id)).map(({ kind }) => kind)).toEqual([
      'REQUEST_ANSWERED',
      'REQUEST_ANSWERED',
    ]);
  });

  it('T6, T16: a Team Starter enters the yes of an owner on paper; it is never shown as her own click', async () => {
    await teams.introduce('tilly');
    await teams.join('bernice', teamId, 'tilly', { kind: 'TEAM_STARTER' });
    const { id } = await make('ines');
    const heard = { how: 'IN_PERSON', on: '2026-03-02' };
    const enter = (person: string, confirmed: object, consent = true) =>
      people.tell(
        person,
        'answerPackageDraft',
        { requestId: id, consent, confirmed },
        `${FIELDS} submittedEntered { by { id } how on }`,
      );
    expect(await enter('ines', heard)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await enter('tilly', { ...heard, on: '2026-03-04' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await answerDraft('tilly', id, true)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await enter('tilly', heard)).toMatchObject({
      state: 'SUBMITTED',
      submittedBy: { id: 'tilly' },
      submittedEntered: { by: { id: 'tilly' }, ...heard },
    });
    const { id: other } = await make('ines');
    const no = { requestId: other, consent: false, confirmed: heard };
    expect(await people.tell('tilly', 'answerPackageDraft', no, FIELDS)).toMatchObject({
      state: 'WITHDRAWN',
    });
  });

  it('T16: has one decision; the same again is harmless, another is refused', async () => {
    const { id } = await make('bernice');
    const first = await decide('nadia', id);
    expect(await decide('nadia', id)).toEqual(first);
    expect(await decide('nadia', id, { outcome: 'DECLINED' })).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await withdraw('bernice', id)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await decisionsSent(id)).toHaveLength(1);
  });

  it('T16: of two decisions at the same instant one stands', async () => {
    await invite('mo', ['REQUESTS']);
    const { id } = await make('bernice');
    const said = await Promise.all([
      decide('nadia', id),
      decide('mo', id, { outcome: 'DECLINED' }),
      decide('nadia', id, { outcome: 'AGREED' }),
    ]);
    const codes = said.map(({ code }) => code).filter((code) => code !== undefined);
    expect(codes).toEqual(['ALREADY_DECIDED', 'ALREADY_DECIDED']);
    const [stands] = await listed('bernice', id, 'PAST');
    expect(said.find(({ code }) => !code)?.decision).toEqual(stands.decision);
    expect(await decisionsSent(id)).toHaveLength(1);
  });

  it('T16: nothing is agreed without a recorded decision', async () => {
    const { id } = await make('bernice');
    expect(await decide('nadia', id, { outcome: 'AGREED', decisionRef: ' ' })).toMatchObject({
      code: 'DECISION_REF_REQUIRED',
    });
    expect(await listed('bernice', id)).toMatchObject([{ state: 'SUBMITTED', decision: null }]);
  });

  it('T16: fewer hours on nothing but a review are refused without a new assessment', async () => {
    const review = { kind: 'REVIEW', label: 'The spring review', ref: newId('review') };
    const mislabelled = { ...review, kind: 'OTHER' };
    const cut = { kind: 'HOURS_DOWN', asks: 'Two hours fewer.' };
    for (const evidence of [[review], [mislabelled]]) {
      expect(await make('bernice', { ...cut, evidence })).toMatchObject({ code: 'REASSESSMENT_REQUIRED' });
    }
    const assessment = { kind: 'REASSESSMENT', label: 'New assessment', ref: 'https://hackney.example/a/7' };
    expect(await make('bernice', { ...cut, evidence: [review, assessment] })).toMatchObject({
      state: 'SUBMITTED',
      evidence: [{ label: 'The spring review' }, { label: 'New assessment' }],
    });
    const inside = { kind: 'LETTER', label: 'A letter', ref: 'data:text/plain,private' };
    expect(await make('bernice', { evidence: [inside] })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('T16: written by a member, it leaves the team only with the owner’s yes', async () => {
    const { id, ...draft } = await make('ines');
    expect(draft).toMatchObject({ state: 'DRAFT', days: null, draftedBy: { id: 'ines' }, submittedBy: null });
    expect(await listed('nadia', id)).toEqual([]);
    expect(await acknowledge('nadia', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('nadia', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answerDraft('ines', id, true)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await people.noticesOf('bernice', id))[0]).toMatchObject({ kind: 'REQUEST_WAITS' });

    service.setNow('2026-03-05T10:00:00Z');
    expect(await answerDraft('bernice', id, true)).toMatchObject({
      state: 'SUBMITTED',
      submittedBy: { id: 'bernice' },
      submittedAt: '2026-03-05T10:00:00Z',
    });
    expect(await listed('nadia', id)).toMatchObject([{ id }]);
    // What was sent is taken back, not turned down.
    expect(await answerDraft('bernice', id, false)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T16: refused by the owner it was never sent, and no professional learns of it', async () => {
    const { id } = await make('ines');
    expect(await answerDraft('bernice', id, false)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await listed('ines', id, 'PAST')).toMatchObject([{ id, state: 'WITHDRAWN', days: null }]);
    expect(await listed('nadia', id, 'PAST')).toEqual([]);
    expect(await people.noticesOf('nadia', id)).toEqual([]);
    expect(await answerDraft('bernice', id, true)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T16: taken back by the owner’s side, it waits for nobody', async () => {
    const { id } = await make('bernice');
    expect(await withdraw('ines', id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await withdraw('nadia', id)).toMatchObject({ code: 'NOT_ALLOWED' });
    const taken = await withdraw('bernice', id);
    expect(taken).toMatchObject({
      state: 'WITHDRAWN',
      status: 'Taken back on 3 March 2026. Nothing changes.',
    });
    expect(await withdraw('bernice', id)).toEqual(taken);
    expect(await decide('nadia', id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('T16: sent again with the same id it is the same request; with other words it is refused', async () => {
    const id = newId('request');
    const first = await make('bernice', { id });
    expect(await make('bernice', { id })).toEqual(first);
    expect(await make('bernice', { id, asks: 'Other words.' })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await make('ines', { id })).toMatchObject({ code: 'ID_TAKEN' });
  });
});

describe('who sees requests', () => {
  it('T15: a professional without the scope is told so; a stranger finds nothing', async () => {
    const { id } = await make('bernice');
    expect(await listed('peter', id)).toBe('NOT_ALLOWED');
    const one = 'query($id: ID!) { packageRequest(id: $id) { id asks } }';
    expect(await people.ask('peter', one, { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const asked of [id, newId('request')]) {
      expect(await people.ask('sadie', one, { id: asked })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await decide('sadie', asked)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await make('nadia')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await make('sadie')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('bernice', id)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('T15: access ends at its very moment, whether or not anything ran', async () => {
    const { id } = await make('bernice');
    service.setNow('2027-03-02T08:59:59Z');
    expect(await acknowledge('nadia', id)).toMatchObject({ state: 'ACKNOWLEDGED' });
    service.setNow('2027-03-02T09:00:00Z');
    expect(await decide('nadia', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await listed('nadia', id)).toBe('NOT_FOUND');
    expect((await listed('bernice', id))[0].next).toContain('invite one');
  });
});

describe('reminders', () => {
  const blaming = /late|overdue|fail|delay|ignored|should|must|nadia|bernice/i;
  const remindersTo = async (person: string, id: string) =>
    (await people.noticesOf(person, id)).filter(({ words }) => words.includes('has been open'));
  const morning = async (day: string) => {
    service.setNow(`${day}T06:00:00Z`);
    await service.tick('Daily');
  };

  it('T16: come after 14 whole days without a word, and after 28 without a decision, and blame nobody', async () => {
    const { id } = await make('bernice');
    await morning('2026-03-17');
    expect(await remindersTo('nadia', id)).toEqual([]);
    await morning('2026-03-18');
    await service.tick('Daily');
    const [reminder, ...more] = await remindersTo('nadia', id);
    expect(more).toEqual([]);
    expect(reminder?.words).toBe(
      'There is a request for more hours, sent on 3 March 2026. It has been open for 15 days. A word that it arrived would help everyone to plan.',
    );
    expect(await remindersTo('bernice', id)).toMatchObject([{ words: reminder?.words }]);
    expect(await remindersTo('peter', id)).toEqual([]);

    await acknowledge('nadia', id);
    await morning('2026-04-01');
    await morning('2026-04-29');
    const all = await remindersTo('nadia', id);
    expect(all.map(({ at }) => at.slice(0, 10))).toEqual(['2026-04-29', '2026-04-01', '2026-03-18']);
    for (const { words } of all) expect(words).not.toMatch(blaming);
  });

  it('T16: do not come for what was answered in time', async () => {
    const { id } = await make('bernice');
    service.setNow('2026-03-17T12:00:00Z');
    await acknowledge('nadia', id);
    await morning('2026-03-18');
    await decide('nadia', id);
    await morning('2026-04-01');
    expect(await remindersTo('nadia', id)).toEqual([]);
  });
});
