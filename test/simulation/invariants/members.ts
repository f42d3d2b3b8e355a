import { comesAt, hasLeft } from '../../../services/matching/domain/members/team-member.ts';
import { isAhead } from '../../../services/matching/domain/occurrence.ts';
import type { Circle } from '../circle.ts';
import { type Kept, type Place, placesOf } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/**
 * Invariant 8, of members: matching holds what teams said last of each, whoever left is named for no hours, and whoever
 * does not come holds none of their weekly hours ahead.
 */
export function membersAsSaid(world: World, circle: Circle, kept: Kept): void {
  for (const place of placesOf(circle)) {
    const { teamId, personId } = place;
    const known = kept.members.find((each) => each.teamId === teamId && each.personId === personId);
    const name = `${world.names.of(personId)} at ${world.names.of(teamId)}`;
    if (!known || said(known) !== said(place))
      throw new Violation(
        8,
        `${name} is ${place.status}, and matching holds ${known ? said(known) : 'nothing'}`,
      );
    const named = kept.agreed.find(
      (each) =>
        each.teamId === teamId && each.named?.workerId === personId && each.named.answer !== 'DECLINED',
    );
    if (hasLeft(known) && named)
      throw new Violation(8, `${name} left, and is named for ${world.names.of(named.id)}`);
    if (!comesAt(known, world.now(circle))) holdsNothing(world, circle, kept, place, name);
  }
}

function said({
  memberId,
  sequence,
  status,
  endsAt,
}: Omit<Place, 'teamId' | 'memberId'> & { memberId: string }) {
  return `${status} until ${endsAt ?? 'they say'} as ${memberId} ${sequence}`;
}

function holdsNothing(world: World, circle: Circle, { visits }: Kept, place: Place, name: string): void {
  const now = world.now(circle);
  for (const visit of visits.values()) {
    const { id, state, host, workerId, homeCircle } = visit;
    const isTheirs =
      host?.teamId === place.teamId && workerId === place.personId && homeCircle === circle.slug;
    if (isTheirs && state === 'PLANNED' && isAhead(visit, now))
      throw new Violation(8, `${name} does not come, and holds ${world.names.of(id)}`);
  }
}
