import { comesAt, hasLeft } from '../../../services/matching/domain/members/team-member.ts';
import type { Circle } from '../circle.ts';
import { type Kept, type Place, placesOf } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';
import { aheadOf } from './pairs.ts';

/**
 * Invariant 8, of members: matching holds what teams said last of each, whoever left is named for no hours, and whoever
 * does not come holds nothing of the team that lies ahead (M10).
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
    const held = aheadOf(world, circle, kept).find(
      (each) => each.teamId === teamId && each.workerId === personId,
    );
    if (held && !comesAt(known, world.now(circle)))
      throw new Violation(8, `${name} does not come, and holds ${held.name}`);
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
