import type { MonthText, Pence } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { GroupDomain } from '../domain/decisions/group-domain.ts';
import type { Proposal } from '../domain/decisions/proposal.ts';
import type { GroupId } from '../domain/group.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';
import { handedOver, type KeptMatter, matterWrites, type Pointer, pastKey } from './matters.ts';

export type KeptProposal = KeptMatter<Proposal>;

/** What a group has decided to spend in one month, in pence. */
export interface Spent {
  readonly month: MonthText;
  readonly pence: Pence;
}

/** How large a team was when someone last joined: those who join at once write it in turn. */
interface Size {
  readonly active: number;
}

const DOMAIN = 'DOMAIN';
const SPENT = 'SPENT';
const SIZE = 'SIZE';
/** Sort keys of proposals that the governance circle decides, as they lie with the team they came from. */
const AWAY = 'AWAY#';

const inGroup = (groupId: GroupId, sk: string): Key => ({ pk: groupPk(groupId), sk });

/** Of an opened group: its domain, if one was set. */
export function domainIn(front: Front): Kept<GroupDomain> | undefined {
  return front.items<GroupDomain>(DOMAIN)[0];
}

/** Of an opened group: what it has decided to spend in a month, in pence. */
export function spentIn(front: Front, month: MonthText): Pence {
  const spent = front.items<Spent>(SPENT)[0];
  return spent?.month === month ? spent.pence : 0;
}

/** Of an opened group: the proposals it deals with, and those of it that the governance circle decides; oldest first. */
export function proposalsIn(front: Front): KeptProposal[] {
  const away = front.items<Proposal>(AWAY) as unknown as KeptProposal[];
  return [...front.open<Proposal>('proposal'), ...away].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is read one by one. */
export function decisionsOn(table: Table) {
  const spentOf = (groupId: GroupId) => table.get<Kept<Spent>>(inGroup(groupId, SPENT));
  const sizeOf = (groupId: GroupId) => table.get<Kept<Size>>(inGroup(groupId, SIZE));
  const domainOf = (groupId: GroupId) => table.get<Kept<GroupDomain>>(inGroup(groupId, DOMAIN));
  return { spentOf, sizeOf, domainOf };
}

/** The write of what a team may decide alone. */
export function domainWrite(before: Kept<GroupDomain> | undefined, domain: GroupDomain): Write {
  return { put: { ...domain, ...inGroup(domain.teamId, DOMAIN), version: next(before) } as Item };
}

/** Nobody changed what a team may decide alone meanwhile. */
export function sameDomain(before: Kept<GroupDomain> | undefined, groupId: GroupId): Write {
  return { unchanged: inGroup(groupId, DOMAIN), version: before?.version ?? 0 };
}

/** The write that adds to what a group has decided to spend in a month. */
export function spentWrite(
  before: Kept<Spent> | undefined,
  groupId: GroupId,
  month: MonthText,
  pence: Pence,
): Write {
  const sum = (before?.month === month ? before.pence : 0) + pence;
  return { put: { ...inGroup(groupId, SPENT), month, pence: sum, version: next(before) } as Item };
}

/** The write that puts those who join a team at the same moment one after the other. */
export function sizeWrite(before: Kept<Size> | undefined, groupId: GroupId, active: number): Write {
  return { put: { ...inGroup(groupId, SIZE), active, version: next(before) } as Item };
}

/**
 * The writes of a proposal. One that the governance circle decides is kept a second time with the team it came from,
 * change by change, so that opening the team shows it and its past holds it.
 */
export function proposalWrites(
  before: KeptProposal | undefined,
  after: Proposal,
  pointer?: Pointer,
): Write[] {
  const isOpen = after.ended === undefined;
  const goesOver = before && pointer && before.groupId !== after.groupId;
  const own = goesOver ? handedOver(before, after, pointer) : matterWrites(before, after, isOpen);
  return [...own, ...atHome(before, after, own)];
}

function atHome(before: KeptProposal | undefined, after: Proposal, own: readonly Write[]): Write[] {
  const { fromTeam, id } = after;
  if (!fromTeam) return [];
  const key = (proposal: Proposal) =>
    proposal.ended ? pastKey({ id, groupId: fromTeam }) : inGroup(fromTeam, AWAY + id);
  const wasThere = before?.fromTeam !== undefined;
  // It changes whenever the proposal does, so it has the version of the proposal.
  const now = own.flatMap((write) => ('put' in write && write.put.sk.endsWith(id) ? [write.put] : []))[0];
  const gone = wasThere && now?.version === 1 ? [{ remove: key(before), version: before.version }] : [];
  return now ? [...gone, { put: { ...now, ...key(after) } }] : [];
}
