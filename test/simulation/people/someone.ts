import type { Circle } from '../circle.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';

/** A circle whose people can act: one that is not down. */
export function someone(world: World, random: Random): Circle | undefined {
  return random.focus(world.circles.filter((circle) => world.isUp(circle)));
}

/** A circle in which there is something of a kind, and one of those things. */
export function something<T>(
  world: World,
  random: Random,
  thingsOf: (circle: Circle) => readonly T[],
): { readonly circle: Circle; readonly it: T } | undefined {
  const circles = world.circles.filter((circle) => world.isUp(circle) && thingsOf(circle).length > 0);
  const circle = random.focus(circles);
  const it = circle && random.focus(thingsOf(circle));
  return circle && it !== undefined ? { circle, it } : undefined;
}
