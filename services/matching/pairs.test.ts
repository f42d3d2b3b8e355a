import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor, claimedNextDoor } from './testing/next-door.ts';
import { Seeking, TUESDAY } from './testing/seeking.ts';

const bench = matchingBench();
let circle: Circle;
let team: Seeking;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  team = new Seeking(circle);
  await circle.hasWorker('ines');
});

const inTeam = () => circle.as('PAID_WORKER');
const refusesWorker = (more: object = {}) =>
  circle.does<{ id: string }>(
    circle.owner,
    'refuseWorker',
    { teamId: circle.teamId, workerId: 'ines', ...more },
    'id note worker { id }',
    circle.as('OWNER'),
  );
const refusesTeam = (named: object) =>
  circle.does<{ id: string }>('ines', 'refuseTeam', { ...named }, 'id note worker { id }');
const refusalsOfTeam = async (asker = circle.as('OWNER'), person = circle.owner) => {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    refusals { edges { node { id note worker { id } } } } } } }`;
  const seen = await circle.askOfTeam<{ refusals: { edges: { node: object }[] } }>(query, asker, person);
  return seen.refusals.edges.map(({ node }) => node);
};
const myRefusals = async (person = 'ines') => {
  const { data } = await circle.service.ask<{ myRefusals: { edges: { node: object }[] } }>(
    person,
    '{ myRefusals { edges { node { id note worker { id } } } } }',
  );
  return data.myRefusals.edges.map(({ node }) => node);
};

/** Everything a pair can hold ahead: a trial session, weekly hours with visits, a claim that waits. */
async function entangled(): Promise<void> {
  const { matchId } = await team.consented('ines');
  await team.tries('ines', matchId, TUESDAY);
  const { id } = await circle.agrees({ workerId: 'ines' });
  await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
  await circle.agrees({ weekday: 5 });
  const [open] = await circle.openHours('ines', inTeam());
  await circle.claims('ines', open?.id ?? '', undefined, inTeam());
}

describe('ending working together', () => {
  it.each(['WORKER', 'OWNER'] as const)(
    'M5: by the %s, at once and without a reason: all that lies ahead ends, and hours are gaps again',
    async (by) => {
      await entangled();
      const end = { teamId: circle.teamId, ...(by === 'OWNER' && { workerId: 'ines' }) };
      if (by === 'OWNER') await circle.owns('endWorkingTogether', end, 'worker { id }');
      else await circle.does('ines', 'endWorkingTogether', end, 'team { id }');
      expect((await circle.visitsOf('ines')).map(({ state }) => state)).toEqual([
        'CANCELLED',
        'CANCELLED',
        'CANCELLED',
      ]);
      expect((await circle.gaps()).map(({ state, claim }) => [state, claim])).toEqual([
        ['OPEN', null],
        ['OPEN', null],
        ['OPEN', null],
        ['OPEN', null],
      ]);
      expect(await team.matchesOf('ines')).toMatchObject([{ state: 'ENDED' }]);
      const [claim] = await circle.claimsOf('ines');
      expect(claim?.state).toBe(by === 'WORKER' ? 'RELEASED' : 'DECLINED');
      const called = await circle.service.sentOf('VisitCancelled');
      expect(called.map((one) => one.by)).toEqual([by, by, by]);
      await circle.service.tick('Daily');
      expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).toEqual([]);
    },
  );

  it('M5: is either’s own to say, and nobody else’s', async () => {
    const end = { teamId: circle.teamId, workerId: 'ines' };
    for (const kind of ['FAMILY_FRIEND', 'PAID_WORKER', 'PROFESSIONAL'])
      expect(await circle.does('ravi', 'endWorkingTogether', end, 'team { id }', circle.as(kind))).toEqual({
        code: 'NOT_ALLOWED',
      });
    expect(await circle.does('ravi', 'endWorkingTogether', end, 'team { id }')).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('M5: what two agree on afterwards is a new yes, and stands', async () => {
    await entangled();
    await circle.does('ines', 'endWorkingTogether', { teamId: circle.teamId }, 'team { id }');
    circle.service.setNow('2026-11-23T12:00:00Z');
    const { id } = await circle.agrees({ workerId: 'ines', weekday: 1 });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    await circle.service.tick('Daily');
    expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).not.toEqual([]);
  });

  it('what an interruption left half done, the daily round finishes', async () => {
    await entangled();
    const { table } = circle.service;
    const parting = { teamId: circle.teamId, workerId: 'ines', by: 'WORKER', at: '2026-11-23T09:00:00Z' };
    const put = {
      ...{ pk: 'WORKER#ines', sk: `PARTING#${circle.teamId}`, gsi1pk: 'PARTINGS', gsi1sk: 'ines' },
      ...{ version: 1, value: { ...parting, done: false } },
    };
    const cause = { correlationId: 'test', causationId: 'test' };
    await table.change(cause, '2026-11-23T09:00:00Z', async () => ({
      value: undefined,
      writes: [{ put }],
      events: [],
    }));
    await circle.service.tick('Daily');
    expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).toEqual([]);
    expect(await team.matchesOf('ines')).toMatchObject([{ state: 'ENDED' }]);
  });
});

describe('a refusal', () => {
  it('is private to whoever made it', async () => {
    const { ok } = await refusesWorker({ note: 'the whistling' });
    await refusesTeam({ teamId: circle.teamId, note: 'the stairs' });
    expect(await refusalsOfTeam()).toEqual([{ id: ok?.id, note: 'the whistling', worker: { id: 'ines' } }]);
    expect(await myRefusals()).toMatchObject([{ note: 'the stairs', worker: null }]);
    expect(JSON.stringify(await circle.service.sent())).not.toContain('whistling');
    for (const kind of ['FAMILY_FRIEND', 'PAID_WORKER', 'TEAM_STARTER'])
      await expect(refusalsOfTeam(circle.as(kind), 'someone')).rejects.toThrow('NOT_ALLOWED');
  });

  it('M2: by the owner: to the worker the team’s hours and opportunities are simply not there', async () => {
    await circle.agrees();
    const { id: opportunityId } = await team.publishes();
    const [offer] = await circle.openHours('ines', inTeam());
    await refusesWorker();
    expect(await circle.openHours('ines', inTeam())).toEqual([]);
    expect(await team.openTo('ines')).toEqual([]);
    // As for anyone who comes too late.
    const claimed = await circle.claims('ines', offer?.id ?? '', undefined, inTeam());
    expect(claimed).toEqual({ code: 'OFFER_CLOSED' });
    const gone = { code: 'NOT_FOUND' };
    expect(await team.worker('ines', 'showInterest', { opportunityId })).toEqual(gone);
    expect(await team.worker('ines', 'showInterest', { opportunityId: newId('opportunity') })).toEqual(gone);
  });

  it('M5: by the owner, of someone they were about to try, looks to the worker like a stop, or like hours that closed', async () => {
    const sees = async (person: string, opportunityId: string) => ({
      open: (await team.openTo(person)).length,
      matches: (await team.matchesOf(person)).map(({ id: _, sessions: __, worker: ___, ...match }) => match),
      interest: await team.worker(person, 'showInterest', { opportunityId }),
    });
    const seen: object[] = [];
    for (const [index, ends] of ['refuseWorker', 'stopMatch', 'closeOpportunity'].entries()) {
      const person = `worker-${index}`;
      await circle.hasWorker(person);
      const { id: opportunityId } = await team.publishes();
      const { ok } = await team.worker(person, 'showInterest', { opportunityId });
      const inputs: Record<string, object> = {
        refuseWorker: { teamId: circle.teamId, workerId: person },
        stopMatch: { matchId: ok?.id },
        closeOpportunity: { id: opportunityId, as: 'WITHDRAWN' },
      };
      await circle.owns(ends, { ...inputs[ends] }, 'id');
      seen.push(await sees(person, opportunityId));
      await circle.does(
        circle.owner,
        'closeOpportunity',
        { id: opportunityId, as: 'WITHDRAWN' },
        'id',
        circle.as('OWNER'),
      );
    }
    const [refused, stopped, closed] = seen;
    expect(refused).toMatchObject({
      open: 0,
      matches: [{ state: 'ENDED' }],
      interest: { code: 'WRONG_STATE' },
    });
    expect(stopped).toEqual(refused);
    expect(closed).toEqual(refused);
  });

  it('M2: by the worker: the owner sees one candidate fewer, as if they were not free, and is refused as for anyone', async () => {
    await circle.hasWorker('busy', { availability: [] });
    const { id: opportunityId } = await team.publishes();
    await refusesTeam({ opportunityId });
    const seen = await team.looksAt(opportunityId);
    expect(seen.candidates.edges).toEqual([]);
    expect(seen.notEligible).toEqual({ count: 2, reasons: [{ reason: 'NOT_AVAILABLE', count: 2 }] });
    const proposals = ['ines', 'busy'].map((workerId) =>
      team.owner('proposeMatch', { opportunityId, workerId }),
    );
    for (const outcome of await Promise.all(proposals)) expect(outcome).toEqual({ code: 'NOT_A_CANDIDATE' });
    const { id } = await circle.agrees({ workerId: 'ines' });
    const { data } = await circle.service.ask('ines', '{ myHours { edges { node { id } } } }');
    expect(data).toEqual({ myHours: { edges: [] } });
    expect(await circle.does('ines', 'answerHours', { id, accept: true }, 'id')).toEqual({
      code: 'REFUSED_BY_YOU',
    });
  });

  it('M5: ends what the two had, and can be taken back by its maker; what ended stays ended', async () => {
    await entangled();
    const { ok } = await refusesTeam({ teamId: circle.teamId });
    expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).toEqual([]);
    expect(await circle.openHours('ines', inTeam())).toEqual([]);
    const takeBack = { id: ok?.id, teamId: circle.teamId };
    expect(await circle.does(circle.owner, 'takeBackRefusal', takeBack, 'id', circle.as('OWNER'))).toEqual({
      code: 'NOT_FOUND',
    });
    expect((await circle.does('ines', 'takeBackRefusal', { id: ok?.id }, 'id')).ok).toEqual({ id: ok?.id });
    expect(await myRefusals()).toEqual([]);
    expect(await circle.openHours('ines', inTeam())).toHaveLength(4);
    expect(await team.matchesOf('ines')).toMatchObject([{ state: 'ENDED' }]);
  });

  it('an owner does not name for weekly hours whom they refused, until they take it back', async () => {
    const { ok } = await refusesWorker();
    await refusesWorker();
    await expect(circle.agrees({ workerId: 'ines' })).rejects.toThrow('REFUSED_BY_YOU');
    await circle.owns('takeBackRefusal', { id: ok?.id, teamId: circle.teamId }, 'id');
    await circle.agrees({ workerId: 'ines' });
  });

  it('names one thing to refuse', async () => {
    expect(await refusesTeam({})).toEqual({ code: 'BAD_INPUT' });
    expect(await refusesTeam({ teamId: circle.teamId, offerId: newId('offer') })).toEqual({
      code: 'BAD_INPUT',
    });
    expect(await refusesTeam({ offerId: newId('offer') })).toEqual({ code: 'NOT_FOUND' });
    // Hours shown to the team alone are, to anyone else, as if made up.
    await circle.agrees();
    const [offer] = await circle.openHours('ines', inTeam());
    expect(await refusesTeam({ offerId: offer?.id })).toEqual({ code: 'NOT_FOUND' });
    expect(await refusesWorker({ workerId: null, claimId: newId('claim') })).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('a refusal of a worker from next door', () => {
  const refuses = (host: Circle, claimId: string) =>
    host.owns('refuseWorker', { teamId: host.teamId, claimId }, 'id worker { id }');

  it('F2: declines what waits, and later claims, with the words of any other no', async () => {
    const { host, home, claimId } = await claimedNextDoor(bench);
    expect(await refuses(host, claimId)).toMatchObject({ worker: null });
    await relayAll(host, home);
    const [again] = await home.openHours('ines');
    await home.claims('ines', again?.id ?? '');
    await relayAll(host, home);
    expect(await home.claimsOf('ines')).toMatchObject([
      { state: 'DECLINED', reason: 'NOT_GOING_AHEAD' },
      { state: 'DECLINED', reason: 'NOT_GOING_AHEAD' },
    ]);
    expect(await host.gaps()).toMatchObject([{ state: 'OPEN', claim: null }, {}]);
    expect(JSON.stringify(await home.service.items())).not.toContain('REFUSAL');
  });

  it('M5: calls off a visit that was agreed: both circles agree that it is off, and the hours are a gap', async () => {
    const { host, home, claimId } = await acceptedNextDoor(bench);
    await refuses(host, claimId);
    await refuses(host, claimId);
    await relayAll(host, home);
    expect(await home.claimsOf('ines')).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(await home.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED', whereabouts: null }]);
    expect(await host.visits()).toMatchObject([{ state: 'CANCELLED', visitor: null }]);
    expect(await host.gaps()).toMatchObject([{ state: 'OPEN' }, {}]);
  });
});
