import { atMost, cellOf, inferences, pinned } from '../../packages/disclosure/checker/index.ts';
import { demoCircles } from '../demo-data/index.ts';
import type { Cast } from './cast.ts';
import { keepAndCompare } from './keep-and-compare.ts';
import { type Story, until } from './story.ts';

interface Snapshot {
  frozen: boolean;
  rows: { metric: string; total: string; cells: { circle: { slug: string }; value: string }[] }[];
}

const SNAPSHOT =
  'query ($month: String!) { nationalSnapshot(month: $month) { frozen rows { metric total cells { circle { slug } value } } } }';

const SO_FAR = 'query ($month: String!) { publishedSoFar(month: $month) { slug } }';

const FREEZE =
  'mutation ($input: FreezeSnapshotInput!) { freezeSnapshot(input: $input) { version missing { slug } } }';

const PUBLISH = 'mutation ($input: PublishMonthInput!) { publishMonth(input: $input) { metric value } }';

/** The month ends; every circle publishes its counts; the national co-op sees only what hides everyone (N1, E10). */
export async function publish(cast: Cast, story: Story, month: string): Promise<void> {
  await cast.moveTo(`${firstOfNext(month)}T09:00:00Z`);
  story.tell('', `${month} is over`);

  const circles = demoCircles.filter(({ slug }) => cast.has(slug));
  for (const { slug, coordinator } of circles) {
    await cast.of(slug).as(coordinator.username, PUBLISH, { input: { month } });
  }
  story.tell('', 'every circle publishes its counts, 1 to 7 hidden, the rest to the nearest five');

  await until('every circle to be heard', async () => {
    const { publishedSoFar } = await cast.national.as<{ publishedSoFar: unknown[] }>('ifeoma', SO_FAR, {
      month,
    });
    return publishedSoFar.length === circles.length || undefined;
  });
  const frozen = await cast.national.as<{ freezeSnapshot: { missing: unknown[] } }>('ifeoma', FREEZE, {
    input: { month },
  });
  story.expect(
    'Ifeoma',
    'sees that every circle published, and waits for none',
    frozen.freezeSnapshot.missing,
    [],
  );
  const { nationalSnapshot: snapshot } = await cast.clapton.as<{ nationalSnapshot: Snapshot }>(
    'ines',
    SNAPSHOT,
    {
      month,
    },
  );
  const published = snapshot.rows.flatMap(({ cells, total }) => [...cells.map(({ value }) => value), total]);
  const improper = published.filter(
    (value) => value !== '*' && (!/^\d+$/.test(value) || Number(value) % 5 !== 0),
  );
  story.expect(
    'Ifeoma',
    `freezes the month: ${published.length} figures, each 0, hidden, or a multiple of five`,
    improper,
    [],
  );
  const publication = publicationOf(snapshot);
  story.expect(
    'A stranger',
    `tries to work out the ${inferences(publication).length} hidden ones from all of them, and comes to no one`,
    pinned(publication),
    [],
  );

  const teams = snapshot.rows.find(({ metric }) => metric === 'teams');
  const cells = Object.fromEntries((teams?.cells ?? []).map(({ circle, value }) => [circle.slug, value]));
  const counts = circles.map(({ slug, teams }) => [slug, teams.length] as const);
  const hidden = Object.fromEntries(
    counts.map(([slug, count]) => [slug, count < 8 ? '*' : nearestFive(count)]),
  );
  story.expect('Anyone', 'reads the number of teams per circle', cells, hidden);
  const all = nearestFive(counts.reduce((sum, [, count]) => sum + count, 0));
  story.expect('Anyone', `reads: ${all} teams in all, rounded from the true total`, teams?.total, all);
  await keepAndCompare(cast, story, month);
}

/** What somebody holds who reads every figure, and knows that shared visits are visits. */
function publicationOf({ rows }: Snapshot) {
  const shown = (text: string) => (text === '*' ? ('*' as const) : Number(text));
  const tables = rows.map(({ metric, total, cells }) => ({
    name: metric,
    cells: cells.map(({ circle, value }) => ({ key: circle.slug, value: shown(value) })),
    totals: [{ key: 'all circles', value: shown(total) }],
  }));
  const slugs = rows[0]?.cells.map(({ circle }) => circle.slug) ?? [];
  const known = slugs.map((slug) => atMost(cellOf('sharedVisits', slug), cellOf('visits', slug)));
  return { tables, known };
}

function nearestFive(count: number): string {
  return String(Math.round(count / 5) * 5);
}

function firstOfNext(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
