import { rule } from '@kith/disclosure';
import {
  type CircleSlug,
  canonicalJson,
  type DateText,
  dateOf,
  type InstantText,
  type MonthText,
  sha256Of,
} from '@kith/kernel';
import type { CircleClasses } from '../intake/circle-classes.ts';
import type { CircleMonth } from '../intake/circle-month.ts';
import { format, software } from '../rules/release.ts';
import { methodNote } from './method-note.ts';
import {
  type ClassRow,
  type CountRow,
  classRows,
  countRows,
  type GroupRow,
  groupRows,
  type MeasureRow,
  measureRows,
} from './rows.ts';

/** A month over all circles that published it in time, as anyone may have it. */
export interface SnapshotDocument {
  readonly format: string;
  readonly month: MonthText;
  /** One for the first snapshot that was ever frozen, and one more for each after it. */
  readonly version: number;
  readonly frozenOn: DateText;
  /** The rule counts are published by, by the day it holds from. */
  readonly rule: DateText;
  readonly software: string;
  /** Circles that are in it, and circles of the co-op that are not. */
  readonly circles: readonly CircleSlug[];
  readonly missing: readonly CircleSlug[];
  /** What came after its month was frozen, of months before this one: it is in no snapshot. */
  readonly late: readonly Late[];
  readonly counts: readonly CountRow[];
  /** Members of the co-op by class, of the circles that said so. */
  readonly classes: readonly ClassRow[];
  readonly measures: readonly MeasureRow[];
  readonly groups: readonly GroupRow[];
  readonly method: readonly string[];
}

/** A circle that published a month after it was frozen: for the first time, or another word than before. */
export interface Late {
  readonly circle: CircleSlug;
  readonly month: MonthText;
  readonly what: 'LATE' | 'CORRECTED';
}

/** A frozen snapshot: its document as the very bytes that were frozen, and their hash. */
export interface Snapshot {
  readonly month: MonthText;
  readonly version: number;
  readonly frozenOn: DateText;
  readonly hash: string;
  readonly json: string;
}

/** What a snapshot is made from. */
export interface SnapshotSource {
  readonly month: MonthText;
  readonly version: number;
  readonly published: readonly CircleMonth[];
  readonly classes: readonly CircleClasses[];
  /** The slugs of all circles of the co-op. */
  readonly known: readonly CircleSlug[];
  readonly late: readonly Late[];
}

/** Makes the snapshot of a month: from the same source on the same day always the same bytes (N2). */
export function snapshotOf(source: SnapshotSource, now: InstantText): Snapshot {
  const { month, version } = source;
  const frozenOn = dateOf(now);
  const json = canonicalJson(documentOf(source, frozenOn));
  return { month, version, frozenOn, hash: sha256Of(json), json };
}

/** The document of a snapshot. */
export function documentIn({ json }: Snapshot): SnapshotDocument {
  return JSON.parse(json);
}

function documentOf(source: SnapshotSource, frozenOn: DateText): SnapshotDocument {
  const { month, version, known, late } = source;
  const published = source.published.toSorted(bySlug);
  const circles = published.map(({ circle }) => circle);
  const rows = {
    counts: countRows(published),
    classes: classRows(source.classes.toSorted(bySlug)),
    measures: measureRows(published),
    groups: groupRows(published),
  };
  return {
    format,
    month,
    version,
    frozenOn,
    rule: rule.from,
    software,
    circles,
    missing: known.filter((slug) => !circles.includes(slug)).toSorted(),
    late: late.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
    ...rows,
    method: methodNote(rows),
  };
}

function bySlug(one: { circle: CircleSlug }, other: { circle: CircleSlug }): number {
  return one.circle < other.circle ? -1 : 1;
}

function nameOf({ month, circle, what }: Late): string {
  return `${month} ${circle} ${what}`;
}
