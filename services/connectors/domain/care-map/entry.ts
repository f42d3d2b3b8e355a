import type { DateText, InstantText, PersonId } from '@kith/kernel';
import type { MapChange } from './change.ts';

/** By which way something came on the map: typed in as it was said, or from a sheet that was filled in by pen. */
export type EntryMode =
  | { readonly mode: 'APP' }
  | { readonly mode: 'PAPER' /** The day on which the sheet was filled in. */; readonly filledOn: DateText };

/** One entry of a map's history: what changed together, who entered it, when and how. It is never changed. */
export type MapEntry = EntryMode & {
  readonly teamId: string;
  /** The revision of the map it led to. */
  readonly revision: number;
  readonly at: InstantText;
  /** Who entered it. */
  readonly by: PersonId;
  readonly changes: readonly MapChange[];
};
