import { newId } from '@kith/kernel';
import type { ServiceBench } from '@kith/service-kit/testing';
import { serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepProgramme } from './commands/programme/keep-programme.ts';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { Neighbourhood } from './testing/circle.ts';

const bench: ServiceBench = serviceBench({
  service: 'connectors',
  subgraph: definition,
  consumers,
  schedules: { EveryFiveMinutes: keepProgramme },
});
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const organiser = { circleHats: ['community_connector'] };
const DAY = 'from to cancelled moved going waiting free mine { standing answerBy }';
const coffee = {
  id: newId('gathering'),
  title: 'Coffee morning',
  about: 'Coffee and cake for anyone',
  address: 'The old library, Clapton Square',
  session: { startsOn: '2026-12-03', from: '10:30', minutes: 90, rule: 'FREQ=MONTHLY;BYDAY=1TH' },
  capacity: 12,
  costPence: 0,
};
const which = { gatheringId: coffee.id, day: '2026-12-03' };

const record = (input: object = coffee, asker: object = organiser) =>
  there.does('cora', 'recordGathering', input, 'id title capacity cancelledAt', asker);
const say = (person: string, comes = true, on: object = which) =>
  there.does(person, 'answerGathering', { ...on, comes }, DAY, {});
const people = (count: number) => Array.from({ length: count }, (_, index) => `person-${index + 1}`);
const told = async (kind: string) =>
  (await there.service.sentOf('MessageRequested')).filter((message) => message.kind === kind);
async function listed(person = 'cora', asker: object = organiser) {
  const query = `{ programme(from: "2026-12-01") { edges { node { ${DAY} answers { person { id } standing } } } } }`;
  const { programme } = { programme: await there.asks(person, 'programme', query, asker) };
  return (programme.edges as { node: Record<string, unknown> }[])[0]?.node;
}

describe('the programme of events', () => {
  it('K6: twelve of twelve come, the thirteenth waits; one drops out, and the first in line alone is told', async () => {
    await record();
    for (const person of people(12)) expect(await say(person)).toMatchObject({ mine: { standing: 'GOING' } });
    expect(await say('thirteenth')).toMatchObject({ going: 12, waiting: 1, mine: { standing: 'WAITING' } });
    await say('fourteenth');
    expect(await told('EVENT_PLACE_FREE')).toEqual([]);

    expect(await say('person-5', false)).toMatchObject({ going: 11, waiting: 1, free: 0, mine: null });
    expect(await told('EVENT_PLACE_FREE')).toMatchObject([
      {
        personId: 'thirteenth',
        values: { by: '2026-11-24', about: coffee.id },
        notAfter: '2026-11-25T00:00:00Z',
      },
    ]);
    expect(await say('late')).toMatchObject({ mine: { standing: 'WAITING' } });
    expect(await say('thirteenth')).toMatchObject({ going: 12, mine: { standing: 'GOING', answerBy: null } });
  });

  it('K6: a place nobody answered for goes to the next in line, once', async () => {
    await record({ ...coffee, capacity: 1 });
    for (const person of ['ann', 'bob', 'cat']) await say(person);
    await say('ann', false);
    there.service.setNow('2026-11-24T22:00:00Z');
    await there.service.tick('EveryFiveMinutes');
    expect(await told('EVENT_PLACE_FREE')).toHaveLength(1);
    there.service.setNow('2026-11-25T01:00:00Z');
    await there.service.tick('EveryFiveMinutes');
    await there.service.tick('EveryFiveMinutes');
    expect((await told('EVENT_PLACE_FREE')).map(({ personId }) => personId).sort()).toEqual(['bob', 'cat']);
    expect(await say('bob')).toMatchObject({ mine: { standing: 'WAITING' } });
    there.service.setNow('2026-12-04T01:00:00Z');
    await there.service.tick('EveryFiveMinutes');
    expect((await there.service.items()).filter(({ gsi1pk }) => gsi1pk === 'GATHERINGS#TO_DO')).toEqual([]);
  });

  it('K6: on the day of the event a place is kept for an hour, or until it begins, then for the next who waits', async () => {
    await record({ ...coffee, capacity: 1 });
    for (const person of ['ann', 'bob', 'cat']) await say(person);
    there.service.setNow('2026-12-03T08:30:00Z');
    await say('ann', false);
    const query = '{ programme(from: "2026-12-03") { edges { node { mine { standing keptUntil } } } } }';
    const { edges } = await there.asks('bob', 'programme', query, {});
    expect(edges).toMatchObject([
      { node: { mine: { standing: 'OFFERED', keptUntil: '2026-12-03T09:30:00Z' } } },
    ]);
    there.service.setNow('2026-12-03T09:25:00Z');
    await there.service.tick('EveryFiveMinutes');
    expect(await told('EVENT_PLACE_FREE')).toMatchObject([
      { personId: 'bob', values: { by: '2026-12-03', minutes: 60 }, notAfter: '2026-12-03T09:30:00Z' },
    ]);
    there.service.setNow('2026-12-03T09:55:00Z');
    await there.service.tick('EveryFiveMinutes');
    expect((await told('EVENT_PLACE_FREE')).find(({ personId }) => personId === 'cat')).toMatchObject({
      values: { by: '2026-12-03', minutes: 35 },
      notAfter: '2026-12-03T10:30:00Z',
    });
    expect(await say('cat')).toMatchObject({ mine: { standing: 'GOING' } });
  });

  it('K6: however many ask at the same moment, no more come than there are places', async () => {
    await record({ ...coffee, capacity: 3 });
    const answers = await Promise.all(people(10).map((person) => say(person)));
    expect(answers.map(({ code }) => code)).toEqual(Array(10).fill(undefined));
    expect(await listed()).toMatchObject({ going: 3, waiting: 7, free: 0 });
  });

  it('K6: an answer by telephone is entered by the organiser and is the person’s own', async () => {
    await record();
    const heard = { how: 'PHONE', on: '2026-11-22' };
    const input = { ...which, personId: 'bernice', comes: true };
    const enter = (more: object, asker: object = organiser) =>
      there.does(
        'cora',
        'answerGathering',
        { ...input, ...more },
        `${DAY} answers { person { id } said { how by { id } } }`,
        asker,
      );
    expect(await enter({})).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await enter({ heard }, {})).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await enter({ heard })).toMatchObject({
      going: 1,
      mine: null,
      answers: [{ person: { id: 'bernice' }, said: { how: 'PHONE', by: { id: 'cora' } } }],
    });
    expect(await say('bernice', false)).toMatchObject({ going: 0 });
  });

  it('K6: for an owner someone of their team enters what they said; it is kept who did', async () => {
    await record();
    const heard = { how: 'IN_PERSON', on: '2026-11-22' };
    const forOwner = (by: string, more: object = { heard }, asker?: object) =>
      there.does(
        by,
        'answerGathering',
        { ...which, comes: true, ownerOf: there.teamId, ...more },
        DAY,
        asker,
      );
    expect(await forOwner('wim', {})).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await forOwner('wim', { heard, personId: 'ann' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await forOwner('nadia')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await forOwner('stranger')).toEqual(await forOwner('wim', { heard, ownerOf: newId('team') }));
    expect(await forOwner('wim')).toMatchObject({ going: 1, mine: null });
    const EVENTS =
      'ownersEvents { event { day gathering { title } } answer { standing said { how by { id } } } }';
    expect(await there.ofTeam('ana', EVENTS)).toMatchObject({
      ownersEvents: [
        {
          event: { day: '2026-12-03', gathering: { title: 'Coffee morning' } },
          answer: { standing: 'GOING', said: { how: 'IN_PERSON', by: { id: 'wim' } } },
        },
      ],
    });
    expect((await there.ofTeam('nadia', EVENTS)).code).toBe('NOT_ALLOWED');
    expect(await say('bernice', false)).toMatchObject({ going: 0 });
  });

  it('K6: moving or cancelling a day tells everyone who comes or waits', async () => {
    await record({ ...coffee, capacity: 1 });
    for (const person of ['ann', 'bob']) await say(person);
    const move = { ...which, to: '2026-12-04', from: '11:00', minutes: 60 };
    expect(await there.does('cora', 'moveGathering', move, DAY, organiser)).toMatchObject({
      moved: true,
      from: '2026-12-04T11:00:00Z',
    });
    await there.does('cora', 'moveGathering', move, DAY, organiser);
    expect((await told('EVENT_CHANGED'))[0]?.values).toMatchObject({
      day: '2026-12-03',
      from: '2026-12-04T11:00:00Z',
    });
    expect((await told('EVENT_CHANGED')).map(({ personId }) => personId)).toEqual(['ann', 'bob']);
    await there.does('cora', 'cancelGathering', which, 'id', organiser);
    expect(await told('EVENT_CANCELLED')).toHaveLength(2);
    expect(await say('cat')).toMatchObject({ code: 'NOT_ON_THEN' });
    expect(await listed()).toMatchObject({ cancelled: true });
  });

  it('K6: cancelled for good, everyone of every day is told once, hundreds too', async () => {
    await record({ ...coffee, capacity: 200 });
    for (const person of people(52)) await say(person);
    await say('ann', true, { ...which, day: '2027-01-07' });
    const cancel = () =>
      there.does('cora', 'cancelGathering', { gatheringId: coffee.id }, 'cancelledAt', organiser);
    const once = await cancel();
    expect(once).toEqual({ cancelledAt: '2026-11-22T09:00:00Z' });
    expect(await cancel()).toEqual(once);
    expect(await told('EVENT_CANCELLED')).toHaveLength(53);
    expect(await say('late')).toMatchObject({ code: 'NOT_ON_THEN' });
  }, 120_000);

  it('K6: who comes is seen by organisers; everyone else sees how many', async () => {
    await record();
    await say('ann');
    expect(await listed('bob', {})).toMatchObject({ going: 1, answers: null });
    expect(await listed()).toMatchObject({ answers: [{ person: { id: 'ann' }, standing: 'GOING' }] });
    for (const [mutation, input] of [
      ['recordGathering', coffee],
      ['moveGathering', { ...which, to: '2026-12-04', from: '11:00', minutes: 60 }],
      ['cancelGathering', which],
    ] as const)
      expect(await there.does('bob', mutation, input, '__typename', {})).toMatchObject({
        code: 'NOT_ALLOWED',
      });
  });

  it('K6: is made larger, never smaller, and new places go to those who wait; its times stay', async () => {
    await record({ ...coffee, capacity: 1 });
    for (const person of ['ann', 'bob', 'cat']) await say(person);
    expect(await record({ ...coffee, capacity: 2 })).toMatchObject({ capacity: 2 });
    expect((await told('EVENT_PLACE_FREE')).map(({ personId }) => personId)).toEqual(['bob']);
    expect(await record({ ...coffee, capacity: 1 })).toMatchObject({ code: 'ROOM_IS_PROMISED' });
    const session = { ...coffee.session, from: '11:30' };
    expect(await record({ ...coffee, capacity: 2, session })).toMatchObject({ code: 'TIMES_STAY' });
  });

  it('K6: is at a place of the map or at an address, on days it is on', async () => {
    const placeId = await there.hasPlace('Warm Welcome');
    expect(await record({ ...coffee, placeId })).toMatchObject({ code: 'BAD_INPUT' });
    const { address: _, ...atPlace } = coffee;
    expect(await record({ ...atPlace, placeId: newId('place') })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record({ ...atPlace, placeId })).toMatchObject({ title: 'Coffee morning' });
    expect(await say('ann', true, { ...which, day: '2026-12-04' })).toMatchObject({ code: 'NOT_ON_THEN' });
    expect(await say('ann', true, { ...which, gatheringId: newId('gathering') })).toMatchObject({
      code: 'NOT_FOUND',
    });
    there.service.setNow('2026-12-03T10:30:00Z');
    expect(await say('ann')).toMatchObject({ code: 'NOT_ON_THEN' });
  });
});

describe('the calendar of the programme', () => {
  it('C5, K6: 14:00 stays 14:00 over the change of the clocks, and it never says who comes', async () => {
    const session = { startsOn: '2027-03-23', from: '14:00', minutes: 60, rule: 'FREQ=WEEKLY;COUNT=2' };
    await record({ ...coffee, session });
    there.service.setNow('2027-03-22T09:00:00Z');
    await say('ann', true, { ...which, day: '2027-03-23' });
    await there.does('cora', 'cancelGathering', { ...which, day: '2027-03-30' }, 'id', organiser);
    const { value } = await there.asks('bob', 'programmeCalendar', '{ programmeCalendar }', {});
    const lines = String(value).replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('DTSTART;'))).toEqual([
      'DTSTART;TZID=Europe/London:20270323T140000',
      'DTSTART;TZID=Europe/London:20270330T140000',
    ]);
    expect(lines.filter((line) => line.startsWith('STATUS'))).toEqual([
      'STATUS:CONFIRMED',
      'STATUS:CANCELLED',
    ]);
    expect(String(value)).not.toContain('ann');
  });
});
