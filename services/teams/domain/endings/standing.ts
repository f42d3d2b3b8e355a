import type { teamStates } from '@kith/contracts';
import {
  addDays,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  isBefore,
  type PersonId,
} from '@kith/kernel';
import { bereavementRule } from '../rules/bereavement.ts';

export type TeamState = (typeof teamStates)[number];

/** Why a team changed, as a code: never a story. */
export const closingReasons = ['MOVED_AWAY', 'NO_LONGER_NEEDED', 'OTHER'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** One change of how a team lives. */
export interface StateChange {
  readonly state: TeamState;
  readonly at: InstantText;
  /** Missing when it came by itself, twelve weeks after a death. */
  readonly by?: PersonId;
  readonly reason?: ClosingReason;
}

/** How a team lives since its last change; a team without one has been active from its start (T26). */
export interface Standing {
  readonly state: TeamState;
  /** Every change, oldest first; the newest ones of very many. */
  readonly history: readonly StateChange[];
  /** The day care ended: the owner died, or the team closed. What was kept is kept from here. */
  readonly endedOn?: DateText;
  readonly mourning?: Mourning;
}

/** The weeks after a death in which someone keeps in touch with those who cared. */
export interface Mourning {
  readonly contactsOn: readonly DateText[];
  /** When the team closes by itself. */
  readonly closesAt: InstantText;
}

/** What the state of a team is worked out from. */
interface Stands {
  readonly standing?: Standing;
}

const HISTORY_KEPT = 60;

/** How a team lives at a moment: after the weeks of mourning it is closed, whether or not anything ran. */
export function stateAt({ standing }: Stands, now: InstantText): TeamState {
  if (!standing) return 'ACTIVE';
  const { state, mourning } = standing;
  return state === 'BEREAVED' && mourning && !isBefore(now, mourning.closesAt) ? 'CLOSED' : state;
}

/** The history with one more change. */
export function historyWith({ standing }: Stands, change: StateChange): readonly StateChange[] {
  return [...(standing?.history ?? []), change].slice(-HISTORY_KEPT);
}

/** The weeks of mourning that begin today, by the policy of the day. */
export function mourningFrom(now: InstantText): Mourning {
  const { weeks, contactsAfterWeeks } = bereavementRule(now);
  const today = dateOf(now);
  return {
    contactsOn: contactsAfterWeeks.map((after) => addDays(today, after * 7)),
    closesAt: instantAt(addDays(today, weeks * 7 + 1), '00:00'),
  };
}

/** When those who are paid, or there as professionals, have handed over what they know. */
export function handedOverBy(now: InstantText): InstantText {
  return instantAt(addDays(dateOf(now), bereavementRule(now).handOverDays + 1), '00:00');
}
