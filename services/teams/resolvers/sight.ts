import type { InstantText } from '@kith/kernel';
import { type Access, accessFor, type Relation, type RequestContext, type Viewer } from '@kith/service-kit';
import { type Membership, statusAt } from '../domain/membership.ts';
import { type Operation, permissions } from '../domain/permissions.ts';
import { type KeptMembership, type Known, storeOn } from '../store.ts';

/** What one request has looked up: who the viewer is to each team, and the people it came across. */
export interface Sight {
  /** The viewer's own places that have not ended, with what they are in each by now. */
  readonly own: readonly KeptMembership[];
  readonly access: Access<Operation>;
  known(personId: string): Promise<Known>;
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

/** What a person is to a team: their kind while they are active in it, their status until then. */
function relationOf(membership: Membership, now: InstantText): Relation {
  const { teamId, kind, scopes } = membership;
  const status = statusAt(membership, now);
  return {
    teamId,
    kind: status === 'ACTIVE' ? kind : status,
    scopes: status === 'ACTIVE' ? scopes : [],
    hats: [],
  };
}

async function look({ viewer, table, now }: RequestContext): Promise<Sight> {
  const people = new Map<string, Promise<Known>>();
  const known = (personId: string): Promise<Known> => {
    const found = people.get(personId) ?? storeOn(table).knownOf(personId);
    people.set(personId, found);
    return found;
  };
  const { memberships } = await known(viewer.personId);
  const own = memberships.filter((membership) => statusAt(membership, now) !== 'ENDED');
  const upToDate: Viewer = { ...viewer, relations: own.map((membership) => relationOf(membership, now)) };
  return { own, access: accessFor(permissions, upToDate), known };
}
