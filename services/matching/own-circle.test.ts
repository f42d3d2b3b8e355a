import { addTo, dateOf, newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Booking } from './domain/diary.ts';
import { diaryDays } from './store/workers.ts';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

/** The first gap of the team, shown to the circle; the id of its offer as Ines sees it. */
async function shownToCircle(): Promise<{ gapId: string; offerId: string }> {
  await circle.hasWorker('ines');
  await circle.agrees();
  const [gap] = await circle.gaps();
  await circle.owns('widenGap', { gapId: gap?.id }, 'step');
  const [offer] = await circle.openHours('ines');
  return { gapId: gap?.id ?? '', offerId: offer?.id ?? '' };
}

describe('open hours of one’s own circle', () => {
  it('M11: are shown to the team’s workers first, then to the circle, then next door', async () => {
    await circle.hasWorker('ines');
    await circle.agrees();
    const [gap] = await circle.gaps();
    expect(await circle.openHours('ines')).toEqual([]);
    const [offer] = await circle.openHours('ines', circle.as('PAID_WORKER'));
    expect(offer).toMatchObject({ hostCircle: 'clapton', travelMinutes: null });
    expect(await circle.claims('ines', offer?.id ?? '')).toEqual({ code: 'NOT_FOUND' });

    expect(await circle.owns('widenGap', { gapId: gap?.id }, 'step')).toEqual({ step: 'CIRCLE' });
    expect(await circle.openHours('ines')).toMatchObject([{ id: offer?.id }]);
    expect(await circle.service.sentOf('CoverOffered')).toEqual([]);
    expect(await circle.owns('widenGap', { gapId: gap?.id }, 'step')).toEqual({ step: 'NEIGHBOURS' });
    expect(await circle.owns('widenGap', { gapId: gap?.id }, 'step')).toEqual({ step: 'NEIGHBOURS' });
    const sent = (await circle.service.sent()).filter(({ type }) => type === 'CoverOffered.v1');
    expect(sent.flatMap(({ audience }) => audience).sort()).toEqual(['homerton', 'stoke-newington']);
  });

  it('M11, T11: whoever holds the rota hat may look for cover, exactly while they hold it', async () => {
    await circle.agrees();
    const [gap] = await circle.gaps();
    const widenAs = (...hats: string[]) => {
      const relations = [{ teamId: circle.teamId, kind: 'FAMILY_FRIEND', hats }];
      return circle.does('omar', 'widenGap', { gapId: gap?.id }, 'step', { relations });
    };
    expect(await widenAs()).toEqual({ code: 'NOT_ALLOWED' });
    expect(await widenAs('chat', 'own-rota')).toEqual({ code: 'NOT_ALLOWED' });
    expect(await widenAs('rota')).toEqual({ ok: { step: 'CIRCLE' } });
    expect(await widenAs()).toEqual({ code: 'NOT_ALLOWED' });
  });

  it('M11: a gap is never shown to fewer again, nor widened once it is held or begun', async () => {
    const { gapId, offerId } = await shownToCircle();
    const widen = (input: Record<string, unknown>) =>
      circle.does(circle.owner, 'widenGap', { gapId, ...input }, 'step', circle.as('OWNER'));
    expect(await widen({ to: 'TEAM' })).toEqual({ code: 'WRONG_STATE' });
    expect(await widen({ closesAt: '2026-11-28T09:00:01Z' })).toEqual({ code: 'BAD_INPUT' });
    expect(await widen({ closesAt: '2026-11-23T08:00:00Z' })).toEqual({ code: 'BAD_INPUT' });
    await circle.claims('ines', offerId);
    expect(await widen({})).toEqual({ code: 'WRONG_STATE' });
  });

  it('M8: are only those within the hours, reach, skills and free time of the worker', async () => {
    await shownToCircle();
    const choices = {
      'until 12:30': { availability: [{ weekday: 6, from: '06:00', to: '12:30' }] },
      'on Fridays': { availability: [{ weekday: 5, from: '00:00', to: '00:00' }] },
      'in two stretches': {
        availability: [
          { weekday: 6, from: '08:00', to: '11:00' },
          { weekday: 6, from: '11:00', to: '13:00' },
        ],
      },
      'in E5 only': { districts: ['E5'] },
      'without cooking': { skills: ['companionship'] },
    };
    const shown: string[] = [];
    for (const [name, chosen] of Object.entries(choices)) {
      await circle.hasWorker(name, chosen);
      if ((await circle.openHours(name)).length > 0) shown.push(name);
    }
    expect(shown).toEqual(['in two stretches']);
    await circle.service.hear(
      'VettingRecorded',
      { personId: 'ines', clearUntil: '2026-11-27' },
      { sequence: 2 },
    );
    expect(await circle.openHours('ines')).toEqual([]);
    expect(await circle.openHours('not a worker')).toEqual([]);
  });

  it('come page by page', async () => {
    await circle.hasWorker('ines');
    for (const weekday of [1, 2, 3, 4, 5]) await circle.agrees({ weekday });
    for (const { id } of await circle.gaps()) await circle.owns('widenGap', { gapId: id }, 'step');
    const query = `query($after: String) { openHours(first: 3, after: $after) {
      edges { node { from } } pageInfo { hasNextPage endCursor } } }`;
    const pages: number[] = [];
    let after: string | undefined;
    let more = true;
    while (more) {
      const { data } = await circle.service.ask<{
        openHours: { edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>('ines', query, { after });
      pages.push(data.openHours.edges.length);
      more = data.openHours.pageInfo.hasNextPage;
      after = data.openHours.pageInfo.endCursor;
    }
    expect(pages).toEqual([3, 3, 3, 1]);
  });
});

describe('a claim in one’s own circle', () => {
  it('M5: waits for the owner, and becomes a visit with their yes', async () => {
    const { gapId, offerId } = await shownToCircle();
    const { ok: claim } = await circle.claims('ines', offerId);
    expect((await circle.gaps())[0]?.claim).toMatchObject({
      id: claim?.id,
      worker: { id: 'ines' },
      visitor: null,
    });
    expect(await circle.visits()).toEqual([]);
    const gap = await circle.owns(
      'answerClaim',
      { gapId, claimId: claim?.id, accept: true },
      'state visit { id }',
    );
    expect(gap).toMatchObject({ state: 'COVERED', visit: { id: `visit_${claim?.id.slice(6)}` } });
    expect(await circle.claimsOf('ines')).toMatchObject([
      { state: 'ACCEPTED', visit: { id: `visit_${claim?.id.slice(6)}` } },
    ]);
    const sent = (await circle.service.sent()).filter(({ audience }) => audience.length > 0);
    expect(sent).toEqual([]);
  });

  it('is the same claim when sent again, and nobody else’s', async () => {
    const { offerId } = await shownToCircle();
    await circle.hasWorker('ravi');
    const id = newId('claim');
    const first = await circle.claims('ines', offerId, id);
    expect(await circle.claims('ines', offerId, id)).toEqual(first);
    expect(await circle.claims('ines', offerId)).toEqual(first);
    expect(await circle.claims('ravi', offerId, id)).toEqual({ code: 'ID_TAKEN' });
    expect(await circle.claims('ravi', offerId)).toEqual({ code: 'ALREADY_TAKEN' });
    expect(await circle.claims('ravi', newId('offer'))).toEqual({ code: 'NOT_FOUND' });
  });

  it('M10: given back, the gap is open again under another offer', async () => {
    const { gapId, offerId } = await shownToCircle();
    const { ok: claim } = await circle.claims('ines', offerId);
    await circle.owns('answerClaim', { gapId, claimId: claim?.id, accept: true }, 'state');
    const [visit] = await circle.visits();
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'state');
    expect(await circle.claimsOf('ines')).toMatchObject([{ state: 'RELEASED' }]);
    expect(await circle.visits()).toMatchObject([{ state: 'CANCELLED' }]);
    const [again] = await circle.openHours('ines');
    expect(again?.id).not.toBe(offerId);
    const late = await circle.does(
      circle.owner,
      'answerClaim',
      { gapId, claimId: claim?.id, accept: true },
      'state',
      circle.as('OWNER'),
    );
    expect(late).toEqual({ code: 'WRONG_STATE' });
    expect((await circle.claims('ines', again?.id ?? '')).ok?.state).toBe('WAITING');
  });

  it('the owner’s answer stands: the same again is fine, another is refused', async () => {
    const { gapId, offerId } = await shownToCircle();
    const { ok: claim } = await circle.claims('ines', offerId);
    const answer = (accept: boolean, claimId = claim?.id) =>
      circle.does(circle.owner, 'answerClaim', { gapId, claimId, accept }, 'state', circle.as('OWNER'));
    expect(await answer(true, newId('claim'))).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(false)).toEqual({ ok: { state: 'OPEN' } });
    expect(await answer(false)).toEqual({ ok: { state: 'OPEN' } });
    expect(await answer(true)).toEqual({ code: 'ALREADY_ANSWERED' });
    expect(await circle.does('ines', 'releaseClaim', { claimId: claim?.id }, 'state')).toEqual({
      code: 'WRONG_STATE',
    });
  });

  it('unanswered when the hours begin, it is over with the daily round', async () => {
    const { gapId, offerId } = await shownToCircle();
    const { ok: claim } = await circle.claims('ines', offerId);
    circle.service.setNow('2026-11-28T09:00:00Z');
    const late = { gapId, claimId: claim?.id, accept: true };
    expect(await circle.does(circle.owner, 'answerClaim', late, 'state', circle.as('OWNER'))).toEqual({
      code: 'WRONG_STATE',
    });
    await circle.service.tick('Daily');
    expect(await circle.claimsOf('ines')).toMatchObject([{ state: 'DECLINED', reason: 'OFFER_CLOSED' }]);
  });

  it('F6, M14: is refused when the mean over 17 weeks would pass 48 hours; how many hours it is, is not said', async () => {
    await circle.hasWorker('ines');
    await circle.hasWorker('ravi');
    // 17 × 48 = 816 hours: one more fits, two do not.
    await holds('ines', '2026-08-10T00:00:00Z', 815);
    await circle.agrees({ weekday: 6, from: '09:00', to: '11:00', endsOn: '2026-11-29' });
    await circle.agrees({ weekday: 7, from: '09:00', to: '10:00', endsOn: '2026-11-30' });
    for (const { id } of await circle.gaps()) await circle.owns('widenGap', { gapId: id }, 'step');
    const [two, one] = await circle.openHours('ravi');
    expect(await circle.claims('ines', two?.id ?? '')).toEqual({ code: 'DOES_NOT_FIT' });
    expect(await circle.openHours('ines')).toMatchObject([{ id: one?.id }]);
    expect((await circle.claims('ines', one?.id ?? '')).ok?.state).toBe('WAITING');
  });
});

/** Puts hours into a worker's diary: so many could not be claimed one by one in a test. */
async function holds(workerId: string, from: string, hours: number): Promise<void> {
  const window = { from, to: addTo(from, { hours }) };
  const booking: Booking = { ...window, ref: newId('visit'), kind: 'VISIT', hostCircle: 'homerton' };
  const day = { workerId, date: dateOf(from), bookings: [booking] };
  const put = { ...diaryDays.place(day), version: 1, value: day };
  const cause = { correlationId: 'test', causationId: 'test' };
  await circle.service.table.change(cause, from, async () => ({ value: day, writes: [{ put }], events: [] }));
}
