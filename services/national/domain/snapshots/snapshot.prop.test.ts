import { type MetricName, metricNames, type TrueCounts, type TrueMeasure } from '@kith/contracts';
import { publishCount, publishMeasure } from '@kith/disclosure';
import { atMost, cellOf, pinned } from '@kith/disclosure/checker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CircleMonth } from '../intake/circle-month.ts';
import { documentIn, type SnapshotSource, snapshotOf } from './snapshot.ts';

const now = '2026-11-23T09:00:00Z';

function circleMonth(
  circle: string,
  counts: Partial<TrueCounts>,
  trueMeasures: readonly TrueMeasure[] = [],
  month = '2026-10',
): CircleMonth {
  const none = Object.fromEntries(metricNames.map((metric) => [metric, 0])) as TrueCounts;
  const trueCounts = { ...none, ...counts };
  const shown = metricNames.map((metric) => [metric, publishCount(trueCounts[metric])]);
  const measures = trueMeasures.map(publishMeasure);
  return { circle, month, counts: Object.fromEntries(shown), measures, trueCounts, trueMeasures };
}

const source = (published: CircleMonth[], more: Partial<SnapshotSource> = {}): SnapshotSource => ({
  ...{ month: '2026-10', version: 1, published, classes: [], known: [], late: [], before: [] },
  ...more,
});

const count = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 30 }));
const counted = fc
  .tuple(count, count, count, count)
  .map(([teams, owners, visits, shared]): Partial<TrueCounts> => {
    return { teams, owners: Math.min(owners, teams), visits, sharedVisits: Math.min(shared, visits) };
  });

describe('E12: a snapshot', () => {
  it('of circles with one team and eight, and as many owners, hides the total that would name the one', () => {
    const counts = (many: number) => ({ teams: many, owners: many });
    const published = [circleMonth('clapton', counts(1)), circleMonth('homerton', counts(8))];
    const { snapshot } = snapshotOf(source(published), now);
    const { repairs, counts: rows, method } = documentIn(snapshot);
    expect(repairs).toEqual([{ cell: 'owners 2026-10 · all circles', drafted: 10, shown: '*' }]);
    expect(rows.find(({ metric }) => metric === 'owners')).toMatchObject({ total: '*' });
    expect(method.join(' ')).toContain('or are not shown: owners 2026-10 · all circles.');
  });

  it('gives no hidden count away, alone or beside the one before it, whatever circles counted', () => {
    const part = (portion: MetricName, whole: MetricName, month: string, circle: string) =>
      atMost(cellOf(`${portion} ${month}`, circle), cellOf(`${whole} ${month}`, circle));
    const months = fc.array(fc.tuple(counted, counted), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(months, (circles) => {
        const slugs = circles.map((_, index) => `circle-${index}`);
        const of = (month: string, at: 0 | 1) =>
          circles.map((pair, index) => circleMonth(`circle-${index}`, pair[at], [], month));
        const before = snapshotOf(source(of('2026-09', 0), { month: '2026-09' }), now).checked;
        const { checked } = snapshotOf(source(of('2026-10', 1), { before: [before], version: 2 }), now);
        const known = ['2026-09', '2026-10'].flatMap((month) =>
          slugs.flatMap((slug) => [
            part('owners', 'teams', month, slug),
            part('sharedVisits', 'visits', month, slug),
          ]),
        );
        expect(pinned({ tables: [...before.tables, ...checked.tables], known })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('shows no figure over all circles from which that of few is left when the others are taken away', () => {
    const paid = (numerator: number, of: number): TrueMeasure => {
      return { measure: 'paidShare', numerator, denominator: 1_000, of, teams: 2 };
    };
    const total = (...truths: TrueMeasure[]) => {
      const published = truths.map((truth, index) => circleMonth(`circle-${index}`, {}, [truth]));
      return documentIn(snapshotOf(source(published), now).snapshot).measures[0]?.total;
    };
    expect(total(paid(900, 20), paid(500, 4))).toMatchObject({ value: '*' });
    expect(total(paid(900, 20), paid(500, 4), paid(400, 5))).toEqual({ value: 60, of: 30 });
    expect(total(paid(900, 20), paid(500, 12))).toEqual({ value: 70, of: 30 });
  });
});
