import { addDays, type DateText, type Id, type Pence, type PersonId } from '@kith/kernel';
import { type GroupId, isTeam } from '../group.ts';
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
 * Why something lies outside the domain; nothing when the team decides it with nobody else (T13). Of spending, each
 * decision counts by itself.
 */
export function beyond(
  domain: Pick<GroupDomain, 'kinds' | 'spendLimitPence'>,
  { decisionKind, spendPence = 0 }: Subject,
): Beyond | undefined {
  if (!domain.kinds.some(({ key }) => key === decisionKind)) return 'KIND';
  return spendPence > domain.spendLimitPence ? 'SPEND' : undefined;
}

/** Why a group may not decide something alone. The governance circle has no bounds: beyond it there is nobody. */
export function beyondGroup(
  groupId: GroupId,
  domain: GroupDomain | undefined,
  subject: Subject,
  today: DateText,
): Beyond | undefined {
  return isTeam(groupId) ? beyond(domainOf(domain, groupId, today), subject) : undefined;
}

/** Whether two domains say the same. */
export function sameDomain(a: DomainTerms, b: DomainTerms): boolean {
  const key = ({ kinds, spendLimitPence, reviewOn }: DomainTerms) =>
    JSON.stringify([kinds.map(({ key: name, words }) => [name, words]), spendLimitPence, reviewOn]);
  return key(a) === key(b);
}
