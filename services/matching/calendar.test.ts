import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { feedOf, unfolded } from './testing/calendar.ts';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';
import { Seeking, TUESDAY } from './testing/seeking.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

/** Weekly hours of the team, made with Ines and accepted. */
async function agreedWithInes(more: Record<string, unknown> = {}): Promise<void> {
  await circle.hasWorker('ines');
  const { id } = await circle.agrees({ workerId: 'ines', ...more });
  await circle.does('ines', 'answerHours', { id, accept: true }, 'id');
}

const MINE = '{ myCalendarFeeds { edges { node { id madeAt lastReadOn } } } }';
const feedsOf = async (person: string) => {
  const { data } = await circle.service.ask<{ myCalendarFeeds: { edges: { node: unknown }[] } }>(
    person,
    MINE,
  );
  return data.myCalendarFeeds.edges.map(({ node }) => node);
};

describe('a calendar feed', () => {
  it('C5: 14:00 to 16:00 stays 14:00 to 16:00 when the clocks change', async () => {
    circle.service.setNow('2026-10-16T09:00:00Z');
    await agreedWithInes({ weekday: 7, from: '14:00', to: '16:00', startsOn: '2026-10-01' });
    const events = await (await feedOf(circle, 'ines')).events();
    expect(events.map((event) => event['DTSTART;TZID=Europe/London'])).toEqual([
      '20261018T140000',
      '20261025T140000',
    ]);
    expect(events.map((event) => event['DTEND;TZID=Europe/London'])).toEqual([
      '20261018T160000',
      '20261025T160000',
    ]);
    expect((await circle.visitsOf('ines')).map(({ from }) => from.slice(11))).toEqual([
      '13:00:00Z',
      '14:00:00Z',
    ]);
  });

  it('C5: of every visit it says when, and which circle; nothing of anyone’s health, name or address', async () => {
    await agreedWithInes({ category: 'personal-care', skills: ['cooking'] });
    for (const person of ['ines', circle.owner]) {
      const feed = await feedOf(circle, person);
      const { body, headers } = await feed.read();
      expect(body).toContain('SUMMARY:Visit – Test clapton\r\n');
      const words = unfolded(body)
        .replaceAll(feed.token, '')
        .replaceAll(/visit_[0-9A-Z]{26}/g, '');
      for (const secret of [
        'personal',
        'cooking',
        'Dovid',
        'Mews',
        'E9',
        'ines',
        circle.owner,
        circle.teamId,
      ])
        expect(words).not.toContain(secret);
      expect(headers['cache-control']).toContain('private');
    }
  });

  it('C5: a worker’s holds visits next door too, an owner’s those to the team', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    const [workers, owners] = [await feedOf(home, 'ines'), await feedOf(host, host.owner)];
    const [one] = await workers.events();
    const [other] = await owners.events();
    expect(one).toMatchObject({ SUMMARY: 'Visit – Test homerton', STATUS: 'CONFIRMED' });
    expect(other).toMatchObject({ UID: one?.UID, DESCRIPTION: expect.stringContaining('don’t need') });
    const [someone] = [await feedOf(host, 'someone-else')];
    expect(await someone?.events()).toEqual([]);
  });

  it('C5: an owner’s holds a trial, also of a team that has agreed no hours yet', async () => {
    await circle.hasWorker('ines');
    const team = new Seeking(circle);
    const { matchId } = await team.consented('ines');
    const owners = await feedOf(circle, circle.owner);
    await team.tries('ines', matchId, TUESDAY);
    expect(await owners.events()).toMatchObject([{ STATUS: 'CONFIRMED' }]);
  });

  it('C5: an owner whose hours were agreed before there were calendars finds their visits in theirs', async () => {
    await agreedWithInes();
    const pointers = (await circle.service.items()).filter(({ pk }) => pk === `PERSON#${circle.owner}`);
    const cause = { correlationId: 'test', causationId: 'test' };
    const writes = pointers.map(({ pk, sk, version }) => ({ remove: { pk, sk }, version }));
    await circle.service.table.change(cause, '2026-11-23T09:00:00Z', async () => ({
      value: undefined,
      writes,
      events: [],
    }));
    expect(writes).toHaveLength(1);
    expect(await (await feedOf(circle, circle.owner)).events()).toHaveLength(2);
    expect(await (await feedOf(circle, 'someone-else')).events()).toEqual([]);
  });

  it('C5: what was called off is CANCELLED under the same id, with a higher sequence, for a week after its time', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const [before] = await feed.events();
    circle.service.setNow('2026-11-24T10:00:00Z');
    const [visit] = await circle.visits();
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'id');
    const [after] = await feed.events();
    expect(after).toMatchObject({
      UID: before?.UID,
      STATUS: 'CANCELLED',
      'LAST-MODIFIED': '20261124T100000Z',
    });
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    expect(after).not.toHaveProperty('URL');
    circle.service.setNow('2026-12-06T10:00:00Z');
    expect((await feed.events()).map(({ STATUS }) => STATUS)).toEqual(['CONFIRMED']);
  });

  it('what was read before and did not change is not sent again', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const { headers } = await feed.read();
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(await feed.read({ 'if-none-match': `"other", W/${etag}` })).toMatchObject({
      statusCode: 304,
      body: '',
    });
    const [visit] = await circle.visits();
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'id');
    expect(await feed.read({ 'if-none-match': etag })).toMatchObject({ statusCode: 200 });
  });

  it('C5: taken back, its address answers as a made-up one does; the others go on', async () => {
    const [phone, laptop] = [await feedOf(circle, 'ines'), await feedOf(circle, 'ines')];
    expect(await feedsOf('ines')).toHaveLength(2);
    const revoked = await circle.does('ines', 'revokeCalendarFeed', { feedId: phone.id }, 'revokedAt');
    expect(revoked).toEqual({ ok: { revokedAt: '2026-11-23T09:00:00Z' } });
    expect(await circle.does('ines', 'revokeCalendarFeed', { feedId: phone.id }, 'revokedAt')).toEqual(
      revoked,
    );
    const madeUp = { route: 'GET /calendar/{token}', parameters: { token: 'made-up' } };
    expect(await phone.read()).toEqual(await circle.service.askPage(madeUp));
    expect(await phone.page(newId('visit'))).toEqual(await phone.read());
    expect((await phone.read()).statusCode).toBe(404);
    expect((await laptop.read()).statusCode).toBe(200);
    expect(await feedsOf('ines')).toMatchObject([{ id: laptop.id }]);
  });

  it('is its maker’s alone', async () => {
    const { id } = await feedOf(circle, 'ines');
    expect(await feedsOf('ravi')).toEqual([]);
    expect(await circle.does('ravi', 'revokeCalendarFeed', { feedId: id }, 'id')).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('C5: its secret is told once, and only a hash of it is kept', async () => {
    const id = newId('feed');
    const make = () =>
      circle.does<{ path: string | null }>('ines', 'makeCalendarFeed', { id }, 'feed { id } path');
    const { ok } = await make();
    expect(ok?.path).toMatch(/^\/calendar\/[\w-]{43}$/);
    expect(await make()).toEqual({ ok: { feed: { id }, path: null } });
    expect(JSON.stringify(await circle.service.items())).not.toContain(ok?.path?.slice(10) ?? '');
  });

  it('says when it was read last, and writes that once a day however often it is read', async () => {
    const feed = await feedOf(circle, 'ines');
    expect(await feedsOf('ines')).toMatchObject([{ lastReadOn: null }]);
    const versions: unknown[] = [];
    for (const now of ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z', '2026-11-24T10:00:00Z']) {
      circle.service.setNow(now);
      await feed.read();
      versions.push((await circle.service.items()).find(({ sk }) => sk === `FEED#${feed.id}`)?.version);
    }
    expect(versions).toEqual([2, 2, 3]);
    expect(await feedsOf('ines')).toMatchObject([{ lastReadOn: '2026-11-24' }]);
  });

  it('one person has ten at most', async () => {
    for (let made = 0; made < 10; made++) await feedOf(circle, 'ines');
    const eleventh = () => circle.does('ines', 'makeCalendarFeed', {}, 'path');
    expect(await eleventh()).toEqual({ code: 'TOO_MANY_FEEDS' });
  });
});

describe('the page of a visit', () => {
  it('C5: “can’t make it” is a gap at once, and off once however often it is pressed', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const [visit] = await circle.visits();
    const id = visit?.id ?? '';
    const page = await feed.page(id);
    expect(page.body).toContain('I can’t make it');
    expect(page.body).toContain('Saturday 28 November 2026');
    expect(page.body).toContain('09:00 to 13:00');
    const before = (await circle.service.sentOf('GapDetected')).length;
    for (let pressed = 0; pressed < 2; pressed++)
      expect(await feed.page(id, 'POST')).toMatchObject({ statusCode: 303, headers: { location: id } });
    expect(await circle.service.sentOf('GapDetected')).toHaveLength(before + 1);
    expect((await circle.gaps())[0]).toMatchObject({ state: 'OPEN', from: '2026-11-28T09:00:00Z' });
    expect((await feed.page(id)).body).toContain('not going ahead');
  });

  it('C5: looking at it calls nothing off', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const [visit] = await circle.visits();
    await feed.page(visit?.id ?? '');
    expect((await circle.visits())[0]).toMatchObject({ state: 'PLANNED' });
  });

  it('C5: the owner’s says “we don’t need this visit”; the worker next door is free again', async () => {
    const { host, home, gapId } = await acceptedNextDoor(bench);
    const feed = await feedOf(host, host.owner);
    const [visit] = await host.visits();
    const id = visit?.id ?? '';
    expect((await feed.page(id)).body).toContain('We don’t need this visit');
    expect(await feed.page(id, 'POST')).toMatchObject({ statusCode: 303 });
    expect((await host.gaps()).map((gap) => gap.id)).not.toContain(gapId);
    await relayAll(host, home);
    expect(await home.visitsOf('ines')).toMatchObject([{ id, state: 'CANCELLED' }]);
    const workers = await feedOf(home, 'ines');
    expect(await workers.events()).toMatchObject([{ STATUS: 'CANCELLED' }]);
  });

  it('a visit that has begun cannot be called off there', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const [visit] = await circle.visits();
    circle.service.setNow('2026-11-28T09:30:00Z');
    expect(await feed.page(visit?.id ?? '', 'POST')).toMatchObject({ statusCode: 303 });
    const { body } = await feed.page(visit?.id ?? '');
    expect(body).toContain('has begun');
    expect(body).not.toContain('<button');
    expect((await circle.visits())[0]).toMatchObject({ state: 'PLANNED' });
  });

  it('F2: nobody else’s visit is there, nor the same visit by a worker’s id next door', async () => {
    const { host } = await acceptedNextDoor(bench);
    const [visit] = await host.visits();
    const pairwise = (await host.service.items()).find(({ sk }) => sk === 'VISIT')?.value as {
      workerId: string;
    };
    for (const person of ['stranger', pairwise.workerId]) {
      const feed = await feedOf(host, person);
      for (const method of ['GET', 'POST'] as const)
        expect(await feed.page(visit?.id ?? '', method)).toMatchObject({ statusCode: 404 });
    }
    expect(await host.visits()).toMatchObject([{ state: 'PLANNED' }]);
  });

  it('keeps its address to itself: no script, no store, no referrer, no index', async () => {
    await agreedWithInes();
    const feed = await feedOf(circle, 'ines');
    const [visit] = await circle.visits();
    const { headers, body } = await feed.page(visit?.id ?? '');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(body).not.toContain('<script');
  });
});
