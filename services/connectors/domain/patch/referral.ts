import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  type MonthText,
  monthOf,
  ok,
  type PersonId,
  type Result,
} from '@kith/kernel';
import { goneAt } from '../rules/referrals.ts';
import { problem } from '../teams/word.ts';

/** Who sends someone to the circle. */
export const referralSources = ['GP', 'SELF', 'FAMILY'] as const;
export type ReferralSource = (typeof referralSources)[number];

/** Whether there is something going on between someone and the circle. It is never over: there are no cases to close. */
export type RelationshipState = 'ACTIVE' | 'QUIET';

/** What is said when someone is sent. */
export interface ReferralSaid {
  readonly id: Id<'referral'>;
  readonly source: ReferralSource;
  /** The practice, when a GP sends them. */
  readonly practice?: string;
  /** Who it is, and how they are reached. */
  readonly name: string;
  readonly reach: string;
  readonly words?: string;
}

/** Someone who was sent to the circle: a first contact is to be made, nothing more follows from it (K13). */
export interface Referral extends ReferralSaid {
  readonly at: InstantText;
  readonly by: PersonId;
  /** The team it led to. */
  readonly teamId?: string;
  /** When somebody first talked to them. */
  readonly firstContactOn?: DateText;
  /** Each change of how it stands, the oldest first; the last is how it stands now. */
  readonly relationship: readonly {
    readonly state: RelationshipState;
    readonly at: InstantText;
    readonly by: PersonId;
  }[];
}

/** Someone, as they were sent. */
export function opened(said: ReferralSaid, by: PersonId, at: InstantText): Referral {
  return { ...said, at, by, relationship: [{ state: 'ACTIVE', at, by }] };
}

/** Whether it is the same that was said. */
export function isSaid(referral: Referral, said: ReferralSaid): boolean {
  const text = ({ id, source, practice, name, reach, words }: ReferralSaid) =>
    JSON.stringify([id, source, practice, name, reach, words]);
  return text(referral) === text(said);
}

/** How it stands now. */
export function stateOf({ relationship }: Referral): RelationshipState {
  return relationship.at(-1)?.state ?? 'ACTIVE';
}

/** Somebody talked to them on a day; the first stands. Refusal: `BAD_INPUT` for a day ahead. */
export function contacted(referral: Referral, on: DateText, now: InstantText): Result<Referral> {
  if (on > dateOf(now)) return problem('on', 'It cannot lie ahead');
  if (referral.firstContactOn !== undefined && referral.firstContactOn <= on) return ok(referral);
  return ok({ ...referral, firstContactOn: on });
}

/** Quiet, or at once active again: nothing is looked into anew for that. */
export function turned(
  referral: Referral,
  state: RelationshipState,
  by: PersonId,
  at: InstantText,
): Referral {
  if (stateOf(referral) === state) return referral;
  return { ...referral, relationship: [...referral.relationship, { state, at, by }].slice(-MOST_TURNS) };
}

/** The same once it led to a team; the first one stands. */
export function ledTo(referral: Referral, teamId: string): Referral {
  return referral.teamId === undefined ? { ...referral, teamId } : referral;
}

/** When what is kept of them goes if it stays as it is; nothing while something is going on. */
export function goesAt({ relationship }: Referral): InstantText | undefined {
  const last = relationship.at(-1);
  return last?.state === 'QUIET' ? goneAt(last.at) : undefined;
}

/** Whether someone may see and take back what was said: whoever said it of themselves or their family, or whose team it led to. */
export function isTheirs(
  { by, source, teamId }: Referral,
  personId: PersonId,
  owned: readonly string[],
): boolean {
  return (by === personId && source !== 'GP') || (teamId !== undefined && owned.includes(teamId));
}

/** That somebody was sent, and by whom: what is counted, also once nothing else is kept. */
export type ReferralCounted = Pick<Referral, 'id' | 'source' | 'at'>;

/** The newest are kept. */
const MOST_TURNS = 100;

/** How many were sent in a month, by whom: the true counts. */
export function countsIn(
  referrals: readonly ReferralCounted[],
  month: MonthText,
): Record<ReferralSource, number> {
  const counts = { GP: 0, SELF: 0, FAMILY: 0 };
  for (const { source, at } of referrals) if (monthOf(at) === month) counts[source] += 1;
  return counts;
}
