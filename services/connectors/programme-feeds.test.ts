import { newId } from '@kith/kernel';
import type { PageAnswer } from '@kith/service-kit';
import { serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { definition } from './definition.ts';
import { pages } from './pages/index.ts';
import { Neighbourhood } from './testing/circle.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition, pages });
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const organiser = { circleHats: ['community_connector'] };
const cafe = {
  id: newId('gathering'),
  title: 'Memory café',
  about: 'With Parveen, for those who forget',
  session: { startsOn: '2026-12-03', from: '10:30', minutes: 90, rule: 'FREQ=WEEKLY;COUNT=2' },
  capacity: 2,
};
const supper = {
  ...cafe,
  id: newId('gathering'),
  title: 'Supper',
  address: '12 Ada’s Mews',
  session: { startsOn: '2026-12-05', from: '18:00', minutes: 60 },
};

/** A café at a place of the map, twice, and a supper at an address. */
async function programmeIsOn(): Promise<void> {
  const placeId = await there.hasPlace('Warm Welcome');
  for (const input of [{ ...cafe, placeId }, supper])
    await there.does('cora', 'recordGathering', input, 'id', organiser);
}
const say = (person: string, comes = true, gathering: { readonly id: string } = cafe, day = '2026-12-03') =>
  there.does(person, 'answerGathering', { gatheringId: gathering.id, day, comes }, 'going', {});

async function feedOf(person: string, input: object = {}) {
  const { feed, path } = await there.does(person, 'makeProgrammeFeed', input, 'feed { id } path', {});
  const token = String(path).replace('/programme/', '');
  const read = (headers: Record<string, string> = {}): Promise<PageAnswer> =>
    there.service.askPage({ route: 'GET /programme/{token}', parameters: { token }, headers });
  const events = async () => eventsIn((await read()).body);
  return { id: String((feed as { id: string }).id), token, read, events };
}

const unfolded = (text: string) => text.replaceAll('\r\n ', '');
function eventsIn(text: string): Record<string, string>[] {
  const events = unfolded(text).split('BEGIN:VEVENT\r\n').slice(1);
  return events.map((event) =>
    Object.fromEntries(
      event.split('\r\n').map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1)]),
    ),
  );
}

const mine = (person: string) =>
  there.asks(
    person,
    'myProgrammeFeeds',
    '{ myProgrammeFeeds { edges { node { id holds lastReadOn } } } }',
    {},
  );

describe('a calendar feed of the programme', () => {
  it('C5, K6: holds what its person goes to: when, and at which place; not what it is, nor anyone else', async () => {
    await programmeIsOn();
    await say('bernice');
    await say('ann');
    await say('bernice', true, supper, '2026-12-05');
    const feed = await feedOf('bernice');
    expect(await feed.events()).toMatchObject([
      {
        SUMMARY: 'Event – Test clapton',
        'DTSTART;TZID=Europe/London': '20261203T103000',
        LOCATION: 'Warm Welcome\\, Clapton Square',
        STATUS: 'CONFIRMED',
        TRANSP: 'OPAQUE',
      },
      { SUMMARY: 'Event – Test clapton', 'DTSTART;TZID=Europe/London': '20261205T180000' },
    ]);
    const words = unfolded((await feed.read()).body);
    for (const secret of ['Memory', 'Parveen', 'forget', 'Mews', 'Supper', 'bernice', 'ann', there.teamId])
      expect(words).not.toContain(secret);
  });

  it('C5: says what events are called to whoever wishes so, and the whole programme with all other time free', async () => {
    await programmeIsOn();
    await say('bernice');
    const [titles, whole] = [
      await feedOf('bernice', { holds: 'WITH_TITLES' }),
      await feedOf('bernice', { holds: 'WHOLE_PROGRAMME' }),
    ];
    expect((await titles.events()).map(({ SUMMARY }) => SUMMARY)).toEqual(['Memory café']);
    expect((await whole.events()).map(({ SUMMARY, TRANSP }) => [SUMMARY, TRANSP])).toEqual([
      ['Memory café', 'OPAQUE'],
      ['Supper', 'TRANSPARENT'],
      ['Memory café', 'TRANSPARENT'],
    ]);
    expect((await whole.read()).body).not.toMatch(/Mews|Parveen/);
  });

  it('K6: is without what its person waits for, or said no to; of a no nothing is kept', async () => {
    await programmeIsOn();
    for (const person of ['ann', 'bob', 'bernice']) await say(person);
    const [waits, goes] = [await feedOf('bernice'), await feedOf('ann')];
    expect(await waits.events()).toEqual([]);
    expect(await goes.events()).toHaveLength(1);
    await say('ann', false);
    expect(await goes.events()).toEqual([]);
    const kept = (await there.service.items()).filter(({ sk }) => sk.startsWith('EVENT#'));
    expect(kept.map(({ pk }) => pk).sort()).toEqual(['PERSON#bernice', 'PERSON#bob']);
    await say('bernice');
    expect(await waits.events()).toHaveLength(1);
  });

  it('C5: a day that is moved keeps its id; one that is off is CANCELLED, with a higher sequence, for a week', async () => {
    await programmeIsOn();
    await say('bernice');
    const feed = await feedOf('bernice');
    const [before] = await feed.events();
    const which = { gatheringId: cafe.id, day: '2026-12-03' };
    const to = { to: '2026-12-04', from: '11:00', minutes: 60 };
    await there.does('cora', 'moveGathering', { ...which, ...to }, 'day', organiser);
    const [moved] = await feed.events();
    expect(moved).toMatchObject({ UID: before?.UID, 'DTSTART;TZID=Europe/London': '20261204T110000' });
    await there.does('cora', 'cancelGathering', which, 'id', organiser);
    const [off] = await feed.events();
    expect(off).toMatchObject({ UID: before?.UID, STATUS: 'CANCELLED', TRANSP: 'TRANSPARENT' });
    expect([before, moved, off].map((event) => Number(event?.SEQUENCE))).toEqual([0, 1, 2]);
    there.service.setNow('2026-12-13T09:00:00Z');
    expect(await feed.events()).toEqual([]);
  });

  it('C5: what was read before and did not change is not sent again', async () => {
    await programmeIsOn();
    await say('bernice');
    const feed = await feedOf('bernice');
    const { headers } = await feed.read();
    const known = { 'if-none-match': `W/${headers.etag}` };
    expect(await feed.read(known)).toMatchObject({ statusCode: 304, body: '' });
    await say('bernice', false);
    expect(await feed.read(known)).toMatchObject({ statusCode: 200 });
  });

  it('C5: taken back, its address answers as a made-up one does; the others go on', async () => {
    const [phone, laptop] = [await feedOf('bernice'), await feedOf('bernice')];
    const revoke = (person: string) =>
      there.does(person, 'revokeProgrammeFeed', { feedId: phone.id }, 'revokedAt', {});
    expect(await revoke('ann')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await revoke('bernice')).toEqual({ revokedAt: '2026-11-22T09:00:00Z' });
    expect(await revoke('bernice')).toEqual({ revokedAt: '2026-11-22T09:00:00Z' });
    const madeUp = { route: 'GET /programme/{token}', parameters: { token: 'made-up' } };
    expect(await phone.read()).toEqual(await there.service.askPage(madeUp));
    expect((await phone.read()).statusCode).toBe(404);
    expect((await laptop.read()).statusCode).toBe(200);
    expect(await mine('bernice')).toMatchObject({ edges: [{ node: { id: laptop.id } }] });
  });

  it('C5: is its maker’s alone; its secret is told once, and only a hash of it is kept', async () => {
    const id = newId('feed');
    const { token } = await feedOf('bernice', { id, holds: 'WHOLE_PROGRAMME' });
    expect(token).toMatch(/^[\w-]{43}$/);
    const again = await there.does('bernice', 'makeProgrammeFeed', { id }, 'feed { holds } path', {});
    expect(again).toEqual({ feed: { holds: 'WHOLE_PROGRAMME' }, path: null });
    expect(JSON.stringify(await there.service.items())).not.toContain(token);
    expect(await mine('ann')).toEqual({ edges: [] });
  });

  it('C5: says when it was read last, and writes that once a day however often it is read', async () => {
    const feed = await feedOf('bernice');
    const versions: unknown[] = [];
    for (const now of ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z', '2026-11-24T10:00:00Z']) {
      there.service.setNow(now);
      await feed.read();
      versions.push((await there.service.items()).find(({ sk }) => sk === `FEED#${feed.id}`)?.version);
    }
    expect(versions).toEqual([2, 2, 3]);
    expect(await mine('bernice')).toMatchObject({ edges: [{ node: { lastReadOn: '2026-11-24' } }] });
  });
});
