import type { RecordKind } from '@kith/contracts';
import type { Key } from '../table/item.ts';

/**
 * One kind of thing a table keeps, and whose it is: so that what is kept of a person can be found, and erased, without
 * anybody having to remember where it lies (F13).
 */
export interface KeptKind {
  /** What a reference calls it once it is gone, in lower case. */
  readonly what: string;
  /** Its keys, parts between `#`: `VISIT#* VISIT`. `*` is one part, `**` all that follow. */
  readonly at: string;
  /** Which kind of record it is of the team it belongs to; of none when it only mentions teams. */
  readonly team?: RecordKind;
  /** Which kind of record it is of the person it is about. Someone it only mentions is taken out of it. */
  readonly person?: RecordKind;
  /** It is about the person only if this field says so; otherwise it mentions them. */
  readonly personIf?: { readonly path: string; readonly is: string };
  /** Paths of fields that say whose it is, besides its keys: `host.teamId`. */
  readonly of?: readonly string[];
  /** Paths of ids by which other things are found that do not say themselves whose they are. */
  readonly leads?: readonly string[];
  /** Such ids say whose it is: it goes before what leads to it, and as that record. */
  readonly follows?: RecordKind;
  /** It goes last of all: without it nothing else would be found. */
  readonly goesLast?: true;
  /** It says itself that something was erased, and stays. */
  readonly isReference?: true;
}

/** The kind of an item; none for one nobody declared. */
export type KindOf = (key: Key) => KeptKind | undefined;

/** What goes by itself within a week or three months: events said and heard. Nobody's words are in them. */
export const PASSING = ['OUTBOX#', 'CONSUMED#'] as const;

/** Finds the kind of an item by its keys. The first that fits counts. */
export function kindsOf(kinds: readonly KeptKind[]): KindOf {
  const patterns = kinds.map((kind) => [pattern(kind.at), kind] as const);
  return ({ pk, sk }) => patterns.find(([fits]) => fits.test(`${pk} ${sk}`))?.[1];
}

function pattern(at: string): RegExp {
  const parts = at
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^# ]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}$`);
}
