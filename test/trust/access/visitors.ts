import type { Caller, Cast } from '../worlds/world.ts';
import { type Position, TEAM } from './viewers.ts';

/** Somebody at the doors: what they are, and who that is in a world. */
export interface Visitor {
  readonly position: Position;
  readonly callers: readonly Caller[];
}

/** Visitors of a service that is told by the gateway what somebody is to a team. */
export function standingIn(
  named: readonly Position[],
  teamId: string,
  insiders: readonly Caller[],
): Visitor[] {
  const own = [...new Set(insiders.map(([person]) => person))];
  return named.map((position) => {
    const relations = position.relations.map((one) => (one.teamId === TEAM ? { ...one, teamId } : one));
    const asker = { relations, circleHats: position.circleHats };
    const people = position.isOwn ? own : ['somebody'];
    return { position, callers: people.map((person): Caller => [person, asker]) };
  });
}

/** Visitors of a service that knows by itself what somebody is to a team. */
export function castAs(named: readonly Position[], cast: Cast): Visitor[] {
  return named.flatMap((position) => {
    const people = [cast[position.who] ?? []].flat();
    if (people.length === 0) return [];
    const relations = position.relations.map((one) =>
      one.kind === 'CIRCLE_MEMBER' ? { ...one, teamId: 'circle' } : one,
    );
    const callers = people.map((person): Caller => [person, { circleHats: position.circleHats }]);
    return [{ position: { ...position, relations }, callers }];
  });
}
