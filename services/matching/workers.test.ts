import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

interface Shown {
  readonly id: string;
  readonly from: string;
  readonly nearlyFits: boolean;
  readonly restLacking: number | null;
  readonly travelMinutes: number | null;
}

/** Hours on one Tuesday, 24 November 2026 unless said, shown to the circle. */
async function tuesday(from: string, to: string, more: object = {}): Promise<void> {
  const hours = { weekday: 2, from, to, endsOn: '2026-11-29', ...more };
  const { id } = await circle.agrees(hours);
  for (const gap of await circle.gaps())
    if (gap.state === 'OPEN' && gap.step === 'TEAM') await circle.owns('widenGap', { gapId: gap.id }, 'id');
  expect(id).toBeDefined();
}

async function shownTo(person: string): Promise<Shown[]> {
  const query =
    '{ openHours(first: 100) { edges { node { id from nearlyFits restLacking travelMinutes } } } }';
  const { data } = await circle.service.ask<{ openHours: { edges: { node: Shown }[] } }>(person, query);
  return data.openHours.edges.map(({ node }) => node);
}

async function workOf(person: string, fields: string) {
  const { data } = await circle.service.ask<{ myWork: Record<string, unknown> }>(
    person,
    `{ myWork { ${fields} } }`,
  );
  return data.myWork;
}

describe('what a worker chose', () => {
  const morning = {
    availability: [{ weekday: 2, from: '09:00', to: '13:00' }],
    districts: [],
    bases: [{ label: 'home', outwardCode: 'E5', maxMinutes: 25 }],
    travelMode: 'CYCLE',
  };

  it('M8: Tuesday 09:00 to 13:00 within 25 minutes: 12:30 to 14:00 is not offered, and marked for who wants to see it', async () => {
    await circle.hasWorker('ines', morning);
    await tuesday('09:00', '11:00');
    await tuesday('12:30', '14:00');
    expect(await shownTo('ines')).toMatchObject([
      { from: '2026-11-24T09:00:00Z', nearlyFits: false, travelMinutes: 16 },
    ]);
    await circle.hasWorker('ines', { ...morning, showNearlyFits: true });
    const [, near] = await shownTo('ines');
    expect(near).toMatchObject({ from: '2026-11-24T12:30:00Z', nearlyFits: true });
    expect(await circle.claims('ines', near?.id ?? '')).toEqual({ code: 'OUTSIDE_AVAILABILITY' });

    const exceptions = [{ kind: 'EXTRA', firstDay: '2026-11-24', from: '13:00', to: '14:00' }];
    await circle.hasWorker('ines', { ...morning, exceptions });
    expect((await circle.claims('ines', near?.id ?? '')).ok?.state).toBe('WAITING');
  });

  it('M8: is kept as they said it, and read by them alone', async () => {
    const patterns = [{ startsOn: '2026-11-24', from: '09:00', to: '13:00', rule: 'FREQ=WEEKLY;INTERVAL=2' }];
    const exceptions = [{ kind: 'OFF', firstDay: '2026-12-24', lastDay: '2026-12-27' }];
    const chosen = { ...morning, patterns, exceptions, avoids: ['cats'], leastHours: 4, mostHours: 20 };
    await circle.hasWorker('ines', chosen);
    const fields = `patterns { startsOn rule } exceptions { kind firstDay lastDay from } bases { label maxMinutes }
      travelMode engagement categories avoids leastHours mostHours showNearlyFits`;
    expect(await workOf('ines', fields)).toEqual({
      patterns: [{ startsOn: '2026-11-24', rule: 'FREQ=WEEKLY;INTERVAL=2' }],
      exceptions: [{ kind: 'OFF', firstDay: '2026-12-24', lastDay: '2026-12-27', from: null }],
      bases: [{ label: 'home', maxMinutes: 25 }],
      travelMode: 'CYCLE',
      engagement: 'PAID',
      categories: [],
      avoids: ['cats'],
      leastHours: 4,
      mostHours: 20,
      showNearlyFits: false,
    });
    const representations = [{ __typename: 'Worker', id: 'ines' }];
    const query =
      'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Worker { avoids } } }';
    const seen = await circle.service.ask(circle.owner, query, { representations }, circle.as('OWNER'));
    expect(seen.data).toEqual({ _entities: [null] });
  });

  it.each([
    [
      'RULE_NOT_KNOWN',
      { patterns: [{ startsOn: '2026-11-24', from: '09:00', to: '10:00', rule: 'FREQ=DAILY' }] },
    ],
    ['BAD_INPUT', { exceptions: [{ kind: 'EXTRA', firstDay: '2026-11-24' }] }],
    ['BAD_INPUT', { exceptions: [{ kind: 'OFF', firstDay: '2026-11-24', lastDay: '2026-11-23' }] }],
    ['BAD_INPUT', { exceptions: [{ kind: 'OFF', firstDay: '2026-11-24', from: '09:00' }] }],
    ['BAD_INPUT', { leastHours: 20, mostHours: 10 }],
  ])('M8: what cannot be meant is refused: %s', async (code, more) => {
    const input = { availability: [], districts: [], maxTravelMinutes: 0, ...more };
    expect(await circle.does('ines', 'setAvailability', input, 'id')).toEqual({ code });
  });

  it('M2: hours where the worker cannot be, or in a language they lack, are not shown; claimed, they are refused', async () => {
    await circle.hasWorker('ravi', { languages: ['turkish'] });
    await tuesday('09:00', '11:00', { atHome: ['cats'], essentialLanguages: ['turkish'] });
    const [offer] = await shownTo('ravi');
    await circle.hasWorker('ines', { avoids: ['cats'], languages: ['turkish'] });
    await circle.hasWorker('omar', { languages: [] });
    for (const person of ['ines', 'omar']) expect(await shownTo(person)).toEqual([]);
    expect(await circle.claims('ines', offer?.id ?? '')).toEqual({ code: 'NOT_BEARABLE' });
    expect(await circle.claims('omar', offer?.id ?? '')).toEqual({ code: 'LANGUAGE_REQUIRED' });
    expect((await circle.claims('ravi', offer?.id ?? '')).ok?.state).toBe('WAITING');
  });

  it('M15: a volunteer who chose befriending takes that, and never personal care', async () => {
    await circle.hasWorker('ravi');
    await tuesday('09:00', '10:00', { category: 'befriending' });
    await tuesday('14:00', '15:00', { category: 'personal-care' });
    const [befriending, care] = await shownTo('ravi');
    await circle.hasWorker('vi', { engagement: 'VOLUNTEER', categories: ['befriending'] });
    expect(await shownTo('vi')).toMatchObject([{ id: befriending?.id }]);
    expect(await circle.claims('vi', care?.id ?? '')).toEqual({ code: 'NOT_FOR_VOLUNTEERS' });
    await circle.hasWorker('vi', { engagement: 'VOLUNTEER', categories: ['befriending', 'personal-care'] });
    expect(await circle.claims('vi', care?.id ?? '')).toEqual({ code: 'NOT_FOR_VOLUNTEERS' });
    const { ok: claim } = await circle.claims('vi', befriending?.id ?? '');
    const gap = (await circle.gaps()).find(({ state }) => state === 'CLAIMED');
    await circle.owns('answerClaim', { gapId: gap?.id, claimId: claim?.id, accept: true }, 'state');
    expect(await circle.visits()).toMatchObject([{ worker: { id: 'vi' }, rate: { pence: 0 } }]);
  });
});

describe('rest', () => {
  it('M14: after a shift that ends at 22:00, hours at 07:30 take the worker’s word; the rest is owed to them', async () => {
    await circle.hasWorker('ines');
    await tuesday('14:00', '22:00');
    const [late] = await shownTo('ines');
    await circle.claims('ines', late?.id ?? '');
    await circle.agrees({ weekday: 3, from: '07:30', to: '09:30', endsOn: '2026-11-30' });
    const gap = (await circle.gaps()).find(({ from }) => from === '2026-11-25T07:30:00Z');
    await circle.owns('widenGap', { gapId: gap?.id }, 'id');
    const [early] = await shownTo('ines');
    expect(early).toMatchObject({ from: '2026-11-25T07:30:00Z', restLacking: 90 });

    const claim = { offerId: early?.id };
    expect(await circle.does('ines', 'claimHours', claim, 'state')).toEqual({ code: 'REST_TOO_SHORT' });
    const agreed = { ...claim, agreeToShortRest: true };
    const { ok } = await circle.does<{ id: string }>('ines', 'claimHours', agreed, 'id state');
    expect(ok).toMatchObject({ state: 'WAITING' });
    const owed = 'restOwed { edges { node { from minutes agreedAt stands } } }';
    const node = { from: '2026-11-25T07:30:00Z', minutes: 90, agreedAt: '2026-11-23T09:00:00Z' };
    expect(await workOf('ines', owed)).toEqual({
      restOwed: { edges: [{ node: { ...node, stands: true } }] },
    });
    await circle.does('ines', 'releaseClaim', { claimId: ok?.id }, 'state');
    expect(await workOf('ines', owed)).toEqual({
      restOwed: { edges: [{ node: { ...node, stands: false } }] },
    });
  });

  it('M14: weekly hours that take rest away need it too, and are not booked without', async () => {
    await circle.hasWorker('ines');
    const late = await circle.agrees({ weekday: 2, from: '14:00', to: '22:00', workerId: 'ines' });
    const early = await circle.agrees({ weekday: 3, from: '07:30', to: '09:30', workerId: 'ines' });
    const answer = (id: string, more: object = {}) =>
      circle.does('ines', 'answerHours', { id, accept: true, ...more }, 'accepted');
    expect((await answer(late.id)).ok).toEqual({ accepted: true });
    expect(await answer(early.id)).toEqual({ code: 'REST_TOO_SHORT' });
    expect((await circle.visits()).length).toBe(2);
    expect((await answer(early.id, { agreeToShortRest: true })).ok).toEqual({ accepted: true });
    expect((await circle.visits()).length).toBe(4);
    const owed = await workOf('ines', 'restOwed { edges { node { minutes } } }');
    expect(owed).toEqual({ restOwed: { edges: [{ node: { minutes: 90 } }, { node: { minutes: 90 } }] } });
  });
});

describe('an opt-out', () => {
  const FIELDS = 'optOut { words signedAt noticeDays endsOn }';
  const sign = (more: object = {}) =>
    circle.does('ines', 'signOptOut', { words: 'I choose to work more.', ...more }, FIELDS);

  it('M14: is signed by the worker, and ends with the notice agreed once taken back', async () => {
    expect(await sign()).toEqual({ code: 'NOT_A_WORKER' });
    await circle.hasWorker('ines');
    expect(await sign({ noticeDays: 6 })).toEqual({ code: 'BAD_INPUT' });
    expect(await sign({ noticeDays: 93 })).toEqual({ code: 'BAD_INPUT' });
    const take = () => circle.does('ines', 'withdrawOptOut', { words: 'No longer.' }, FIELDS);
    expect(await take()).toEqual({ code: 'WRONG_STATE' });
    const optOut = {
      words: 'I choose to work more.',
      signedAt: '2026-11-23T09:00:00Z',
      noticeDays: 7,
      endsOn: null,
    };
    expect(await sign()).toEqual({ ok: { optOut } });
    circle.service.setNow('2026-11-24T09:00:00Z');
    expect(await sign({ noticeDays: 30 })).toEqual({ ok: { optOut } });
    expect(await take()).toEqual({ ok: { optOut: { ...optOut, endsOn: '2026-12-01' } } });
    circle.service.setNow('2026-11-26T09:00:00Z');
    expect(await take()).toEqual({ ok: { optOut: { ...optOut, endsOn: '2026-12-01' } } });
    expect((await sign({ noticeDays: 30 })).ok).toMatchObject({ optOut: { noticeDays: 30, endsOn: null } });
    expect(await workOf('ravi', FIELDS)).toBeNull();
  });
});

describe('a training that runs out', () => {
  const until = (day: string, trainingId = 'training_01JCZ8Q4T6V9E2M7N5K3H1G0FA') =>
    circle.service.hear('TrainingRecorded', {
      trainingId,
      personId: 'ines',
      skill: 'moving-and-handling',
      until: day,
    });
  const skills = ['moving-and-handling'];

  it('C9: those visits are blocked from the day after, and what was booked for then is a gap again', async () => {
    await circle.hasWorker('ines', { skills });
    const { id } = await circle.agrees({ weekday: 2, skills, workerId: 'ines' });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'id');
    expect((await circle.visits()).map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED']);
    await until('2026-11-30');
    await circle.service.tick('Daily');
    expect((await circle.visits()).map(({ from, state }) => [from.slice(0, 10), state])).toEqual([
      ['2026-11-24', 'PLANNED'],
      ['2026-12-01', 'CANCELLED'],
    ]);
    const gap = (await circle.gaps()).find(({ from }) => from.startsWith('2026-12-01'));
    await circle.owns('widenGap', { gapId: gap?.id }, 'id');
    await circle.hasWorker('ravi', { skills });
    const [offer] = await shownTo('ravi');
    expect(await shownTo('ines')).toEqual([]);
    expect(await circle.claims('ines', offer?.id ?? '')).toEqual({ code: 'TRAINING_REQUIRED' });
    await until('2027-11-30', 'training_01JCZ8Q4T6V9E2M7N5K3H1G0FB');
    expect((await circle.claims('ines', offer?.id ?? '')).ok?.state).toBe('WAITING');
  });
});
