import type { RecordKind } from '@kith/contracts';
import { type DateText, dateOf, type InstantText } from '@kith/kernel';
import { retentionOf } from '../endings/retention.ts';
import { isClosedAt, type MemberKind, type Membership, statusAt } from '../membership.ts';
import { minimumAfter } from '../rules/minimums.ts';
import type { TeamStart } from '../starting/team-start.ts';
import type { Team } from '../team.ts';

/** Records of one kind that are kept of a person: while they are used, then until a day at least (F13). */
export interface RecordKept {
  readonly record: RecordKind;
  /** The day from which they may go; none while they are used. */
  readonly until?: DateText;
  /** Why they are kept until then. */
  readonly source?: string;
}

/** What bears on how long something of a person is kept. */
export interface Ties {
  /** Every place they ever had. */
  readonly memberships: readonly Membership[];
  /** The teams they own or owned. */
  readonly owned: readonly { readonly team: Team; readonly start: TeamStart | undefined }[];
  /** They asked for erasure. */
  readonly asked: boolean;
}

const working: readonly MemberKind[] = ['PAID_WORKER', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];

/**
 * What is kept of a person, of each kind of record until when (F13). Whoever comes back uses it again, and the clock starts
 * anew when they next leave. Records of which there are none are not in it.
 */
export function recordsKept(ties: Ties, now: InstantText): RecordKept[] {
  const { memberships, owned, asked } = ties;
  const held = memberships.filter((one) => one.kind === 'OWNER' || one.since !== undefined);
  const works = held.filter(({ kind }) => working.includes(kind));
  const paid = works.filter(({ kind }) => kind === 'PAID_WORKER');
  const minimum = (record: Exclude<RecordKind, 'CARE'>, ends: readonly End[]): RecordKept[] => {
    if (ends.length === 0) return [];
    const day = lastOf(ends);
    return [{ record, ...(day !== undefined && minimumAfter(record, day, asked)) }];
  };
  const endsOf = (places: readonly Membership[]) => places.map((place) => endOf(place, now));
  return [
    ...careOf(owned, now),
    ...minimum('WORK', endsOf(works)),
    ...minimum('PAY', [...endsOf(paid), ...owned.map(({ team }) => careEnd(team, now))]),
    ...minimum('VETTING', endsOf(works)),
    ...minimum('OTHER', endsOf(held)),
  ];
}

/** The day something ended; none while it has not. */
type End = DateText | undefined;

function careOf(owned: Ties['owned'], now: InstantText): RecordKept[] {
  if (owned.length === 0) return [];
  const each = owned.map(({ team, start }) => retentionOf(team, start, now));
  const last = each.toSorted((a, b) => ((a?.until ?? '') < (b?.until ?? '') ? -1 : 1)).at(-1);
  if (each.some((one) => !one) || !last) return [{ record: 'CARE' }];
  return [{ record: 'CARE', until: last.until, source: last.source }];
}

function careEnd(team: Team, now: InstantText): End {
  return retentionOf(team, undefined, now) ? team.standing?.endedOn : undefined;
}

/** When a place was last used: it ended, or its team closed. What ended on a day nobody noted ended today. */
function endOf(place: Membership, now: InstantText): End {
  const { endsAt, leftAt, closedFrom } = place;
  const ends = [endsAt, leftAt, closedFrom].filter((at) => at !== undefined && at <= now) as InstantText[];
  if (statusAt(place, now) !== 'ENDED' && !isClosedAt(place, now)) return undefined;
  return dateOf(ends.toSorted().at(-1) ?? now);
}

function lastOf(ends: readonly End[]): End {
  return ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
}
