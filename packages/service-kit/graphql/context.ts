import type { CircleSlug, InstantText } from '@kith/kernel';
import type { Viewer } from '../access/viewer.ts';
import type { Cause } from '../table/outbox.ts';
import type { Table } from '../table/table.ts';
import type { Neighbourhood } from '../trust/neighbourhood.ts';

/** What a command needs besides its input, whether a person or an event brought it about. */
export interface CommandContext {
  readonly circle: CircleSlug;
  readonly table: Table;
  readonly neighbourhood: Neighbourhood;
  readonly cause: Cause;
  /** The moment of the request; the same throughout. */
  readonly now: InstantText;
}

/** What a resolver works with. */
export interface RequestContext extends CommandContext {
  readonly viewer: Viewer;
}
