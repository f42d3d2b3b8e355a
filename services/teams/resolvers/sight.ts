import { memberStatuses } from '@kith/contracts';
import { type InstantText, kithError } from '@kith/kernel';
import {
  type About,
  type Access,
  accessFor,
  type Relation,
  type RequestContext,
  type Viewer,
} from '@kith/service-kit';
import { isStillDone } from '../domain/endings/when-closed.ts';
import { type HatGrant, holdsAt } from '../domain/hat-grant.ts';
import { isAdvocateAt, isClosedAt, type Membership, statusAt } from '../domain/membership.ts';
import { type Operation, permissions } from '../domain/permissions.ts';
import { type Front, frontOf } from '../store/front.ts';
import { type KeptMembership, type Known, storeOn } from '../store/members.ts';

/** What one request has looked up: who the viewer is to each team, and the people it came across. */
export interface Sight {
  /** The viewer's own places that have not ended, with what they are in each by now. */
  readonly own: readonly KeptMembership[];
  /** What the viewer is to each group they are active in by now. */
  readonly relations: readonly Relation[];
  readonly access: Access<Operation>;
  known(personId: string): Promise<Known>;
  /** A group as it lies together: read once, whichever of its fields are asked for. */
  front(groupId: string): Promise<Front>;
}

const sights = new WeakMap<RequestContext, Promise<Sight>>();

/** What the viewer may see. Read from the table itself: the relations a gateway passes on may be older than a change. */
export function sightOf(context: RequestContext): Promise<Sight> {
  const seen = sights.get(context) ?? look(context);
  sights.set(context, seen);
  return seen;
}

/** Changes something, then forgets what was seen before it. */
export async function changing<T>(context: RequestContext, change: Promise<T>): Promise<T> {
  try {
    return await change;
  } finally {
    sights.delete(context);
  }
}

/** What a person is to a team: their kind and hats while they are active in it, their status until then. */
function relationOf(membership: Membership, grants: readonly HatGrant[], now: InstantText): Relation {
  const { teamId, memberId, kind, scopes } = membership;
  const status = statusAt(membership, now);
  if (status !== 'ACTIVE') return { teamId, kind: status, scopes: [], hats: [] };
  const worn = grants.filter((grant) => grant.memberId === memberId && holdsAt(grant, now));
  const advocate = isAdvocateAt(membership, now) ? ['advocate'] : [];
  return { teamId, kind, scopes, hats: [...worn.map(({ hat }) => hat), ...advocate] };
}

async function look({ viewer, table, now }: RequestContext): Promise<Sight> {
  const known = remembering((personId) => storeOn(table).knownOf(personId));
  const front = remembering((groupId) => frontOf(table, groupId));
  const { memberships, grants } = await known(viewer.personId);
  const own = memberships.filter((membership) => statusAt(membership, now) !== 'ENDED');
  const relations = own.map((membership) => relationOf(membership, grants, now));
  const upToDate: Viewer = { ...viewer, relations };
  return {
    own,
    relations: relations.filter(isActive),
    access: whileOpen(accessFor<Operation>(permissions, upToDate), own, { viewer, now }),
    known,
    front,
  };
}

/** The access of someone some of whose teams are closed: the one place where it is refused to change them (T26). */
function whileOpen(
  access: Access<Operation>,
  own: readonly Membership[],
  { viewer, now }: Pick<RequestContext, 'viewer' | 'now'>,
): Access<Operation> {
  const closed = new Set<string>(own.filter((one) => isClosedAt(one, now)).map(({ teamId }) => teamId));
  const isShut = (operation: Operation, { teamId, personId }: About = {}) =>
    teamId !== undefined && closed.has(teamId) && !isStillDone(operation, personId === viewer.personId);
  return {
    allows: (operation, about) => access.allows(operation, about) && !isShut(operation, about),
    require(operation, about) {
      access.require(operation, about);
      if (isShut(operation, about)) throw kithError('TEAM_CLOSED');
    },
  };
}

/** Whether it is the relation of a member, rather than of someone who waits to be one. */
function isActive({ kind }: Relation): boolean {
  return !(memberStatuses as readonly string[]).includes(kind);
}

/** Looks each thing up once. */
function remembering<T>(look: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const found = new Map<string, Promise<T>>();
  return (id) => {
    const seen = found.get(id) ?? look(id);
    found.set(id, seen);
    return seen;
  };
}
