import { type CircleFacts, type MeasureName, measures } from '@kith/contracts';
import type { PublishedCircle, PublishedDefinition, PublishedMonth } from '@kith/contracts/published';
import { boardMeasures, boardOf } from '../domain/board/board.ts';
import type { Figure } from '../domain/snapshots/rows.ts';
import { documentIn, type Snapshot } from '../domain/snapshots/snapshot.ts';

/** A frozen month as anyone may read it: its figures as they were frozen, beside how they are made. */
export function publishedMonth(snapshot: Snapshot, facts: readonly CircleFacts[]): PublishedMonth {
  const { month, version, frozenOn, hash } = snapshot;
  const document = documentIn(snapshot);
  const known = new Map(facts.map((each) => [each.slug, each]));
  const circle = (slug: string): PublishedCircle => {
    const { name = slug, demo = false } = known.get(slug) ?? {};
    return { slug, name, demo };
  };
  return {
    ...{ month, version, frozenOn, hash },
    circles: document.circles.map(circle),
    missing: document.missing.map(circle),
    boardMeasures: boardMeasures.map(definitionOf),
    board: boardOf(document, facts).map(({ circle: slug, establishing, figures }) => ({
      circle: circle(slug),
      establishing,
      figures: figures.map(({ measure, ...figure }) => ({ measure, ...shown(figure) })),
    })),
    counts: document.counts.map(({ metric, cells, total }) => ({
      metric,
      cells: cells.map((cell) => ({ circle: cell.circle, value: String(cell.value) })),
      total: String(total),
    })),
    overall: document.measures.map(({ measure, total }) => ({
      definition: definitionOf(measure),
      ...shown(total),
    })),
    groups: document.groups.map(({ measure, group, total }) => ({
      definition: definitionOf(measure),
      group,
      ...shown(total),
    })),
    method: document.method,
  };
}

function shown({ value, of }: Figure) {
  return { value: String(value), of: String(of) };
}

function definitionOf(key: MeasureName): PublishedDefinition {
  const { label, unit, formula, of, source } = measures[key];
  return { key, label, unit, formula, of, source };
}
