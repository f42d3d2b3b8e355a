import { type MeasureName, measures } from '@kith/contracts';
import type { CircleSlug } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import type { Figure } from '../../domain/snapshots/rows.ts';
import { documentIn, type Snapshot } from '../../domain/snapshots/snapshot.ts';
import type { NationalMeasure, NationalSnapshotResolvers } from '../../generated.ts';
import { snapshots } from '../../store/months.ts';
import { csvOf } from '../../tables/snapshot.ts';
import { circlesBySlug } from '../local-circle.ts';
import type { LocalCircleParent, NationalSnapshotParent } from '../parents.ts';

export const nationalSnapshot: NationalSnapshotResolvers = {
  __resolveReference: async ({ month }, { table }) => {
    const found = await find(table, snapshots, month);
    return found ? opened(found) : null;
  },

  // There is no snapshot that is not: a month is shown once it is frozen, never before (E12).
  frozen: () => true,
  ruleFrom: ({ document }) => document.rule,
  software: ({ document }) => document.software,
  circles: ({ document }, _, context) => named(document.circles, context),
  missing: ({ document }, _, context) => named(document.missing, context),
  method: ({ document }) => document.method,
  csv: ({ document }) => csvOf(document),

  late: async ({ document }, _, context) => {
    const circle = await circlesBySlug(context);
    return document.late.map(({ circle: slug, month, what }) => ({ circle: circle(slug), month, what }));
  },

  rows: async ({ document }, _, context) => {
    const circle = await circlesBySlug(context);
    return document.counts.map(({ metric, cells, total }) => ({
      metric,
      cells: cells.map((cell) => ({ circle: circle(cell.circle), value: String(cell.value) })),
      total: String(total),
    }));
  },

  classes: async ({ document }, _, context) => {
    const circle = await circlesBySlug(context);
    return document.classes.map(({ class: one, cells, total }) => ({
      class: one,
      cells: cells.map((cell) => ({ circle: circle(cell.circle), value: String(cell.value) })),
      total: String(total),
    }));
  },

  measures: async ({ document }, _, context) => {
    const circle = await circlesBySlug(context);
    return document.measures.map(({ measure, cells, total }) => ({
      measure: definitionOf(measure),
      cells: cells.map((cell) => ({ circle: circle(cell.circle), ...shown(cell) })),
      total: shown(total),
    }));
  },

  groups: ({ document }) =>
    document.groups.map(({ measure, group, total }) => ({
      measure: definitionOf(measure),
      group,
      total: shown(total),
    })),
};

/** A snapshot with its document taken apart. */
export function opened(snapshot: Snapshot): NationalSnapshotParent {
  return { ...snapshot, document: documentIn(snapshot) };
}

/** A figure as text. */
export function shown({ value, of }: Figure): { value: string; of: string } {
  return { value: String(value), of: String(of) };
}

/** What a measure is, for whoever reads its figure. */
export function definitionOf(measure: MeasureName): NationalMeasure {
  const { label, unit, formula, of, source } = measures[measure];
  return { key: measure, label, unit, formula, of, source };
}

async function named(slugs: readonly CircleSlug[], context: RequestContext): Promise<LocalCircleParent[]> {
  return slugs.map(await circlesBySlug(context));
}
