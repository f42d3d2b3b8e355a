import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { as, CONFIRM, LOG, minutes, november, ownVisit, STATEMENT, TIME } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

/** A circle that was told of one visit, and the ways its worker and its owner speak of it. */
async function withVisit(visit = ownVisit()) {
  const pay = await bench.fresh('clapton');
  await pay.hear('VisitBooked', visit, { sequence: 1 });
  const { visitId, teamId } = visit;
  const log = (time: Record<string, number>, person = 'ines') =>
    pay.ask<{ logVisit: unknown }>(person, LOG, { input: { visitId, time: minutes(time) } });
  const confirm = (time?: Record<string, number>, asker = as('OWNER', teamId)) =>
    pay.ask<{ confirmVisit: unknown }>(
      'bernice',
      CONFIRM,
      { input: { visitId, ...(time && { time: minutes(time) }) } },
      asker,
    );
  const statement = () => pay.ask<{ myStatement: Record<string, unknown> }>('ines', STATEMENT, november);
  return { pay, visit, log, confirm, statement };
}

describe('P1: the time of a visit', () => {
  it('is logged by its worker in kinds, and not before it begins', async () => {
    const { pay, log } = await withVisit();
    pay.setNow('2026-11-21T08:59:59Z');
    expect((await log({ contact: 240 })).errors?.[0]?.extensions.code).toBe('VISIT_NOT_STARTED');
    pay.setNow('2026-11-21T09:00:00Z');
    expect((await log({ contact: 240, travel: 18 })).data.logVisit).toMatchObject({
      state: 'LOGGED',
      logged: minutes({ contact: 240, travel: 18 }),
      loggedAt: '2026-11-21T09:00:00Z',
      agreed: [],
    });
  });

  it('said again changes nothing, and said otherwise replaces it until it is confirmed', async () => {
    const { pay, log, confirm } = await withVisit();
    await log({ contact: 240 });
    pay.setNow('2026-11-23T10:00:00Z');
    expect((await log({ contact: 240 })).data.logVisit).toMatchObject({ loggedAt: '2026-11-23T09:00:00Z' });
    expect((await log({ contact: 230 })).data.logVisit).toMatchObject({
      loggedAt: '2026-11-23T10:00:00Z',
      logged: minutes({ contact: 230 }),
    });
    await confirm();
    expect((await log({ contact: 230 })).data.logVisit).toMatchObject({ state: 'CONFIRMED' });
    expect((await log({ contact: 240 })).errors?.[0]?.extensions.code).toBe('REASON_NEEDED');
  });

  it.each([
    ['less than none', [{ kind: 'CONTACT', minutes: -1 }]],
    ['more than a day', minutes({ contact: 480, sleep: 961 })],
    ['far longer than the visit', minutes({ contact: 481 })],
    ['a kind twice', [...minutes({ contact: 10 }), ...minutes({ contact: 10 })]],
    ['no contact time at all', minutes({ travel: 10 })],
    ['nothing', []],
  ])('is refused when it is %s, and nothing is kept', async (_, time) => {
    const { pay, visit } = await withVisit();
    const { errors } = await pay.ask('ines', LOG, { input: { visitId: visit.visitId, time } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ field: expect.stringContaining('time') }],
    });
    expect((await pay.items()).every((item) => !('logged' in item))).toBe(true);
  });
});

describe('P9: two-sided confirmation', () => {
  it('of 2 h where 2 h 10 were logged is disputed, and the 2 h are payable now', async () => {
    const { log, confirm, statement } = await withVisit();
    await log({ contact: 130, travel: 15 });
    expect((await confirm({ contact: 120 })).data.confirmVisit).toMatchObject({
      state: 'DISPUTED',
      logged: minutes({ contact: 130, travel: 15 }),
      confirmed: minutes({ contact: 120, travel: 15 }),
      agreed: minutes({ contact: 120, travel: 15 }),
    });
    expect((await statement()).data.myStatement).toMatchObject({ paidMinutes: 120, listed: { pence: 3800 } });
  });

  it('without words of one’s own is as logged, and the same again pays nothing twice', async () => {
    const { pay, log, confirm, statement } = await withVisit();
    expect((await confirm()).errors?.[0]?.extensions.code).toBe('WRONG_STATE');
    await log({ contact: 240 });
    const first = await confirm();
    pay.setNow('2026-11-24T09:00:00Z');
    expect(await confirm()).toEqual(first);
    expect(await confirm({ contact: 240 })).toEqual(first);
    expect((await confirm({ contact: 200 })).errors?.[0]?.extensions.code).toBe('REASON_NEEDED');
    expect((await statement()).data.myStatement.lines).toHaveLength(1);
  });

  it('twenty times at the same moment pays once', async () => {
    const { log, confirm, statement } = await withVisit();
    await log({ contact: 240 });
    await Promise.all(Array.from({ length: 20 }, () => confirm()));
    expect((await statement()).data.myStatement).toMatchObject({ paidMinutes: 240, pay: { pence: 7030 } });
  });

  it('of a cancelled visit is refused, whichever of booking and cancellation was heard first', async () => {
    const { pay, visit, log, confirm } = await withVisit();
    await log({ contact: 240 });
    await pay.hear('VisitCancelled', { visitId: visit.visitId, by: 'OWNER' }, { sequence: 2 });
    expect((await confirm()).errors?.[0]?.extensions.code).toBe('WRONG_STATE');

    const other = ownVisit();
    await pay.hear('VisitCancelled', { visitId: other.visitId, by: 'OWNER' }, { sequence: 2 });
    await pay.hear('VisitBooked', other, { sequence: 1 });
    const input = { visitId: other.visitId, time: minutes({ contact: 240 }) };
    expect((await pay.ask('ines', LOG, { input })).errors?.[0]?.extensions.code).toBe('WRONG_STATE');
  });
});

describe('who may see and say what', () => {
  it('a stranger finds a visit as little as one that was never made', async () => {
    const { pay, visit } = await withVisit();
    for (const visitId of [visit.visitId, newId('visit')]) {
      const input = { visitId, time: minutes({ contact: 1 }) };
      const logged = await pay.ask('mallory', LOG, { input });
      const confirmed = await pay.ask('mallory', CONFIRM, { input }, as('OWNER', newId('team')));
      expect([logged, confirmed].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    }
  });

  it('only its worker logs and only its owner confirms', async () => {
    const { log, confirm, visit, pay } = await withVisit();
    const input = { visitId: visit.visitId, time: minutes({ contact: 240 }) };
    const byOwner = await pay.ask('bernice', LOG, { input }, as('OWNER', visit.teamId));
    await log({ contact: 240 });
    const byFamily = await confirm({ contact: 240 }, as('FAMILY_FRIEND', visit.teamId));
    const byWorker = await pay.ask('ines', CONFIRM, { input });
    expect([byOwner, byFamily, byWorker].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });

  it('a visit’s time is for its worker and its team, reached from anywhere in the graph', async () => {
    const { pay, visit, log } = await withVisit();
    await log({ contact: 240 });
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Visit", id: $id }]) {
      ... on Visit { id time { ${TIME} } } } }`;
    const time = async (person: string, asker = {}) => {
      const answer = await pay.ask<{ _entities: { time: unknown }[] }>(
        person,
        query,
        { id: visit.visitId },
        asker,
      );
      return answer.errors?.[0]?.extensions.code ?? answer.data._entities[0]?.time;
    };
    expect(await time('ines')).toMatchObject({ state: 'LOGGED' });
    expect(await time('colm', as('FAMILY_FRIEND', visit.teamId))).toMatchObject({ state: 'LOGGED' });
    expect(await time('nadia', as('PROFESSIONAL', visit.teamId, ['BUDGET']))).toMatchObject({
      state: 'LOGGED',
    });
    expect(await time('nadia', as('PROFESSIONAL', visit.teamId, ['REQUESTS']))).toBeNull();
    expect(await time('mallory')).toBeNull();
    expect(await time('colm', { relations: 'unknown' })).toBe('TEAMS_UNAVAILABLE');
  });

  it('what waits for confirmation and what was charged are for the owner, charges also for a budget professional', async () => {
    const { pay, visit, log, confirm } = await withVisit();
    await log({ contact: 240 });
    const entity = (fields: string) => `query ($id: ID!) {
      _entities(representations: [{ __typename: "Team", id: $id }]) { ... on Team { ${fields} } } }`;
    const ask = async (fields: string, asker = {}) => {
      const answer = await pay.ask<{ _entities: unknown[] }>(
        'someone',
        entity(fields),
        { id: visit.teamId },
        asker,
      );
      return answer.errors?.[0]?.extensions.code ?? answer.data._entities[0];
    };
    const waiting = 'timeToConfirm { edges { node { visit { id } } } }';
    const charges = `charges(from: "2026-11-01", to: "2026-11-30") { total { pence } lines { minutes charge { pence } } }`;
    const [owner, budget] = [as('OWNER', visit.teamId), as('PROFESSIONAL', visit.teamId, ['BUDGET'])];
    expect(await ask(waiting, owner)).toMatchObject({
      timeToConfirm: { edges: [{ node: { visit: { id: visit.visitId } } }] },
    });
    await confirm();
    expect(await ask(waiting, owner)).toMatchObject({ timeToConfirm: { edges: [] } });
    for (const asker of [owner, budget]) {
      expect(await ask(charges, asker)).toMatchObject({
        charges: { total: { pence: 8930 }, lines: [{ minutes: 240, charge: { pence: 8930 } }] },
      });
    }
    expect(await ask(waiting, budget)).toBe('NOT_ALLOWED');
    expect(await ask(charges, as('VOLUNTEER', visit.teamId))).toBe('NOT_ALLOWED');
    expect(await ask(charges)).toBe('NOT_FOUND');
  });
});
