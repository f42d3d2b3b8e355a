import { addDays, type DateText, type Id, type Pence, type PersonId } from '@kith/kernel';
import { type DecisionKind, decidingPolicy } from '../rules/deciding.ts';

/** What a team may decide alone (T13). */
export interface GroupDomain {
  readonly teamId: Id<'team'>;
  readonly kinds: readonly DecisionKind[];
  /** The most one decision may spend, in pence. */
  readonly spendLimitPence: Pence;
  /** When the governance circle and the team look at it again. */
  readonly reviewOn: DateText;
  /** Who wrote it down first, or which proposal of the governance circle it follows from; absent: the co-op's policy. */
  readonly setBy?: PersonId;
  readonly agreedIn?: Id<'proposal'>;
}

/** What a domain says, without where it comes from. */
export type DomainTerms = Pick<GroupDomain, 'teamId' | 'kinds' | 'spendLimitPence' | 'reviewOn'>;

/** What a decision is about, as far as it matters for who takes it. */
export interface Subject {
  /** The key of its kind. */
  readonly decisionKind: string;
  readonly spendPence?: Pence;
}

/** Why a decision is not the team's alone. */
export type Beyond = 'KIND' | 'SPEND';

/** The domain of a team: as it was set, or what policy says until then. */
export function domainOf(set: GroupDomain | undefined, teamId: Id<'team'>, today: DateText): GroupDomain {
  if (set) return set;
  const { kinds, spendLimitPence, reviewWeeks } = decidingPolicy(today);
  return { teamId, kinds, spendLimitPence, reviewOn: addDays(today, 7 * reviewWeeks) };
}

/**
 * Why something lies outside what a group does without asking anyone else; nothing when it may (T13). Of spending, each
 * decision counts by itself. For the governance circle it is what policy says of every team.
 */
export function beyond(
  set: GroupDomain | undefined,
  { decisionKind, spendPence = 0 }: Subject,
  today: DateText,
): Beyond | undefined {
  const { kinds, spendLimitPence } = set ?? decidingPolicy(today);
  if (!kinds.some(({ key }) => key === decisionKind)) return 'KIND';
  return spendPence > spendLimitPence ? 'SPEND' : undefined;
}

/** Whether two domains say the same. */
export function sameDomain(a: DomainTerms, b: DomainTerms): boolean {
  const key = ({ kinds, spendLimitPence, reviewOn }: DomainTerms) =>
    JSON.stringify([kinds.map(({ key: name, words }) => [name, words]), spendLimitPence, reviewOn]);
  return key(a) === key(b);
}
