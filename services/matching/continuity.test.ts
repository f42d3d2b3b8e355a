import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

const people = ['ines', 'omar', 'ravi', 'luca', 'ana', 'yetunde'];

async function continuity(asker = circle.as('OWNER'), until = '2026-11-29') {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    continuity(until: "${until}") { from until people visits most } } } }`;
  return (await circle.askOfTeam<{ continuity: unknown }>(query, asker)).continuity;
}

/** Every day's hours, each covered by one of these people in turn. */
async function comeInTurn(...coming: readonly string[]): Promise<void> {
  for (const person of coming) await circle.hasWorker(person);
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const person = coming[weekday % coming.length] ?? '';
    const { id } = await circle.agrees({ weekday, startsOn: '2026-11-24', workerId: person });
    await circle.does(person, 'answerHours', { id, accept: true }, 'id');
  }
}

/** A claim of theirs on hours of the team that nobody covers, and the gap it waits on. */
async function claimBy(person: string): Promise<{ gapId: string; claimId: string }> {
  await circle.hasWorker(person);
  await circle.agrees({ weekday: 5, from: '18:00', to: '19:00' });
  const asWorker = circle.as('PAID_WORKER');
  const [offer] = await circle.openHours(person, asWorker);
  const { ok: claim } = await circle.claims(person, offer?.id ?? '', undefined, asWorker);
  const gap = (await circle.gaps()).find(({ claim: waits }) => waits?.id === claim?.id);
  return { gapId: gap?.id ?? '', claimId: claim?.id ?? '' };
}

const answer = (which: object, more: object = {}) =>
  circle.does(circle.owner, 'answerClaim', { ...which, accept: true, ...more }, 'state', circle.as('OWNER'));

async function claimSeen(asker = circle.as('OWNER')) {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    gaps { edges { node { claim { peopleInFourWeeks breaksContinuity } } } } } } }`;
  const team = await circle.askOfTeam<{ gaps: { edges: { node: { claim: unknown } }[] } }>(query, asker);
  return team.gaps.edges.flatMap(({ node }) => node.claim ?? []);
}

describe('continuity', () => {
  it('M12: 28 visits in four weeks by 4 people: “4 people”; the limit is the owner’s to set and to see', async () => {
    await comeInTurn(...people.slice(0, 4));
    for (const day of ['2026-12-07', '2026-12-14']) {
      circle.service.setNow(`${day}T05:00:00Z`);
      await circle.service.tick('Daily');
    }
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 5 }, 'most');
    const seen = { from: '2026-11-24', until: '2026-12-21', people: 4, visits: 28 };
    expect(await continuity(undefined, '2026-12-21')).toEqual({ ...seen, most: 5 });
    expect(await continuity(circle.as('FAMILY_FRIEND'), '2026-12-21')).toEqual({ ...seen, most: null });
    expect(await circle.owns('setContinuity', { teamId: circle.teamId }, 'most')).toEqual({ most: null });
  });

  it('M12: at most 5 wanted: before a sixth person comes the owner is asked, who may say yes all the same', async () => {
    await comeInTurn(...people.slice(0, 5));
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 5 }, 'most');
    const claim = await claimBy('yetunde');
    expect(await claimSeen()).toEqual([{ peopleInFourWeeks: 6, breaksContinuity: true }]);
    expect(await claimSeen(circle.as('FAMILY_FRIEND'))).toEqual([
      { peopleInFourWeeks: 6, breaksContinuity: null },
    ]);
    expect(await answer(claim)).toEqual({ code: 'CONTINUITY_ASKED' });
    expect(await circle.claimsOf('yetunde')).toMatchObject([{ state: 'WAITING' }]);
    expect(await answer(claim, { acceptNewPerson: true })).toEqual({ ok: { state: 'COVERED' } });
    expect(await continuity()).toMatchObject({ people: 6 });
  });

  it('M12: someone who comes anyway is nobody more; without a wish nobody is asked', async () => {
    await comeInTurn(...people.slice(0, 5));
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 5 }, 'most');
    expect(await answer(await claimBy('ines'))).toEqual({ ok: { state: 'COVERED' } });
    await circle.owns('setContinuity', { teamId: circle.teamId }, 'most');
    expect(await answer(await claimBy('yetunde'))).toEqual({ ok: { state: 'COVERED' } });
  });

  it('M12: naming a sixth person for weekly hours asks the owner too, also while others have yet to answer', async () => {
    for (const person of people) await circle.hasWorker(person);
    for (const [place, workerId] of people.slice(0, 5).entries())
      await circle.agrees({ weekday: place + 1, workerId });
    await circle.owns('setContinuity', { teamId: circle.teamId, most: 5 }, 'most');
    await expect(circle.agrees({ workerId: 'yetunde' })).rejects.toThrow('CONTINUITY_ASKED');
    await circle.agrees({ workerId: 'ines' });
    await circle.agrees({ workerId: 'yetunde', acceptNewPerson: true });
  });
});
