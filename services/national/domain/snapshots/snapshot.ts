import { rule } from '@kith/disclosure';
import type { PublishedTable, Repair } from '@kith/disclosure/checker';
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
import { protect } from './protect.ts';
import { rowsOf, type SnapshotRows } from './rows.ts';

/** A month over all circles that published it in time, as anyone may have it. */
export interface SnapshotDocument extends SnapshotRows {
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
  /** What is shown otherwise than it was drafted, because it would have given a hidden count away. */
  readonly repairs: readonly Repair[];
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

/** A snapshot about to be frozen, and what has to be kept to check the ones after it. */
export interface Frozen {
  readonly snapshot: Snapshot;
  readonly checked: CheckedTables;
}

/** The tables a snapshot was checked as: what is published, and what that leaves open. */
export interface CheckedTables {
  readonly month: MonthText;
  readonly tables: readonly PublishedTable[];
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
  /** The tables of the snapshots before it that a reader may hold beside this one. */
  readonly before: readonly CheckedTables[];
}

/**
 * Makes the snapshot of a month: from the same source on the same day always the same bytes (N2). Throws a `RangeError`
 * when what circles published contradicts itself.
 */
export function snapshotOf(source: SnapshotSource, now: InstantText): Frozen {
  const { month, version } = source;
  const frozenOn = dateOf(now);
  const { document, tables } = drawnUp(source, frozenOn);
  const json = canonicalJson(document);
  const snapshot = { month, version, frozenOn, hash: sha256Of(json), json };
  return { snapshot, checked: { month, tables } };
}

/** The document of a snapshot. */
export function documentIn({ json }: Snapshot): SnapshotDocument {
  return JSON.parse(json);
}

function drawnUp(
  source: SnapshotSource,
  frozenOn: DateText,
): { document: SnapshotDocument; tables: readonly PublishedTable[] } {
  const { month, version, known, late } = source;
  const published = source.published.toSorted(bySlug);
  const circles = published.map(({ circle }) => circle);
  const drafted = rowsOf(published, source.classes.toSorted(bySlug));
  const frozen = source.before.flatMap((each) => each.tables);
  const { rows, tables, repairs } = protect(drafted, published, month, frozen);
  const document: SnapshotDocument = {
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
    repairs,
    method: methodNote(rows, repairs),
  };
  return { document, tables };
}

function bySlug(one: { circle: CircleSlug }, other: { circle: CircleSlug }): number {
  return one.circle < other.circle ? -1 : 1;
}

function nameOf({ month, circle, what }: Late): string {
  return `${month} ${circle} ${what}`;
}
