import type { Asker } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
});

interface Stretch {
  readonly from: string;
  readonly minutes: number;
  readonly state: string;
  readonly gap: { readonly step: string; readonly claim: { readonly id: string } | null } | null;
  readonly worker: { readonly id: string } | null;
  readonly visitor: { readonly name: string | null } | null;
  readonly visit: { readonly state: string } | null;
  readonly agreed: { readonly category: string } | null;
}

interface Week {
  readonly days: readonly { readonly date: string; readonly stretches: readonly Stretch[] }[];
  readonly [figure: string]: unknown;
}

const FIGURES =
  'agreedMinutes coveredMinutes gapMinutes cancelledMinutes gapPercent shortVisits shortVisitPercent gapNoticeMinutes gapsClosed { team circle neighbours }';

async function week(of: string, at = circle, asker = at.as('OWNER'), person = at.owner): Promise<Week> {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
    week(of: "${of}") { ${FIGURES} days { date stretches {
      from minutes state agreed { category } gap { step claim { id } } visit { state } worker { id } visitor { name } } } } } } }`;
  return (await at.askOfTeam<{ week: Week }>(query, asker, person)).week;
}

const stretchesOf = ({ days }: Week) => days.flatMap(({ stretches }) => stretches);

/** Weekly hours that a worker has said yes to. */
async function comes(person: string, more: object): Promise<string> {
  const { id } = await circle.agrees({ ...more, workerId: person });
  await circle.does(person, 'answerHours', { id, accept: true }, 'id');
  return id;
}

describe('a week of a team', () => {
  it('M10: 42 h agreed and 38.5 h covered, a week ahead: 3.5 h open, 8.3 %, said to be a gap; and who comes', async () => {
    await circle.hasWorker('ines');
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) await comes('ines', { weekday, from: '10:00', to: '15:30' });
    await circle.agrees({ weekday: 6, from: '16:00', to: '19:30' });
    const ahead = await week('2026-11-30');
    expect(ahead).toMatchObject({
      agreedMinutes: 2_520,
      coveredMinutes: 2_310,
      gapMinutes: 210,
      gapPercent: 8.3,
    });
    const gaps = (await circle.service.sentOf('GapDetected')).map(({ window }) => window.from);
    expect(gaps.slice(-2)).toEqual(['2026-11-28T16:00:00Z', '2026-12-05T16:00:00Z']);
    expect(ahead.days.map(({ date, stretches }) => [date.slice(8), stretches.length])).toEqual(
      ['30', '01', '02', '03', '04', '05', '06'].map((day) => [day, day === '05' ? 2 : 1]),
    );
    expect(ahead.days[5]?.stretches).toMatchObject([
      { state: 'COVERED', worker: { id: 'ines' }, visitor: null, visit: { state: 'PLANNED' } },
      {
        state: 'OPEN',
        worker: null,
        gap: { step: 'TEAM', claim: null },
        agreed: { category: 'companionship' },
      },
    ]);
    // Further ahead than it is unfolded it is what it will become.
    const later = await week('2027-01-06');
    expect(later).toMatchObject({ agreedMinutes: 2_520, gapPercent: 8.3 });
    expect(later.days[0]?.stretches).toMatchObject([{ worker: { id: 'ines' }, visit: null, gap: null }]);
    await circle.hasWorker('ines', { availability: [{ weekday: 1, from: '09:00', to: '17:00' }] });
    expect(await week('2027-01-06')).toMatchObject({ agreedMinutes: 2_520, coveredMinutes: 330 });
  });

  it('M10: when hours end, a day is not needed, and the week is past, every minute is still there', async () => {
    await circle.hasWorker('ines');
    const id = await comes('ines', { weekday: 2 });
    await circle.agrees({ weekday: 4 });
    await circle.agrees({ weekday: 6 });
    const [gap] = await circle.gaps();
    await circle.owns('cancelGap', { gapId: gap?.id }, 'state');
    await circle.owns('endHours', { id, endsOn: '2026-12-01' }, 'id');
    const sums = (seen: Week) => [
      seen.agreedMinutes,
      seen.coveredMinutes,
      seen.gapMinutes,
      seen.cancelledMinutes,
    ];
    const before = await week('2026-11-24');
    expect(sums(before)).toEqual([720, 240, 240, 240]);
    expect(sums(await week('2026-12-01'))).toEqual([720, 0, 480, 240]);
    expect(sums(await week('2026-12-15'))).toEqual([480, 0, 480, 0]);
    circle.service.setNow('2027-03-01T09:00:00Z');
    expect(sums(await week('2026-11-24'))).toEqual(sums(before));
    // A day that was never unfolded nobody was booked for.
    expect(sums(await week('2026-12-15'))).toEqual([480, 0, 480, 0]);
  });

  it('M10: hours the clock skips in spring are never agreed, and hold nothing else up', async () => {
    circle.service.setNow('2027-03-20T09:00:00Z');
    await circle.agrees({ weekday: 7, from: '01:30', to: '02:15', startsOn: '2027-03-01' });
    await circle.agrees({ weekday: 7, from: '00:30', to: '02:30', startsOn: '2027-03-01' });
    expect((await circle.gaps()).map(({ from }) => from)).toEqual([
      '2027-03-21T00:30:00Z',
      '2027-03-21T01:30:00Z',
      '2027-03-28T00:30:00Z',
    ]);
    expect(await week('2027-03-28')).toMatchObject({ agreedMinutes: 60, gapMinutes: 60 });
  });

  it('F5, M10: of a visitor it shows what they granted, and to a professional nothing', async () => {
    const { host } = await acceptedNextDoor(bench);
    const seen = await week('2026-11-28', host);
    expect(stretchesOf(seen)).toMatchObject([
      { state: 'COVERED', worker: null, visitor: { name: 'Name of ines' }, visit: { state: 'PLANNED' } },
    ]);
    expect(seen).toMatchObject({
      gapsClosed: { team: 0, circle: 0, neighbours: 1 },
      gapNoticeMinutes: 5 * 24 * 60,
    });
    const professional = await week('2026-11-28', host, host.as('PROFESSIONAL', ['PLAN']), 'nadia');
    expect(stretchesOf(professional)).toMatchObject([{ state: 'COVERED', visitor: null }]);
  });

  it('F5: on day 91 a week that is past no longer shows what a visitor granted for 90 days', async () => {
    const { host } = await acceptedNextDoor(bench);
    host.service.setNow('2027-02-21T08:59:59Z');
    expect(stretchesOf(await week('2026-11-28', host))).toMatchObject([
      { visitor: { name: 'Name of ines' } },
    ]);
    // Nothing has purged it yet: the clock alone ends it.
    host.service.setNow('2027-02-21T09:00:00Z');
    expect(stretchesOf(await week('2026-11-28', host))).toMatchObject([{ state: 'COVERED', visitor: null }]);
  });

  it('a claim that waits is not cover yet, and is seen with the gap', async () => {
    await circle.hasWorker('ines');
    await circle.agrees();
    const [offer] = await circle.openHours('ines', circle.as('PAID_WORKER'));
    const asWorker = circle.as('PAID_WORKER');
    const { ok: claim } = await circle.claims('ines', offer?.id ?? '', undefined, asWorker);
    const [stretch] = stretchesOf(await week('2026-11-28'));
    expect(stretch).toMatchObject({ state: 'OPEN', worker: null, gap: { claim: { id: claim?.id } } });
  });
});

describe('short visits', () => {
  const short = { weekday: 2, from: '08:00', to: '08:20', category: 'medicines' };
  const agreedShort = { what: 'medicine check agreed 2 May', on: '2026-05-02' };

  it('M13: 20 minutes without an agreement made before are refused; with one they are accepted, and counted', async () => {
    await circle.hasWorker('ines');
    await expect(circle.agrees(short)).rejects.toThrow('VISIT_TOO_SHORT');
    await expect(
      circle.agrees({ ...short, agreedShort: { ...agreedShort, on: '2026-11-24' } }),
    ).rejects.toThrow('VISIT_TOO_SHORT');
    await expect(circle.agrees({ ...short, agreedShort: { ...agreedShort, what: ' ' } })).rejects.toThrow(
      'BAD_INPUT',
    );
    await circle.agrees({ weekday: 3, from: '08:00', to: '08:30' });
    await comes('ines', { ...short, agreedShort });
    for (const weekday of [4, 5, 6]) await comes('ines', { weekday });
    expect(await week('2026-12-01')).toMatchObject({ shortVisits: 1, shortVisitPercent: 25, gapMinutes: 30 });
  });

  it('M13: what they are for is the owner’s to read; the worker named and the team read that it was agreed, and when', async () => {
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ ...short, agreedShort, workerId: 'ines' });
    const reads = async (person: string, asker: Asker = {}) => {
      const { data } = await circle.service.ask<{ _entities: { agreedShort: object }[] }>(
        person,
        `query($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on AgreedHours { agreedShort { what on } } } }`,
        { representations: [{ __typename: 'AgreedHours', id }] },
        asker,
      );
      return data._entities[0]?.agreedShort;
    };
    const withoutWhat = { what: null, on: '2026-05-02' };
    expect(await reads('ines')).toEqual(withoutWhat);
    expect(await reads('ines', circle.as('PAID_WORKER'))).toEqual(withoutWhat);
    expect(await reads('omar', circle.as('FAMILY_FRIEND'))).toEqual(withoutWhat);
    expect(await reads('doctor', circle.as('PROFESSIONAL', ['PLAN']))).toEqual(withoutWhat);
    expect(await reads(circle.owner, circle.as('OWNER'))).toEqual(agreedShort);
  });
});
