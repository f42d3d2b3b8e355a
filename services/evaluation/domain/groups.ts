import { type EventData, type Group, groups } from '@kith/contracts';

/** Whose view someone has on a team. A team starter is there for a time only and has none. */
const groupOfKind: Readonly<Record<EventData<'MembershipChanged'>['kind'], Group | undefined>> = {
  OWNER: 'OWNERS',
  FAMILY_FRIEND: 'FAMILY_FRIENDS',
  PAID_WORKER: 'PAID_WORKERS',
  VOLUNTEER: 'VOLUNTEERS',
  PEER: 'VOLUNTEERS',
  PROFESSIONAL: 'PROFESSIONALS',
  TEAM_STARTER: undefined,
};

/** The group whose view a member of this kind has; nobody's for a team starter. */
export function groupOf(kind: EventData<'MembershipChanged'>['kind']): Group | undefined {
  return groupOfKind[kind];
}

/** Groups in the order in which someone of several is asked about themselves as one of the first. */
export function inGroupOrder(one: Group, other: Group): number {
  return groups.indexOf(one) - groups.indexOf(other);
}
