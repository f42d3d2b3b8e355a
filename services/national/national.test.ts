import { type EventData, metricNames, type TrueCounts } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { seal } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'national', subgraph: definition, consumers });

const ROWS = 'month frozen frozenOn method rows { metric total cells { value circle { slug name } } }';
const FREEZE = `mutation ($month: String!) { freezeSnapshot(input: { month: $month }) { ${ROWS} } }`;
const SNAPSHOT = `query ($month: String!) { nationalSnapshot(month: $month) { ${ROWS} } }`;
const october = { month: '2026-10' };
const statistician = { circleHats: ['statistician'] };

const none = Object.fromEntries(metricNames.map((metric) => [metric, 0])) as TrueCounts;

/** A circle's October as it publishes it, sealed to the national co-op. */
async function counted(national: ServiceUnderTest, circle: string, counts: Partial<TrueCounts>) {
  const trueCounts = { ...none, ...counts };
  const keys = national.circles.keysOf('national').public;
  return {
    period: '2026-10',
    counts: Object.fromEntries(metricNames.map((metric) => [metric, publishCount(trueCounts[metric])])),
    sealedCounts: await seal(trueCounts, keys, `${circle}:2026-10`),
  } as EventData<'MetricsPublished'>;
}

async function publish(national: ServiceUnderTest, circle: string, counts: Partial<TrueCounts>) {
  await national.hear('MetricsPublished', await counted(national, circle, counts), { circle });
}

interface Snapshot {
  readonly rows: readonly { metric: string; total: string; cells: readonly { value: string }[] }[];
}

async function freeze(national: ServiceUnderTest) {
  const answer = await national.ask<{ freezeSnapshot: Snapshot }>('stella', FREEZE, october, statistician);
  return answer.data.freezeSnapshot;
}

const rowOf = (snapshot: Snapshot, metric: string) => {
  const row = snapshot.rows.find((each) => each.metric === metric);
  return [row?.cells.map(({ value }) => value), row?.total];
};

/** What one circle counted 6, another 23 and a third 41 of. */
async function threeCircles() {
  const national = await bench.fresh('national');
  await publish(national, 'homerton', { visits: 23, teams: 8 });
  await publish(national, 'clapton', { visits: 6, teams: 1 });
  await publish(national, 'stoke-newington', { visits: 41, teams: 8 });
  return national;
}

describe('N2: a national snapshot', () => {
  it('of 6, 23 and 41 shows *, 25 and 40, and a total of 70 from the true values', async () => {
    const national = await threeCircles();
    const snapshot = await freeze(national);
    expect(snapshot).toMatchObject({ month: '2026-10', frozen: true, frozenOn: '2026-11-23' });
    expect(rowOf(snapshot, 'visits')).toEqual([['*', '25', '40'], '70']);
    expect(snapshot.rows[0]?.cells[0]).toMatchObject({ circle: { slug: 'clapton', name: 'Test clapton' } });
  });

  it('shows no total that would give a hidden count away', async () => {
    expect(rowOf(await freeze(await threeCircles()), 'teams')).toEqual([['*', '10', '10'], '20']);
  });

  it('is there for anyone once it is frozen, and for nobody before', async () => {
    const national = await threeCircles();
    const fromClapton = () =>
      national.ask<{ nationalSnapshot: unknown }>('ines', SNAPSHOT, october, { circle: 'clapton' });
    expect((await fromClapton()).data.nationalSnapshot).toBeNull();
    const frozen = await freeze(national);
    expect((await fromClapton()).data.nationalSnapshot).toEqual(frozen);
    const reference = `{ _entities(representations: [{ __typename: "NationalSnapshot", month: "2026-10" }]) {
      ... on NationalSnapshot { frozenOn } } }`;
    expect((await national.ask('ines', reference)).data).toEqual({ _entities: [{ frozenOn: '2026-11-23' }] });
  });

  it('E12: never changes: a late circle and a circle that counts again are not in it', async () => {
    const national = await bench.fresh('national');
    await publish(national, 'clapton', { visits: 6 });
    await publish(national, 'clapton', { visits: 60 });
    const frozen = await freeze(national);
    expect(rowOf(frozen, 'visits')).toEqual([['*'], '*']);
    await publish(national, 'homerton', { visits: 23 });
    await publish(national, 'homerton', { visits: 23 });
    expect(await freeze(national)).toEqual(frozen);
    const late = (await national.items()).filter(({ sk }) => sk.startsWith('LATE#'));
    expect(late).toMatchObject([{ circle: 'homerton', month: '2026-10' }]);
  });

  it('has every circle that was heard, however many publish while it is frozen', async () => {
    const national = await bench.fresh('national');
    await publish(national, 'clapton', { visits: 10 });
    const circles = ['homerton', 'stoke-newington'];
    const [snapshot] = await Promise.all([
      freeze(national),
      ...circles.map((circle) => publish(national, circle, { visits: 20 })),
    ]);
    const items = await national.items();
    const kept = items.filter(({ sk }) => sk.startsWith('CIRCLE#')).length;
    const late = items.filter(({ sk }) => sk.startsWith('LATE#')).length;
    expect([rowOf(snapshot, 'visits')[0]?.length, kept + late]).toEqual([kept, 3]);
  });

  it('is frozen by the national statistician only, when the month is over and a circle published it', async () => {
    const national = await threeCircles();
    const asked = async (month: string, asker: object) =>
      (await national.ask('stella', FREEZE, { month }, asker)).errors?.[0]?.extensions.code;
    expect(await asked('2026-10', { ...statistician, circle: 'clapton' })).toBe('NOT_ALLOWED');
    expect(await asked('2026-10', {})).toBe('NOT_ALLOWED');
    expect(await asked('2026-11', statistician)).toBe('ROUND_OPEN');
    expect(await asked('2026-09', statistician)).toBe('WRONG_STATE');
    expect(await asked('October', statistician)).toBe('BAD_INPUT');
  });
});

describe('what circles publish', () => {
  it('is refused when its true counts are others, sealed by or for another, or of a month that is not over', async () => {
    const national = await bench.fresh('national');
    const data = await counted(national, 'clapton', { visits: 23 });
    const hear = (more: object, circle = 'clapton') =>
      national.hear('MetricsPublished', { ...data, ...more }, { circle });
    await expect(hear({ counts: { ...data.counts, visits: 30 } })).rejects.toMatchObject({
      code: 'EVENT_INVALID',
    });
    await expect(hear({}, 'homerton')).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    await expect(hear({}, 'national')).rejects.toMatchObject({ code: 'EVENT_FORGED' });
    national.setNow('2026-10-31T23:59:59Z');
    await expect(hear({})).rejects.toMatchObject({ code: 'EVENT_INVALID' });
    expect((await national.items()).filter(({ pk }) => pk.startsWith('MONTH#'))).toEqual([]);
  });
});

describe('N1: the national co-op', () => {
  it('has no word for a person, a team or a visit in its schema', () => {
    const words: string[] = [];
    visit(parse(definition.typeDefs), { Name: ({ value }) => void words.push(value) });
    expect(words).toContain('LocalCircle');
    expect(words.filter((word) => /person|member|team|visit|worker|owner|address|note/i.test(word))).toEqual(
      [],
    );
  });

  it('keeps months, circles, metrics and numbers, and nothing else', async () => {
    const national = await threeCircles();
    await freeze(national);
    await publish(national, 'clapton', { visits: 9 });
    const names = new Set((await national.items()).flatMap(namesIn));
    const keys = ['pk', 'sk', 'version', 'expiresAt'];
    const held = ['circle', 'month', 'counts', 'trueCounts', 'frozenOn', 'method'];
    const shown = ['rows', 'metric', 'cells', 'value', 'total'];
    const known = new Set<string>([...keys, ...held, ...shown, ...metricNames]);
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  it('names its circles to anyone, young ones as establishing', async () => {
    const national = await bench.fresh('national');
    const query = `query ($first: Int) { circles(first: $first) {
      edges { node { slug country establishing demo founded } } pageInfo { hasNextPage } } }`;
    const { data } = await national.ask('ines', query, { first: 2 }, { circle: 'clapton' });
    expect(data).toMatchObject({
      circles: {
        edges: [
          { node: { slug: 'clapton', country: 'England', establishing: false, demo: true } },
          { node: { slug: 'homerton' } },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    national.setNow('2024-12-31T09:00:00Z');
    const reference = `{ _entities(representations: [
      { __typename: "LocalCircle", slug: "clapton" }, { __typename: "LocalCircle", slug: "nowhere" }
    ]) { ... on LocalCircle { slug establishing } } }`;
    expect((await national.ask('ines', reference)).data).toEqual({
      _entities: [{ slug: 'clapton', establishing: true }, null],
    });
  });
});

/** Every attribute name in an item, however deep. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, held]) => [name, ...namesIn(held)]);
}
