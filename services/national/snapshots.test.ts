import { createHash } from 'node:crypto';
import type { TrueMeasure } from '@kith/contracts';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import {
  freeze,
  nationalBench,
  october,
  publish,
  statistician,
  threeCircles,
} from './testing/circles-publish.ts';

const ROWS = 'month frozen frozenOn version rows { metric total cells { value circle { slug name } } }';
const SNAPSHOT = `query ($month: String!) { nationalSnapshot(month: $month) { ${ROWS} } }`;

interface Snapshot {
  readonly rows: readonly { metric: string; total: string; cells: readonly { value: string }[] }[];
}

const rowOf = (snapshot: Snapshot, metric: string) => {
  const row = snapshot.rows.find((each) => each.metric === metric);
  return [row?.cells.map(({ value }) => value), row?.total];
};

describe('N2: a national snapshot', () => {
  it('of 6, 23 and 41 shows *, 25 and 40, and a total of 70 from the true values', async () => {
    const snapshot = await freeze<Snapshot>(await threeCircles(), ROWS);
    expect(snapshot).toMatchObject({ month: '2026-10', frozen: true, frozenOn: '2026-11-23', version: 1 });
    expect(rowOf(snapshot, 'visits')).toEqual([['*', '25', '40'], '70']);
    expect(snapshot.rows[0]?.cells[0]).toMatchObject({ circle: { slug: 'clapton', name: 'Test clapton' } });
  });

  it('shows no total that would give a hidden count away', async () => {
    const snapshot = await freeze<Snapshot>(await threeCircles(), ROWS);
    expect(rowOf(snapshot, 'teams')).toEqual([['*', '10', '10'], '20']);
  });

  it('is there for anyone once it is frozen, and for nobody before', async () => {
    const national = await threeCircles();
    const fromClapton = () =>
      national.ask<{ nationalSnapshot: unknown }>('ines', SNAPSHOT, october, { circle: 'clapton' });
    expect((await fromClapton()).data.nationalSnapshot).toBeNull();
    const frozen = await freeze(national, ROWS);
    expect((await fromClapton()).data.nationalSnapshot).toEqual(frozen);
    const reference = `{ _entities(representations: [{ __typename: "NationalSnapshot", month: "2026-10" }]) {
      ... on NationalSnapshot { frozenOn } } }`;
    expect((await national.ask('ines', reference)).data).toEqual({ _entities: [{ frozenOn: '2026-11-23' }] });
  });

  it('is made again from the same publications, in any order, to the same byte', async () => {
    const fields = 'json hash csv';
    const [one, other] = [await threeCircles(), await nationalBench.fresh('national')];
    for (const [circle, visits, teams] of [
      ['stoke-newington', 41, 8],
      ['clapton', 6, 1],
      ['homerton', 23, 8],
    ] as const)
      await publish(other, circle, { counts: { visits, teams } });
    const frozen = await freeze<{ json: string; hash: string; csv: string }>(one, fields);
    expect(await freeze(other, fields)).toEqual(frozen);
    expect(frozen.hash).toBe(createHash('sha256').update(frozen.json).digest('hex'));
    expect(JSON.parse(frozen.json)).toMatchObject({
      format: 'kith-national-snapshot/1',
      version: 1,
      rule: '2024-01-01',
      software: '@kith/national 0.1.0',
      circles: ['clapton', 'homerton', 'stoke-newington'],
      missing: [],
    });
    expect(frozen.csv.split('\r\n').filter((line) => line.includes(',visits,'))).toEqual([
      '2026-10,1,count,visits,,,clapton,*,',
      '2026-10,1,count,visits,,,homerton,25,',
      '2026-10,1,count,visits,,,stoke-newington,40,',
      '2026-10,1,count,visits,,,,70,',
    ]);
  });

  it('waits for circles as long as its statistician sees that they have not published', async () => {
    const national = await threeCircles();
    const query = 'query ($month: String!) { publishedSoFar(month: $month) { slug } }';
    const asked = (asker: object) => national.ask('stella', query, october, asker);
    expect((await asked(statistician)).data).toEqual({
      publishedSoFar: ['clapton', 'homerton', 'stoke-newington'].map((slug) => ({ slug })),
    });
    for (const asker of [{}, { ...statistician, circle: 'clapton' }])
      expect((await asked(asker)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  it('is frozen by the national statistician only, when the month is over and a circle published it', async () => {
    const national = await threeCircles();
    const freezing = 'mutation ($month: String!) { freezeSnapshot(input: { month: $month }) { month } }';
    const asked = async (month: string, asker: object) =>
      (await national.ask('stella', freezing, { month }, asker)).errors?.[0]?.extensions.code;
    expect(await asked('2026-10', { ...statistician, circle: 'clapton' })).toBe('NOT_ALLOWED');
    expect(await asked('2026-10', {})).toBe('NOT_ALLOWED');
    expect(await asked('2026-11', statistician)).toBe('ROUND_OPEN');
    expect(await asked('2026-09', statistician)).toBe('WRONG_STATE');
    expect(await asked('October', statistician)).toBe('BAD_INPUT');
  });
});

describe('N2: measures in a national snapshot', () => {
  const paid = (numerator: number, denominator: number, of: number): TrueMeasure => ({
    measure: 'paidShare',
    numerator,
    denominator,
    of,
    teams: 3,
  });
  const climate = (group: 'OWNERS' | 'PAID_WORKERS', mean: number, of: number): TrueMeasure => ({
    measure: 'climate',
    group,
    numerator: mean * 100 * of,
    denominator: of,
    of,
    teams: 2,
  });
  const FIGURES = `measures { measure { key label unit formula source } total { value of }
      cells { circle { slug } value of } }
    groups { measure { key } group total { value of } } method csv`;

  async function measured(): Promise<ServiceUnderTest> {
    const national = await nationalBench.fresh('national');
    const clapton = [paid(900, 1_000, 8), climate('OWNERS', 4, 12), climate('PAID_WORKERS', 3, 4)];
    await publish(national, 'clapton', { measures: clapton });
    await publish(national, 'homerton', { measures: [paid(500, 1_000, 12), climate('OWNERS', 4.8, 12)] });
    await publish(national, 'stoke-newington', { measures: [climate('PAID_WORKERS', 4, 6)] });
    return national;
  }

  it('stand by circle, with the one over all from sums of true numbers', async () => {
    const { measures } = await freeze<{ measures: unknown }>(await measured(), FIGURES);
    expect(measures).toMatchObject([
      {
        measure: { key: 'paidShare', label: 'Time at work that is paid', unit: 'PERCENT' },
        total: { value: '70', of: '20' },
        cells: [
          { circle: { slug: 'clapton' }, value: '90', of: '10' },
          { circle: { slug: 'homerton' }, value: '50', of: '10' },
        ],
      },
    ]);
  });

  it('E11: of rounds stand by group over all circles, never by circle, and say how they are made', async () => {
    const snapshot = await freeze<{ groups: unknown; method: string[]; csv: string }>(
      await measured(),
      FIGURES,
    );
    expect(snapshot.groups).toEqual([
      { measure: { key: 'climate' }, group: 'OWNERS', total: { value: '4.4', of: '25' } },
      { measure: { key: 'climate' }, group: 'PAID_WORKERS', total: { value: '3.6', of: '10' } },
    ]);
    expect(snapshot.csv).toContain('2026-10,1,measure,climate,Climate of the team,OWNERS,,4.4,25\r\n');
    expect(snapshot.csv).not.toMatch(/climate,.*clapton/);
    expect(snapshot.method.join(' ')).toContain('paidShare (Time at work that is paid, in per cent)');
  });
});

describe('E12: a frozen snapshot', () => {
  it('never changes: a late circle and a circle that counts again are not in it', async () => {
    const national = await nationalBench.fresh('national');
    await publish(national, 'clapton', { counts: { visits: 6 } });
    await publish(national, 'clapton', { counts: { visits: 60 } });
    const fields = `${ROWS} hash missing { slug }`;
    const frozen = await freeze<Snapshot>(national, fields);
    expect(rowOf(frozen, 'visits')).toEqual([['*'], '*']);
    expect(frozen).toMatchObject({ missing: [{ slug: 'homerton' }, { slug: 'stoke-newington' }] });
    await publish(national, 'homerton', { counts: { visits: 23 } });
    await publish(national, 'homerton', { counts: { visits: 23 } });
    await publish(national, 'clapton', { counts: { visits: 60 } });
    expect(await freeze(national, fields)).toEqual(frozen);
  });

  it('names who came too late, or said another thing, in the ones after it', async () => {
    const national = await nationalBench.fresh('national');
    await publish(national, 'clapton', { counts: { visits: 6 } });
    await publish(national, 'stoke-newington', { counts: { visits: 10 } });
    await freeze(national, 'version');
    await publish(national, 'stoke-newington', { counts: { visits: 10 } });
    await publish(national, 'clapton', { counts: { visits: 60 } });
    await publish(national, 'homerton', { counts: { visits: 23 } });
    national.setNow('2026-12-03T09:00:00Z');
    const november = { month: '2026-11' };
    await publish(national, 'clapton', { ...november, counts: { visits: 10 } });
    expect(await freeze(national, 'version late { circle { slug } month what }', november)).toEqual({
      version: 2,
      late: [
        { circle: { slug: 'clapton' }, month: '2026-10', what: 'CORRECTED' },
        { circle: { slug: 'homerton' }, month: '2026-10', what: 'LATE' },
      ],
    });
    const query = '{ nationalSnapshots(first: 1) { edges { node { month } } pageInfo { hasNextPage } } }';
    expect((await national.ask('ines', query, {}, { circle: 'clapton' })).data).toMatchObject({
      nationalSnapshots: { edges: [{ node: november }], pageInfo: { hasNextPage: true } },
    });
  });

  it('has every circle that was heard, however many publish while it is frozen', async () => {
    const national = await nationalBench.fresh('national');
    await publish(national, 'clapton', { counts: { visits: 10 } });
    const circles = ['homerton', 'stoke-newington'];
    const [snapshot] = await Promise.all([
      freeze<Snapshot>(national, ROWS),
      ...circles.map((circle) => publish(national, circle, { counts: { visits: 20 } })),
    ]);
    const items = await national.items();
    const kept = items.filter(({ sk }) => sk.startsWith('CIRCLE#')).length;
    const late = items.filter(({ pk }) => pk === 'LATE').length;
    expect([rowOf(snapshot, 'visits')[0]?.length, kept + late]).toEqual([kept, 3]);
  });
});
