import { addTo, newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schedules } from './consumers.ts';
import { definition } from './definition.ts';
import { asking } from './testing/asking.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

const NEXT =
  'since lastHeldOn requestedByPerson next { opensOn lastDay isPast words ruleVersion standing source }';
const REVIEWS = `plan { ${NEXT} } directPayment { ${NEXT} }`;

const bench = serviceBench(
  { service: 'teams', subgraph: definition, schedules },
  ['clapton', 'cardiff', 'leith', 'derry'],
  { cardiff: 'Wales', leith: 'Scotland', derry: 'Northern Ireland' },
);
let service: ServiceUnderTest;
let teams: Teams;
let people: ReturnType<typeof asking>;
let teamId: string;

/** A new team on 1 April 2026, in a circle of its own or in the same one again. */
async function circle(slug?: string): Promise<void> {
  if (slug) {
    service = await bench.fresh(slug);
    teams = teamsOf(service);
    people = asking(service);
    await teams.introduce('bernice', 'nadia');
  }
  service.setNow('2026-04-01T10:00:00Z');
  teamId = await teams.team('bernice');
}
const professional = (scopes: string[]) =>
  teams.join('bernice', teamId, 'nadia', {
    kind: 'PROFESSIONAL',
    scopes,
    endsAt: '2027-03-31T09:00:00Z',
  });
const note = (person: string, subject: string, change = 'STARTED', on = '2026-04-01') =>
  people.tell(person, 'notePlanChange', { teamId, subject, change, on }, REVIEWS);
const seen = async (person: string, fields = REVIEWS) => {
  const query = `query($id: ID!) { team(id: $id) { reviews { ${fields} } } }`;
  const { code, reviews } = await people.ask(person, query, { id: teamId });
  return { ...reviews, code };
};
const held = (person: string, more: object = {}) =>
  people.tell(
    person,
    'noteReview',
    {
      teamId,
      subjects: ['PLAN'],
      heldOn: '2026-05-20',
      minutes: 75,
      attended: ['bernice'],
      outcome: 'The plan works. Sundays stay as they are.',
      requestedByPerson: false,
      ...more,
    },
    'id subjects heldOn minutes attended { id } outcome requestedByPerson',
  );

describe('the review calendar of a team', () => {
  it('T17: England: a plan and a direct payment from 1 April are due 13 to 27 May and by 1 October', async () => {
    await circle('clapton');
    await note('bernice', 'PLAN');
    expect(await note('bernice', 'DIRECT_PAYMENT')).toMatchObject({
      plan: {
        next: {
          opensOn: '2026-05-13',
          lastDay: '2026-05-27',
          words: 'A review of the care plan is to be held between 13 May 2026 and 27 May 2026.',
          ruleVersion: 'England 2015-04-01',
          source: expect.stringContaining('Care Act 2014'),
        },
      },
      directPayment: {
        next: {
          opensOn: null,
          lastDay: '2026-10-01',
          standing: 'LAW',
          source: expect.stringContaining('regulation 7'),
        },
      },
    });

    service.setNow('2026-05-20T10:00:00Z');
    await held('bernice');
    expect(await seen('bernice')).toMatchObject({
      plan: { lastHeldOn: '2026-05-20', next: { opensOn: null, lastDay: '2027-05-20' } },
      directPayment: { lastHeldOn: null, next: { lastDay: '2026-10-01' } },
    });

    await note('bernice', 'PLAN', 'CHANGED', '2026-06-01');
    await note('bernice', 'DIRECT_PAYMENT', 'CHANGED', '2026-06-01');
    expect(await seen('bernice')).toMatchObject({
      plan: { next: { opensOn: '2026-07-13', lastDay: '2026-07-27' } },
      directPayment: { since: '2026-04-01', next: { lastDay: '2026-10-01' } },
    });
    expect(await note('bernice', 'PLAN', 'STARTED', '2062-06-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await note('bernice', 'DIRECT_PAYMENT', 'ENDED', '2026-07-01')).toMatchObject({
      directPayment: { since: null, next: null },
    });
  });

  it.each([
    ['Wales', 'cardiff', /\(Wales\) Act 2014/],
    ['Scotland', 'leith', /\(Scotland\) Act 2013/],
  ])('T17: %s has its own: within twelve months, and nothing of England’s', async (country, slug, act) => {
    await circle(slug);
    await note('bernice', 'PLAN');
    const { plan, directPayment } = await note('bernice', 'DIRECT_PAYMENT');
    expect(plan.next).toMatchObject({ opensOn: null, lastDay: '2027-04-01', standing: 'GUIDANCE' });
    expect(plan.next.source).toMatch(act);
    expect(directPayment.next.lastDay).toBe('2027-04-01');
    expect(JSON.stringify([plan, directPayment])).not.toMatch(/England|Care Act|2026-10-01|2026-05/);
    expect(plan.next.ruleVersion).toContain(country);
  });

  it('T17: Northern Ireland has a rule for plans; where there is none, that is said and nothing is dated', async () => {
    await circle('derry');
    expect(await note('bernice', 'PLAN')).toMatchObject({
      plan: { next: { lastDay: '2027-04-01', source: expect.stringContaining('1/2010') } },
    });
    expect(await note('bernice', 'DIRECT_PAYMENT')).toMatchObject({ code: 'REVIEW_RULES_UNKNOWN' });
    expect((await seen('bernice')).directPayment).toBeNull();
  });
});

describe('reviews in a team', () => {
  beforeAll(() => circle('clapton'));
  beforeEach(() => circle());

  it('T15: a professional sees the plan with PLAN and the payment with BUDGET, and is told of what they may not', async () => {
    await professional(['PLAN']);
    await note('bernice', 'PLAN');
    await note('bernice', 'DIRECT_PAYMENT');
    await held('bernice', { subjects: ['PLAN', 'DIRECT_PAYMENT'], heldOn: '2026-04-01', outcome: 'Money.' });
    await held('bernice', { heldOn: '2026-04-01', outcome: 'The plan.' });
    const history = 'history { edges { node { outcome } } }';
    expect(await seen('nadia', `plan { ${NEXT} } ${history}`)).toMatchObject({
      plan: { requestedByPerson: null },
      history: { edges: [{ node: { outcome: 'The plan.' } }] },
    });
    expect(await seen('nadia', `directPayment { ${NEXT} }`)).toMatchObject({
      directPayment: null,
      code: 'NOT_ALLOWED',
    });
    expect(await note('nadia', 'DIRECT_PAYMENT')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await held('nadia', { subjects: ['DIRECT_PAYMENT'] })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await held('sadie')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await seen('bernice', history)).history.edges).toHaveLength(2);
  });

  it('T17: people are told before the window opens and before the last day, exact to the day, and nobody is blamed', async () => {
    await professional(['PLAN']);
    await note('bernice', 'PLAN');
    const told: number[] = [];
    for (const day of [27, 28, 48, 49, 56]) {
      // Half past midnight on the wall, which Greenwich still calls the day before.
      service.setNow(addTo('2026-03-31T23:30:00Z', { hours: 24 * day }));
      const before = (await people.noticesOf('nadia', teamId)).length;
      await service.tick('Daily');
      if ((await people.noticesOf('nadia', teamId)).length > before) told.push(day);
    }
    expect(told).toEqual([28, 49]);
    const [last, first] = await people.noticesOf('bernice', teamId);
    expect([first?.kind, last?.words]).toEqual([
      'REVIEW_DUE',
      'A review of the care plan is to be held between 13 May 2026 and 27 May 2026.',
    ]);
    service.setNow('2026-05-27T22:59:59Z');
    expect((await seen('bernice')).plan.next.isPast).toBe(false);
    service.setNow('2026-05-27T23:00:00Z');
    expect((await seen('bernice')).plan.next).toMatchObject({
      isPast: true,
      words: 'The review of the care plan was to be held by 27 May 2026, and none is noted here yet.',
    });
  });

  it('T17: nobody is told of a review that was held before its time', async () => {
    await professional(['PLAN']);
    await note('bernice', 'PLAN');
    service.setNow('2026-04-28T10:00:00Z');
    await held('bernice', { heldOn: '2026-04-28' });
    service.setNow('2026-04-29T06:00:00Z');
    await service.tick('Daily');
    expect(await people.noticesOf('nadia', teamId)).toEqual([]);
  });

  it('T17: a review asked for by the person is known as such', async () => {
    await note('bernice', 'PLAN');
    expect((await seen('bernice')).plan.requestedByPerson).toBe(false);
    const ask = { teamId, kind: 'REVIEW', asks: 'Please look at Sundays again.' };
    await people.tell('bernice', 'makePackageRequest', ask, 'id');
    expect((await seen('bernice')).plan.requestedByPerson).toBe(true);
  });

  it('is noted once it was held, of people who are there; the same again changes nothing', async () => {
    expect(await held('bernice')).toMatchObject({ code: 'BAD_INPUT' });
    service.setNow('2026-05-20T10:00:00Z');
    expect(await held('bernice', { attended: ['sadie'] })).toMatchObject({ code: 'BAD_INPUT' });
    const id = newId('review');
    const first = await held('bernice', { id });
    expect(await held('bernice', { id })).toEqual(first);
    expect(await held('bernice', { id, minutes: 30 })).toMatchObject({ code: 'ID_TAKEN' });
    const sent = await service.sentOf('ReviewHeld');
    expect(sent.filter((each) => each.teamId === teamId)).toEqual([
      { teamId, reviewId: id, subjects: ['PLAN'], heldOn: '2026-05-20' },
    ]);
  });
});

describe('a record of professional development', () => {
  beforeEach(() => circle('clapton'));
  const mine = async (person: string) =>
    (await people.ask(person, '{ myCpd { edges { node { id what on minutes certificate } } } }')).edges.map(
      ({ node }: { node: object }) => node,
    );

  it('CPD: comes from being at a review, is the professional’s own, and stays when they leave', async () => {
    await teams.say('nadia', 'introduceMyself', { name: 'Nadia <script>alert(1)</script> & Co' });
    const { id: memberId } = await professional(['PLAN']);
    service.setNow('2026-05-20T10:00:00Z');
    await held('bernice', { attended: ['bernice', 'nadia'] });
    await teams.say('nadia', 'endMembership', { memberId });

    const [record, ...more] = await mine('nadia');
    expect(more).toEqual([]);
    expect(record).toMatchObject({ on: '2026-05-20', minutes: 75 });
    expect(record.certificate).toContain('20 May 2026');
    expect(record.certificate).toContain('1 hour 15 minutes');
    expect(record.certificate).toContain('Nadia &lt;script&gt;alert(1)&lt;/script&gt; &amp; Co');
    expect(record.certificate).not.toMatch(/<script|bernice|team_|https?:/i);
    expect(record.certificate).toMatch(/@page \{\s+size: A4/);
    expect(await mine('bernice')).toEqual([]);
  });
});
